package parley.calendar.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.calendar.meeting.Stories.ABE;
import static parley.calendar.meeting.Stories.OBAMA;
import static parley.calendar.meeting.Stories.TRUMP;
import static parley.calendar.meeting.Stories.day;
import static parley.calendar.meeting.Stories.meeting;
import static parley.calendar.meeting.Stories.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.OnEveryDynamoDb;
import parley.reading.Reading;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;

/** The calendar's entries, written to and read from DynamoDB. */
@OnEveryDynamoDb
class StoredCalendarTest {

  private static final Instant NOW = Instant.parse("2016-12-06T08:00:00Z");
  private static final Reading SEED =
      reading(
          "seed",
          "2016-12-06",
          meeting("seed", Kind.MEETING, "2017-01-20/2017-01-27", Status.TENTATIVE, ABE, TRUMP),
          meeting("seed", Kind.MEETING, "2016-12-27", Status.CONFIRMED, ABE, OBAMA));

  private final DynamoDb dynamoDb;
  private Meetings meetings;
  private Calendar calendar;

  StoredCalendarTest(DynamoDb dynamoDb) {
    this.dynamoDb = dynamoDb;
  }

  @BeforeEach
  void anEmptyCalendar() {
    String table = dynamoDb.freshTables().meetings();
    meetings = new DynamoMeetings(dynamoDb.client(), table);
    calendar = new StoredCalendar(new DynamoEntries(dynamoDb.client(), table));
  }

  @Test
  void everyMeetingOfAReadingBecomesAnEntry() {
    List<String> ids = calendar.merge(SEED, NOW);

    assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    assertThat(meetings.find(ids.get(0)).map(Entry::meeting)).contains(SEED.meetings().get(0));
    assertThat(meetings.find(ids.get(1)).map(Entry::meeting)).contains(SEED.meetings().get(1));
    assertThat(meetings.history(ids.get(0)))
        .extracting(Change::kind)
        .containsExactly(ChangeKind.ANNOUNCED);
    assertThat(meetings.change(ids.get(0), 1)).contains(meetings.history(ids.get(0)).get(0));
  }

  @Test
  void theSameReadingAgainChangesNothing() {
    List<String> ids = calendar.merge(SEED, NOW);
    Optional<Entry> before = meetings.find(ids.get(0));

    assertThat(calendar.merge(SEED, NOW.plusSeconds(60))).isEqualTo(ids);
    assertThat(meetings.find(ids.get(0))).isEqualTo(before);
    assertThat(meetings.history(ids.get(0))).hasSize(1);
  }

  @Test
  void aLaterStoryMovesTheEntryUnderItsId() {
    List<String> ids = calendar.merge(SEED, NOW);

    List<String> later = calendar.merge(moved("later", "2017-01-17", "2017-02-10"), NOW);

    assertThat(later).containsExactly(ids.get(0));
    assertThat(window(ids.get(0))).isEqualTo("2017-02-10");
    assertThat(meetings.history(ids.get(0)))
        .extracting(Change::kind)
        .containsExactly(ChangeKind.ANNOUNCED, ChangeKind.MOVED);
  }

  @Test
  void anOlderStoryThatComesLateAddsItsWordsAndChangesNothing() {
    String id = calendar.merge(SEED, NOW).get(0);

    assertThat(calendar.merge(moved("older", "2016-12-01", "2017-01-25/2017-01-31"), NOW))
        .containsExactly(id);
    assertThat(window(id)).isEqualTo("2017-01-20/2017-01-27");
    assertThat(meetings.evidence(id)).extracting(Evidence::document).contains("seed", "older");
  }

  @Test
  void aMovedMeetingStaysKnownToTheStoryThatToldOfItFirst() {
    List<String> ids = calendar.merge(SEED, NOW);
    calendar.merge(moved("later", "2017-01-17", "2017-02-10"), NOW);

    assertThat(calendar.merge(SEED, NOW)).isEqualTo(ids);
    assertThat(window(ids.get(0))).isEqualTo("2017-02-10");
  }

  @Test
  void twoMeetingsOfOneReadingStayTwo() {
    Reading twice =
        reading(
            "twice",
            "2016-12-06",
            meeting("2017-01-10", Status.CONFIRMED, ABE, TRUMP),
            meeting("2017-01-20", Status.CONFIRMED, ABE, TRUMP));

    assertThat(calendar.merge(twice, NOW)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void theSameNewMeetingInManyStoriesAtOnceIsOneEntry() throws Exception {
    List<Callable<List<String>>> stories =
        IntStream.range(0, 8)
            .<Callable<List<String>>>mapToObj(
                i -> () -> calendar.merge(moved("doc" + i, "2016-12-06", "2017-01-27"), NOW))
            .toList();

    assertThat(atOnce(stories).stream().distinct()).hasSize(1);
    assertThat(meetings.list(MeetingQuery.from(day("2016-12-06"))).entries()).hasSize(1);
  }

  @Test
  void manyStoriesAtOnceLoseNoEvidence() throws Exception {
    String id = calendar.merge(SEED, NOW).get(0);
    List<Callable<List<String>>> stories =
        IntStream.range(0, 16)
            .<Callable<List<String>>>mapToObj(
                i -> () -> calendar.merge(moved("doc" + i, "2016-12-07", "2017-01-27"), NOW))
            .toList();

    atOnce(stories);

    assertThat(meetings.evidence(id)).hasSize(17);
    assertThat(meetings.history(id)).hasSize(2);
  }

  @Test
  void entriesAreListedInTheOrderOfTheirWindowsPageByPage() {
    for (int i = 0; i < 25; i++) {
      LocalDate day = day("2017-01-01").plusDays(i * 37 % 25);
      calendar.merge(
          reading("doc" + i, "2016-12-06", meeting(day.toString(), Status.CONFIRMED, nth(i))), NOW);
    }

    List<String> days = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page page = meetings.list(query("2017-01-03", "2017-01-22", 4, cursor));
      page.entries().forEach(e -> days.add(e.meeting().window().edtf()));
      cursor = page.cursor();
    } while (cursor.isPresent());

    assertThat(days).hasSize(20).isSorted().doesNotHaveDuplicates();
    assertThat(days).startsWith("2017-01-03").endsWith("2017-01-22");
  }

  @Test
  void aWindowThatTouchesTheDaysIsListedHoweverLongItIs() {
    String[] windows = {
      "2016-12-30/2017-01-03",
      "2016-12-20/2017-01-15",
      "2016-06-01/2017-02-01",
      "2016-08-01/..",
      "2016-12-30/2017-01-01",
      "2017-01-05"
    };
    for (int i = 0; i < windows.length; i++) {
      Meeting meeting = meeting(windows[i], Status.TENTATIVE, nth(i));
      calendar.merge(reading("doc" + i, "2016-05-06", meeting), NOW);
    }

    Page page = meetings.list(query("2017-01-02", "2017-01-03", 100, Optional.empty()));

    assertThat(page.entries())
        .extracting(e -> e.meeting().window().edtf())
        .containsExactly(
            "2016-06-01/2017-02-01",
            "2016-08-01/..",
            "2016-12-20/2017-01-15",
            "2016-12-30/2017-01-03");
  }

  @Test
  void aListingKeepsToTheParticipantThePlaceAndTheStatusAskedFor() {
    calendar.merge(SEED, NOW);

    assertThat(names(withParticipant("obama"))).containsExactly("Shinzo Abe - Barack Obama");
    assertThat(names(withParticipant("Japan"))).hasSize(2);
    assertThat(names(withParticipant("bam"))).isEmpty();
  }

  @Test
  void theEntriesThatOpenOnADayAreThoseOfThatDayAlone() {
    calendar.merge(SEED, NOW);

    assertThat(meetings.opening(day("2017-01-20"))).hasSize(1);
    assertThat(meetings.opening(day("2017-01-21"))).isEmpty();
  }

  @Test
  void aCursorThatNoPageGaveIsRefused() {
    assertThatThrownBy(() -> meetings.list(query("2017-01-01", "2017-01-02", 4, Optional.of("x"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"x\"");
  }

  private MeetingQuery withParticipant(String name) {
    return new MeetingQuery(
        day("2016-12-06"),
        Optional.empty(),
        Optional.of(name),
        Optional.empty(),
        Set.of(),
        100,
        Optional.empty());
  }

  private static MeetingQuery query(String from, String to, int limit, Optional<String> cursor) {
    return new MeetingQuery(
        day(from),
        Optional.of(day(to)),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        limit,
        cursor);
  }

  private List<String> names(MeetingQuery query) {
    return meetings.list(query).entries().stream().map(e -> e.meeting().title()).toList();
  }

  private String window(String id) {
    return meetings.find(id).orElseThrow().meeting().window().edtf();
  }

  private static Reading moved(String document, String published, String window) {
    return reading(
        document, published, meeting(document, Kind.MEETING, window, Status.TENTATIVE, ABE, TRUMP));
  }

  private static Participant nth(int i) {
    return new Participant("Body" + i + " Council", Optional.empty(), Optional.empty());
  }

  private static List<List<String>> atOnce(List<Callable<List<String>>> calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    try {
      List<List<String>> results = new ArrayList<>();
      for (Future<List<String>> future : threads.invokeAll(calls)) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
