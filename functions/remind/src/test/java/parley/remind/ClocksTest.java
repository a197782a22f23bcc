package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.remind.Stories.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.watch.Watch;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.remind.RecordingNotifier.Sent;

/** Each reminder once, at its local hour, whatever the clocks do. */
class ClocksTest {

  private final World world = new World();

  @ParameterizedTest
  @CsvSource({
    // both changes of summer time, and the hours around them, as the quarter hour of the run
    "America/New_York,    1, 2026-03-08, 2026-03-08T06:00:00Z",
    "America/New_York,    2, 2026-03-08, 2026-03-08T07:00:00Z",
    "America/New_York,    3, 2026-03-08, 2026-03-08T07:00:00Z",
    "America/New_York,    1, 2026-11-01, 2026-11-01T05:00:00Z",
    "America/New_York,    2, 2026-11-01, 2026-11-01T07:00:00Z",
    "Australia/Sydney,    2, 2026-10-04, 2026-10-03T16:00:00Z",
    "Australia/Sydney,    3, 2026-10-04, 2026-10-03T16:00:00Z",
    "Australia/Sydney,    2, 2026-04-05, 2026-04-04T15:00:00Z",
    "Australia/Sydney,    3, 2026-04-05, 2026-04-04T17:00:00Z",
    // half an hour only: 02:00 becomes 02:30, and back
    "Australia/Lord_Howe, 2, 2026-10-04, 2026-10-03T15:30:00Z",
    "Australia/Lord_Howe, 3, 2026-10-04, 2026-10-03T16:00:00Z",
    "Australia/Lord_Howe, 1, 2026-04-05, 2026-04-04T14:00:00Z",
    "Australia/Lord_Howe, 2, 2026-04-05, 2026-04-04T15:30:00Z",
    // the leap day
    "UTC,                 9, 2028-02-29, 2028-02-29T09:00:00Z",
    "Asia/Tokyo,          0, 2028-02-29, 2028-02-28T15:00:00Z",
    "America/New_York,   23, 2028-02-29, 2028-03-01T04:00:00Z",
  })
  void theRoundOfADayGoesOutOnceAtItsHour(String zone, int hour, LocalDate opens, Instant due) {
    world.announce(opens.minusDays(30), on(opens));
    world.watch("w", leads(zone, hour), due.minus(Duration.ofDays(1)).toString());
    assertThat(sentFrom(due.minus(Duration.ofHours(20)), due.plus(Duration.ofHours(26))))
        .containsExactly(due);
  }

  @Test
  void aLeadThatFallsOnTheLeapDayIsKept() {
    world.announce(LocalDate.parse("2028-02-01"), on(LocalDate.parse("2028-03-07")));
    world.watch("w", World.leads(7), "2028-02-27T12:00:00Z");
    assertThat(
            sentFrom(Instant.parse("2028-02-28T00:00:00Z"), Instant.parse("2028-03-02T00:00:00Z")))
        .containsExactly(Instant.parse("2028-02-29T09:00:00Z"));
  }

  @Test
  void aClockThatGoesADayBackSendsNothingAgain() {
    world.announce(Stories.PUBLISHED, on(LocalDate.parse("2017-01-20")));
    world.watch("w", World.leads(1), "2017-01-18T12:00:00Z");
    Instant due = Instant.parse("2017-01-19T09:00:00Z");
    assertThat(sentFrom(due, due.plus(Duration.ofHours(2)))).containsExactly(due);
    assertThat(sentFrom(due.minus(World.DAY), due.plus(Duration.ofHours(20)))).isEmpty();
    assertThat(sentFrom(due.plus(World.DAY), due.plus(World.DAY)))
        .containsExactly(due.plus(World.DAY));
  }

  @Test
  void aClockThatWentADayForwardAndBackSendsEachOnce() {
    world.announce(Stories.PUBLISHED, on(LocalDate.parse("2017-01-20")));
    world.watch("w", World.leads(2, 1), "2017-01-17T12:00:00Z");
    Instant due = Instant.parse("2017-01-18T09:00:00Z");
    world.sweep().run(due.plus(World.DAY)); // a day early
    assertThat(sentFrom(due, due.plus(Duration.ofDays(2))))
        .containsExactly(due.plus(Duration.ofDays(2)));
    assertThat(world.notifier.subjects("w")).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void afterThreeDaysOfSilenceEachMeetingIsRemindedOfOnceAndMarkedLate() {
    world.announce(Stories.PUBLISHED, on(LocalDate.parse("2017-01-18")));
    world.announce(Stories.PUBLISHED, on(LocalDate.parse("2017-01-26")));
    world.announce(
        Stories.PUBLISHED, Stories.meeting("C - D", "2017-01-17/2017-01-30", Kind.TALKS));
    world.watch("w", World.leads(7), "2017-01-16T12:00:00Z");
    world.sweep("2017-01-16T12:00:00Z");
    assertThat(world.sweep("2017-01-19T09:15:00Z").published()).hasSize(2);
    assertThat(world.notifier.sent()).hasSize(1); // what was on the 18th is over
    assertThat(world.notifier.sent().get(0).message().email())
        .contains("Now: C - D (late: was due on 17 January 2017)")
        .contains("In 7 days: P 2017-01-26 - Q 2017-01-26\n");
    assertThat(world.sweep("2017-01-19T09:30:00Z").toString()).isEqualTo("{}");
  }

  @Test
  void fortyZonesAreRemindedEachAtItsHour() {
    LocalDate opens = LocalDate.parse("2017-01-20");
    world.announce(Stories.PUBLISHED, on(opens));
    List<String> zones = fortyZones();
    zones.forEach(zone -> world.watch(zone, leads(zone, 9), "2017-01-19T09:00:00Z"));
    Instant begin = Instant.parse("2017-01-19T09:15:00Z");
    List<String> sent = new ArrayList<>();
    for (Instant now = begin;
        now.isBefore(begin.plus(Duration.ofHours(40)));
        now = now.plus(Seasons.PERIOD)) {
      world.notifier.clear();
      world.sweep().run(now);
      for (Sent each : world.notifier.sent()) {
        assertThat(now.atZone(ZoneId.of(each.topic())).toLocalDateTime())
            .as(each.topic())
            .isEqualTo(opens.atTime(9, 0));
        sent.add(each.topic());
      }
    }
    assertThat(sent).containsExactlyInAnyOrderElementsOf(zones);
  }

  /** Whole, half and quarter hours, from the first to the last. */
  private static List<String> fortyZones() {
    Stream<String> odd =
        Stream.of(
            "Asia/Kathmandu",
            "Asia/Kolkata",
            "America/St_Johns",
            "Australia/Lord_Howe",
            "Pacific/Chatham");
    Stream<String> hours =
        Stream.iterate(-12, i -> i <= 11, i -> i + 1).map(i -> ZoneOffset.ofHours(i).getId());
    Stream<String> cities =
        Stream.of(
            "Asia/Tokyo",
            "Europe/London",
            "Europe/Berlin",
            "America/New_York",
            "America/Los_Angeles",
            "America/Sao_Paulo",
            "Africa/Cairo",
            "Asia/Shanghai",
            "Asia/Tehran",
            "Australia/Sydney",
            "Pacific/Apia");
    return Stream.of(odd, hours, cities)
        .flatMap(it -> it)
        .map(it -> it.equals("Z") ? "UTC" : it)
        .distinct()
        .toList();
  }

  private List<Instant> sentFrom(Instant first, Instant last) {
    List<Instant> sentAt = new ArrayList<>();
    for (Instant now = first; !now.isAfter(last); now = now.plus(Seasons.PERIOD)) {
      for (int i = world.sweep().run(now).published().size(); i > 0; i--) {
        sentAt.add(now);
      }
    }
    return sentAt;
  }

  private static Watch leads(String zone, int hour) {
    return new Watch(Set.of(), Set.of(), Set.of(), List.of(), true, ZoneId.of(zone), hour);
  }

  private static Meeting on(LocalDate opens) {
    return meeting("P " + opens + " - Q " + opens, opens.toString(), Kind.TALKS);
  }
}
