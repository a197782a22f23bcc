package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.remind.Stories.abeTrump;
import static parley.remind.Stories.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.reminder.NotificationId;
import parley.calendar.watch.Watch;
import parley.gateway.ManagedRuntime;
import parley.reading.meeting.Kind;
import parley.remind.RecordingNotifier.Sent;
import parley.remind.delivery.Delivered;
import parley.remind.delivery.Outcome;
import parley.remind.delivery.Tally;
import tools.jackson.databind.json.JsonMapper;

/** The schedule is silent for a while: what was missed is made up for, and nothing goes unsaid. */
class OutageTest {

  private static final LocalDate OPENS = LocalDate.parse("2017-01-20");
  private static final Instant DAY_ITSELF = Instant.parse("2017-01-20T09:00:00Z");

  private final World world = new World();

  @ParameterizedTest(name = "leads {0}, silent from {1} to {2}: {3}, which makes up for {4}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          14,7,1 | 2017-01-12 | 2017-01-14 | In 6 days | 7 | -
          14,7,1 | 2017-01-12 | 2017-01-13 | In 7 days | 7 | -
          3,2,1  | 2017-01-16 | 2017-01-18 | In 2 days | 2 | 3
          3,2,1  | 2017-01-16 | 2017-01-19 | Tomorrow  | 1 | 3,2
          3,2,1  | 2017-01-16 | 2017-01-20 | Today     | 0 | 3,2,1
          14,1   | 2017-01-05 | 2017-01-19 | Tomorrow  | 1 | 14
          30     | 2016-12-20 | 2017-01-20 | Today     | 0 | 30
          30     | 2016-12-20 | 2017-01-10 | In 10 days | 30 | -
          1      | 2017-01-18 | 2017-01-24 | Now       | 0 | 1
          """)
  void whatWasMissedOfAMeetingIsOneMessageThatNamesItAll(
      String leads, LocalDate silent, LocalDate again, String label, int lead, String missed) {
    world.announce(Stories.PUBLISHED, abeTrump());
    Integer[] leadDays =
        Arrays.stream(leads.split(",")).map(Integer::valueOf).toArray(Integer[]::new);
    world.watch("w", World.leads(leadDays), nine(silent.minusDays(1)).toString());
    world.sweep().run(nine(silent));
    world.notifier.clear();
    world.sweep().run(nine(again));
    assertThat(world.notifier.sent()).hasSize(1);
    Sent sent = world.notifier.sent().get(0);
    assertThat(sent.message().subject()).startsWith(label + ": Shinzo Abe - Donald Trump");
    assertThat(sent.message().attributes().leadDays()).hasValue(lead);
    String json = missed == null ? "[]" : "[" + missed + "]";
    assertThat(JsonMapper.shared().readTree(sent.message().json()).get("missed")).hasToString(json);
    assertThat(isSent(lead)).isTrue();
    for (String each : missed == null ? new String[0] : missed.split(",")) {
      assertThat(isSent(Integer.parseInt(each))).as(each).isTrue();
      String due = "" + OPENS.minusDays(Integer.parseInt(each)).getDayOfMonth();
      assertThat(sent.message().email()).containsPattern("makes up for .*" + due + " (Jan|Dec)");
    }
    world.sweepDaily(again.toString(), again.toString(), 10);
    assertThat(check(again).published()).isEmpty();
    assertThat(world.notifier.sent()).hasSize(1);
  }

  @Test
  void eachThatWasMissedCountsAsLate() {
    world.announce(Stories.PUBLISHED, abeTrump());
    world.watch("w", World.leads(3, 2, 1), "2017-01-15T12:00:00Z");
    world.sweep("2017-01-16T09:00:00Z");
    assertThat(world.sweep("2017-01-20T09:00:00Z").toString()).isEqualTo("{SENT=1, LATE=3}");
    assertThat(world.notifier.sent()).hasSize(1);
  }

  @Test
  void threeSilentDaysAreMadeUpForMeetingByMeeting() {
    world.announce(
        Stories.PUBLISHED,
        abeTrump(),
        meeting("Xi - Modi", "2017-01-18", Kind.TALKS),
        meeting("Merkel - May", "2017-01-26", Kind.TALKS),
        meeting("Over - Past", "2017-01-17", Kind.TALKS));
    world.watch("w", World.leads(7, 1), "2017-01-15T12:00:00Z");
    world.sweep("2017-01-16T09:00:00Z");
    world.notifier.clear();
    assertThat(world.sweep("2017-01-19T09:00:00Z").toString()).isEqualTo("{SENT=2}");
    assertThat(world.notifier.sent()).hasSize(1);
    assertThat(world.notifier.sent().get(0).message().email())
        .contains("Tomorrow: Shinzo Abe - Donald Trump\n", "In 7 days: Merkel - May\n")
        .doesNotContain("Over - Past", "Xi - Modi");
  }

  @ParameterizedTest(name = "silent from {0} for {1} days")
  @CsvSource({
    "2017-01-05,  1",
    "2017-01-05, 21",
    "2017-01-06,  2",
    "2017-01-09,  9",
    "2017-01-13,  4",
    "2017-01-16,  5",
    "2017-01-19,  8",
    "2017-01-20,  7",
  })
  void whateverWasSilentEveryReminderIsNotedOnceWhileTheWindowIsOpen(LocalDate from, int days) {
    world.announce(Stories.PUBLISHED, abeTrump());
    world.watch("w", World.leads(14, 7, 3, 1), "2017-01-05T12:00:00Z");
    List<NotificationId> sent = new ArrayList<>();
    LocalDate.parse("2017-01-05")
        .datesUntil(LocalDate.parse("2017-02-01"))
        .filter(day -> day.isBefore(from) || !day.isBefore(from.plusDays(days)))
        .forEach(
            day ->
                world.sweep().run(nine(day)).published().stream()
                    .map(Delivered::notification)
                    .forEach(sent::add));
    assertThat(sent.stream().map(id -> id.occasion().replaceAll(".*#", "")))
        .as("silent from %s for %s days", from, days)
        .containsExactlyInAnyOrder("14", "7", "3", "1", "0");
    assertThat(world.notifier.sent().size()).isBetween(1, 5);
  }

  @Test
  void whoSubscribedWhileItWasSilentHearsNothingOfWhatWasDueBefore() {
    world.announce(Stories.PUBLISHED, abeTrump());
    world.watch("early", World.leads(3, 1), "2017-01-15T12:00:00Z");
    world.sweep("2017-01-16T09:00:00Z");
    world.watch("late", World.leads(3, 1), "2017-01-17T10:00:00Z");
    world.sweep("2017-01-18T09:00:00Z");
    assertThat(world.notifier.sent()).extracting(Sent::topic).containsExactly("early");
  }

  @Test
  void aFailedReminderIsSentWithTheNextThatFallsDueOfItsMeeting() {
    world.announce(Stories.PUBLISHED, abeTrump());
    world.watch("w", World.leads(1), "2017-01-19T08:00:00Z");
    world.notifier.refuse("w");
    assertThat(world.sweep("2017-01-19T09:00:00Z").toString()).isEqualTo("{FAILED=1}");
    world.pass(World.LEASE);
    world.sweep("2017-01-19T09:15:00Z");
    world.notifier.accept("w");
    world.pass(World.LEASE);
    assertThat(world.sweep().run(DAY_ITSELF).toString())
        .isEqualTo("{SENT=1, REPEATED=1, ALREADY_SENT=1}");
    assertThat(world.notifier.subjects("w"))
        .containsExactly("Today: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)");
    assertThat(isSent(0) && isSent(1)).isTrue();
    assertThat(check(OPENS).published()).isEmpty();
  }

  @Test
  void whatALaterReminderHasSaidAlreadyIsNotedAndSaidInTheLog() {
    world.announce(Stories.PUBLISHED, abeTrump());
    world.watch("w", World.leads(1), "2017-01-19T08:00:00Z");
    world.notifier.refuse("w");
    world.sweep("2017-01-19T09:00:00Z");
    for (int hour = 10; hour < 24; hour++) {
      world.pass(World.LEASE);
      world.sweep("2017-01-19T" + hour + ":00:00Z");
    }
    world.sweep("2017-01-20T08:00:00Z"); // and set back for eight hours
    world.notifier.accept("w");
    world.pass(World.LEASE);
    world.sweep().run(DAY_ITSELF);
    ManagedRuntime runtime = new ManagedRuntime();
    String noon = "2017-01-20T23:00:00Z";
    new DueHandler(world.sweep(), RunMetrics.NONE)
        .handleRequest(Map.of("time", noon), runtime.context());
    assertThat(world.notifier.sent()).hasSize(1);
    assertThat(isSent(1)).isTrue();
    assertThat(runtime.log()).singleElement().asString().contains("#1: COVERED");
  }

  @Test
  void whatNobodyWantsAnyMoreIsSaidInTheLog() {
    world.announce(Stories.PUBLISHED, meeting("Xi - Modi", "2017-01-20", Kind.TALKS));
    world.watch("w", World.leads(), "2017-01-19T12:00:00Z");
    world.notifier.refuse("w");
    world.sweep().run(DAY_ITSELF);
    world.pass(World.LEASE);
    Tally tally = world.sweep("2017-01-21T08:00:00Z");
    assertThat(tally.toString()).isEqualTo("{NEEDLESS=1}");
    assertThat(tally.letGo()).singleElement().asString().contains("#reminder#2017-01-20#0");
  }

  @Test
  void afterMoreThanAQuarterWhatIsOlderIsLetGoAndSaidInTheLog() {
    world.announce(
        Stories.PUBLISHED,
        meeting("Old - Open", "2017-01-02/2017-12-31", Kind.TALKS),
        meeting("Less - Old", "2017-01-03/2017-12-31", Kind.TALKS));
    world.watch("w", World.leads(), "2016-12-31T00:00:00Z");
    world.sweep("2017-01-01T09:00:00Z");
    Tally tally = world.sweep("2017-04-04T09:00:00Z");
    assertThat(tally.letGo()).singleElement().asString().contains("2017-01-02 to 2017-01-02");
    assertThat(tally.count(Outcome.LATE)).isEqualTo(1);
    assertThat(world.notifier.subjects("w")).singleElement().asString().contains("Less - Old");
  }

  @ParameterizedTest
  @CsvSource({
    // Mondays are the 9th and the 16th
    "2017-01-08, 2017-01-11, The week ahead, ''",
    "2017-01-08, 2017-01-12, '',             2017-01-09",
    "2017-01-08, 2017-01-16, The week ahead, ''",
    "2017-01-08, 2017-01-18, The week ahead, ''",
  })
  void afterAnOutageTheOutlookIsThatOfTheNewestWeekWhileItIsOfUse(
      LocalDate silent, LocalDate again, String subject, String tooLate) {
    world.announce(Stories.PUBLISHED, meeting("Xi - Modi", "2017-01-12/2017-01-19", Kind.TALKS));
    Set<String> nobody = new TreeSet<>();
    Watch weekly = new Watch(nobody, nobody, Set.of(), List.of(), true, ZoneOffset.UTC, 9, true);
    world.watch("w", weekly, nine(silent.minusDays(1)).toString());
    world.sweep().run(nine(silent));
    Tally tally = world.sweep().run(nine(again));
    assertThat(world.notifier.subjects("w").stream().filter(it -> it.startsWith("The week")))
        .hasSize(subject.isEmpty() ? 0 : 1);
    assertThat(tally.letGo()).hasSize(tooLate.isEmpty() ? 0 : 1);
    assertThat(tally.letGo().toString()).contains(tooLate);
  }

  private boolean isSent(int lead) {
    String meeting = world.only();
    return world
        .log()
        .unsent(List.of(NotificationId.reminder("w", meeting, OPENS, lead)))
        .isEmpty();
  }

  private Tally check(LocalDate day) {
    return world.check().run(nine(day).plusSeconds(7200), () -> true);
  }

  private static Instant nine(LocalDate day) {
    return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
  }
}
