package parley.browse;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.MeetingQuery;
import parley.reading.meeting.Status;
import parley.reading.window.Window;

class CalendarFileTest {

  private static final LocalDate DAY = LocalDate.parse("2017-01-21");

  @Test
  void isACalendarThatAStrictReaderTakes() {
    APIGatewayV2HTTPResponse response = new Browsing(Entries.ABE_OBAMA).get("/calendar.ics");
    assertThat(response.getStatusCode()).isEqualTo(200);
    assertThat(response.getHeaders()).containsEntry("content-type", "text/calendar; charset=utf-8");
    ICalendar calendar = Biweekly.parse(response.getBody()).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(calendar.getProductId().getValue()).isEqualTo("-//Parley//Parley//EN");
  }

  @Test
  void anEmptyCalendarIsOneToo() {
    assertThat(file(new Browsing())).contains("BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR");
  }

  @Test
  void anEventLastsFromTheFirstDayToTheLastWhoseEndIsExclusive() {
    assertThat(lines(Entries.ABE_TRUMP))
        .contains("DTSTART;VALUE=DATE:20170120", "DTEND;VALUE=DATE:20170128");
  }

  @Test
  void anEventOfOneDayEndsOnTheNext() {
    assertThat(lines(Entries.ABE_OBAMA))
        .contains("DTSTART;VALUE=DATE:20161227", "DTEND;VALUE=DATE:20161228");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo", "UTC"})
  void theDaysAreTheSameWhereverTheMachineStands(String zone) {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      // in Sao Paulo, 2017-10-15 begins at one in the morning
      assertThat(lines(Entries.within(Window.on(LocalDate.parse("2017-10-15")))))
          .contains(
              "DTSTART;VALUE=DATE:20171015",
              "DTEND;VALUE=DATE:20171016",
              "DTSTAMP:20161206T090000Z");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void aWindowWithoutALastDayIsAnEventOnItsFirst() {
    assertThat(lines(Entries.within(Window.from(DAY))))
        .contains(
            "DTSTART;VALUE=DATE:20170121", "SUMMARY:Shinzo Abe - Donald Trump (this day or later)")
        .noneMatch(line -> line.startsWith("DTEND"));
  }

  @Test
  void aWindowWithoutAFirstDayIsAnEventOnItsLast() {
    assertThat(lines(Entries.within(Window.until(DAY))))
        .contains(
            "DTSTART;VALUE=DATE:20170121",
            "SUMMARY:Shinzo Abe - Donald Trump (this day or earlier)")
        .noneMatch(line -> line.startsWith("DTEND"));
  }

  @ParameterizedTest
  @CsvSource({
    "TENTATIVE, TENTATIVE, Shinzo Abe - Donald Trump",
    "CONFIRMED, CONFIRMED, Shinzo Abe - Donald Trump",
    "POSTPONED, CANCELLED, Postponed: Shinzo Abe - Donald Trump",
    "CANCELLED, CANCELLED, Cancelled: Shinzo Abe - Donald Trump"
  })
  void saysHowFirmAMeetingIs(Status status, String said, String summary) {
    assertThat(lines(Entries.being(status))).contains("STATUS:" + said, "SUMMARY:" + summary);
  }

  @Test
  void aChangedMeetingKeepsItsUidAndCountsItsSequenceFromZero() {
    Entry first = Entries.ABE_TRUMP;
    Instant later = Instant.parse("2017-01-17T08:00:00Z");
    Entry changed =
        new Entry(first.id(), first.meeting(), 3, first.published(), first.createdAt(), later);
    assertThat(lines(first)).contains("UID:a1@parley", "SEQUENCE:0");
    assertThat(lines(changed))
        .contains(
            "UID:a1@parley",
            "SEQUENCE:2",
            "CREATED:20161206T090000Z",
            "LAST-MODIFIED:20170117T080000Z",
            "DTSTAMP:20170117T080000Z");
  }

  @Test
  void saysWhereAndInWhichWords() {
    VEvent event = event(Entries.ABE_OBAMA);
    assertThat(event.getLocation().getValue()).isEqualTo("Hawaii");
    assertThat(event.getDescription().getValue())
        .isEqualTo(
            """
            Confirmed, 2016-12-27.
            According to sources close to bilateral relations.
            "a summit with Obama in Hawaii on Dec. 27"
            Told on 2016-12-06.""");
  }

  @Test
  void saysTheDaysOfAnyWindow() {
    assertThat(firstLine(Window.between(DAY, DAY.plusDays(2))))
        .isEqualTo("Tentative, between 2017-01-21 and 2017-01-23.");
    assertThat(firstLine(Window.on(DAY).approximately()))
        .isEqualTo("Tentative, approximately 2017-01-21.");
    assertThat(firstLine(Window.from(DAY))).isEqualTo("Tentative, 2017-01-21 or later.");
    assertThat(firstLine(Window.until(DAY))).isEqualTo("Tentative, 2017-01-21 or earlier.");
  }

  @Test
  void aDayOfAMeetingDoesNotBlockTheReadersOwn() {
    assertThat(lines(Entries.ABE_TRUMP)).contains("TRANSP:TRANSPARENT");
  }

  @Test
  void linksToTheMeetingWhereTheRequestCameIn() {
    Map<String, String> headers = Map.of("Host", "parley.example", "X-Forwarded-Proto", "https");
    Browsing browsing = new Browsing(Entries.ABE_TRUMP);
    assertThat(browsing.request("GET", "/calendar.ics", headers).getBody())
        .contains("URL:https://parley.example/meetings/a1");
    assertThat(browsing.request("GET", "/calendar.ics", Map.of("host", "localhost:8080")).getBody())
        .contains("URL:http://localhost:8080/meetings/a1");
    assertThat(browsing.request("GET", "/calendar.ics", Map.of("host", "a b\"<")).getBody())
        .doesNotContain("URL:");
  }

  @Test
  void endsItsLinesAndFoldsThemAt75OctetsAsTheStandardSays() {
    Entry entry = Entries.saying(" Erdo\u011fan \ud83e\udd1d \u5b89\u500d\u664b\u4e09".repeat(20));
    String file = file(new Browsing(entry));
    assertThat(event(entry).getDescription().getValue())
        .contains(entry.meeting().evidence().get(0).text());
    assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    for (String line : file.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
    }
  }

  @Test
  void asksForAMonthBackWithTheFiltersOfTheRequest() {
    Browsing browsing = new Browsing();
    browsing.get("/calendar.ics?participant=Abe&place=Hawaii");
    MeetingQuery asked = browsing.meetings.asked.get(0);
    assertThat(asked.from()).isEqualTo("2016-11-05");
    assertThat(asked.participant()).contains("Abe");
    assertThat(asked.place()).contains("Hawaii");
    assertThat(asked.statuses()).isEmpty();
  }

  @Test
  void holdsEveryPageOfMeetings() {
    assertThat(events(full(250))).isEqualTo(250);
  }

  @Test
  void holdsNoMoreThanItMay() {
    assertThat(events(full(CalendarFile.MAX_EVENTS + 50))).isEqualTo(CalendarFile.MAX_EVENTS);
  }

  @ParameterizedTest
  @CsvSource({"0, TRIGGER;RELATED=START:P0D", "7, TRIGGER;RELATED=START:-P7D"})
  void anAlarmRingsSoManyDaysBefore(int days, String trigger) {
    String file = new Browsing(Entries.ABE_TRUMP).get("/calendar.ics?alarm=" + days).getBody();
    assertThat(file).contains("BEGIN:VALARM", "ACTION:DISPLAY", trigger);
    assertThat(Biweekly.parse(file).first().validate(ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(file(new Browsing(Entries.ABE_TRUMP))).doesNotContain("VALARM");
  }

  @Test
  void noAlarmRingsForWhatIsOff() {
    Browsing browsing = new Browsing(Entries.being(Status.CANCELLED));
    assertThat(browsing.get("/calendar.ics?alarm=7").getBody()).doesNotContain("VALARM");
  }

  @ParameterizedTest
  @CsvSource({
    "CANCELLED, 2016-11-06T10:00:00Z, 1",
    "CANCELLED, 2016-11-06T09:59:59Z, 0",
    "POSTPONED, 2016-11-01T00:00:00Z, 0",
    "CONFIRMED, 2016-01-01T00:00:00Z, 1"
  })
  void whatIsOffStaysForThirtyDays(Status status, Instant changed, int events) {
    Entry off = Entries.being(status);
    Entry since = new Entry(off.id(), off.meeting(), 2, off.published(), changed, changed);
    assertThat(events(new Browsing(since))).isEqualTo(events);
  }

  @Test
  void aCalendarProgramKeepsItForAQuarterOfAnHour() {
    assertThat(new Browsing().get("/calendar.ics").getHeaders())
        .containsEntry("cache-control", "max-age=900")
        .containsKey("etag");
  }

  @Test
  void aBadParameterIsNamed() {
    APIGatewayV2HTTPResponse response = new Browsing().get("/calendar.ics?from=2017-01-01");
    assertThat(response.getStatusCode()).isEqualTo(400);
    assertThat(Browsing.json(response).at("/pointer").asString()).isEqualTo("/from");
  }

  private static Browsing full(int entries) {
    return new Browsing(
        IntStream.range(0, entries)
            .mapToObj(i -> Entries.entry("m" + i, Entries.ABE_TRUMP.meeting()))
            .toArray(Entry[]::new));
  }

  private static int events(Browsing browsing) {
    return Biweekly.parse(file(browsing)).first().getEvents().size();
  }

  private static String firstLine(Window window) {
    return event(Entries.within(window)).getDescription().getValue().lines().findFirst().get();
  }

  private static VEvent event(Entry entry) {
    return Biweekly.parse(file(new Browsing(entry))).first().getEvents().get(0);
  }

  private static String[] lines(Entry entry) {
    return file(new Browsing(entry)).replace("\r\n ", "").split("\r\n");
  }

  private static String file(Browsing browsing) {
    return browsing.get("/calendar.ics").getBody();
  }
}
