package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.remind.Stories.abeObama;
import static parley.remind.Stories.abeTrump;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.remind.RecordingNotifier.Sent;
import parley.remind.delivery.Outcome;
import parley.remind.delivery.Tally;

/** Each reminder goes out once, whatever fails, ends or runs at the same time. */
class OnceTest {

  private static final LocalDate PUBLISHED = Stories.PUBLISHED;
  private static final String SINCE = "2016-12-06T00:00:00Z";

  private final World world = new World();

  @Test
  void theSameTimeTwiceSendsNothingTwice() {
    world.announce(PUBLISHED, abeTrump());
    world.watch("w", World.at("UTC", 9), SINCE);
    assertThat(world.sweep("2017-01-06T09:00:00Z").count(Outcome.SENT)).isEqualTo(1);
    assertThat(world.sweep("2017-01-06T09:00:00Z").toString()).isEqualTo("{}");
    assertThat(world.sweep("2017-01-06T09:15:00Z").toString()).isEqualTo("{}");
  }

  @Test
  void aTopicThatFailsDoesNotKeepTheOthersFromTheirReminders() {
    world.announce(PUBLISHED, abeTrump());
    for (String id : List.of("a", "b", "c")) {
      world.watch(id, World.leads(), SINCE);
    }
    world.watch("tokyo", World.at("Asia/Tokyo", 9), "2017-01-19T12:00:00Z");
    world.notifier.refuse("b");
    Tally tally = world.sweep("2017-01-20T09:00:00Z");
    assertThat(tally.published()).hasSize(3);
    assertThat(tally.setBack()).singleElement().asString().contains("b#").contains("FAILED");
    world.notifier.accept("b");
    assertThat(world.sweep("2017-01-20T09:00:30Z").toString()).isEqualTo("{}");
    world.pass(World.LEASE);
    assertThat(world.sweep("2017-01-20T09:15:00Z").toString()).isEqualTo("{REPEATED=1}");
    assertThat(world.sweep("2017-01-20T09:30:00Z").toString()).isEqualTo("{}");
    assertThat(world.notifier.sent().stream().map(Sent::topic))
        .containsExactlyInAnyOrder("a", "b", "c", "tokyo");
  }

  @Test
  void whatWasNotNotedAsSentIsSentAgainUnderTheSameName() {
    world.announce(PUBLISHED, abeTrump());
    world.watch("w", World.leads(), SINCE);
    DyingLog dying = new DyingLog();
    world.wrapLog(dying::over);
    dying.dieBeforeNoting(1);
    assertThat(world.sweep("2017-01-20T09:00:00Z").toString()).isEqualTo("{FAILED=1}");
    world.pass(World.LEASE);
    assertThat(world.sweep("2017-01-20T09:15:00Z").toString()).isEqualTo("{REPEATED=1}");
    assertThat(world.sweep("2017-01-20T09:30:00Z").toString()).isEqualTo("{}");
    assertThat(world.notifier.sent()).hasSize(2);
    assertThat(world.notifier.sent().get(0)).isEqualTo(world.notifier.sent().get(1));
  }

  @Test
  void ofTwoSweepsAtOnceOneSends() {
    world.announce(PUBLISHED, abeTrump(), abeObama());
    for (int i = 0; i < 20; i++) {
      world.watch("w" + i, World.leads(14), SINCE);
    }
    Instant now = Instant.parse("2017-01-06T09:00:00Z");
    List<Tally> tallies =
        Stream.of(world.sweep(), world.sweep(), world.sweep())
            .parallel()
            .map(sweep -> sweep.run(now))
            .toList();
    assertThat(tallies.stream().mapToInt(tally -> tally.count(Outcome.SENT)).sum()).isEqualTo(20);
    assertThat(world.notifier.sent()).doesNotHaveDuplicates().hasSize(20);
  }

  @Test
  void whatDoesNotFitIntoOneRunGoesOnInTheNext() {
    world.announce(PUBLISHED, abeTrump());
    for (int i = 0; i < 5; i++) {
      world.watch("w" + i, World.leads(), "2017-01-19T12:00:00Z");
    }
    Instant now = Instant.parse("2017-01-20T09:00:00Z");
    int[] left = {3};
    assertThat(world.sweep().run(now, () -> left[0]-- > 0).published()).hasSize(2);
    assertThat(world.sweep().run(now.plusSeconds(900)).published()).hasSize(3);
    assertThat(world.sweep().run(now.plusSeconds(1800)).toString()).isEqualTo("{}");
    assertThat(world.notifier.sent()).hasSize(5);
  }
}
