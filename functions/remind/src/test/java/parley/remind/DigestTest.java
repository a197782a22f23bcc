package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.remind.Stories.abeTrump;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.watch.Watch;
import parley.reading.meeting.Kind;
import parley.remind.RecordingNotifier.Sent;

/** What comes together is one message: the meetings of an hour, and those of a week. */
class DigestTest {

  private static final LocalDate PUBLISHED = Stories.PUBLISHED;

  private final World world = new World();

  @Test
  void severalMeetingsOfOneHourAreOneDigest() {
    world.announce(PUBLISHED, abeTrump(), Stories.meeting("A - B", "2017-01-27", Kind.TALKS));
    world.watch("w", World.leads(7), "2017-01-19T12:00:00Z");
    assertThat(world.sweep("2017-01-20T09:00:00Z").toString()).isEqualTo("{SENT=2}");
    assertThat(world.sweep("2017-01-20T09:15:00Z").toString()).isEqualTo("{}");
    Sent digest = world.notifier.sent().get(0);
    assertThat(world.notifier.sent()).hasSize(1);
    assertThat(digest.message().subject())
        .isEqualTo("2 meetings: Shinzo Abe - Donald Trump (today) and 1 more");
    assertThat(digest.message().attributes().kind()).isEqualTo("digest");
    assertThat(digest.message().email())
        .startsWith("2 meetings come near.\n\nToday: Shinzo Abe - Donald Trump\n")
        .contains("\n\nIn 7 days: A - B\nWhen:   Friday 27 January 2017\nStatus: confirmed\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2017-01-16T09:00:00Z | The week ahead: Shinzo Abe - Donald Trump
          2017-01-09T09:00:00Z | -
          2017-01-17T09:00:00Z | -
          """)
  void aWatchThatAsksForItHearsOnMondaysWhatTheWeekBrings(String now, String subject) {
    world.announce(PUBLISHED, abeTrump());
    Instant at = Instant.parse(now);
    Watch weekly =
        new Watch(Set.of(), Set.of(), Set.of(), List.of(), true, ZoneOffset.UTC, 9, true);
    world.watch("weekly", weekly, at.minusSeconds(3600).toString());
    world.watch("other", World.leads(), at.minusSeconds(3600).toString());
    world.sweep().run(at);
    assertThat(world.notifier.subjects("weekly"))
        .isEqualTo(subject == null ? List.of() : List.of(subject));
    assertThat(world.notifier.subjects("other")).isEmpty();
    assertThat(world.sweep().run(at.plusSeconds(900)).toString()).isEqualTo("{}");
  }

  @Test
  void theWeekIsLookedUpOnceForAllWhoWantItsOutlook() {
    world.announce(PUBLISHED, abeTrump());
    Instant monday = Instant.parse("2017-01-16T09:00:00Z");
    for (int i = 1; i <= 6; i++) {
      Watch weekly =
          new Watch(Set.of(), Set.of(), Set.of(), List.of(20 + i), true, ZoneOffset.UTC, 9, true);
      world.watch("w" + i, weekly, monday.minusSeconds(3600).toString());
    }
    world.life.renew();
    world.sweep().run(monday);
    assertThat(world.notifier.sent()).hasSize(6);
    assertThat(world.life.calls().stream().filter("batchGetItem"::equals))
        .as("the entries of the week, not of each watch's")
        .hasSizeLessThan(6);
  }
}
