package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.remind.Stories.abeTrump;
import static parley.remind.Stories.meeting;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.calendar.dynamo.Threads;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Status;

/** The stream and the schedule come more often than they should, and out of order: 0 extra. */
class HostileDeliveryTest {

  private static final Instant NOON = Instant.parse("2016-12-06T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2016-12-06");

  private static final List<String> TOLD =
      List.of(
          "w: Announced: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)",
          "w: Announced: Xi Jinping - Narendra Modi, Fri 3 Mar 2017 (confirmed)",
          "w: Moved: Shinzo Abe - Donald Trump, Fri 10 Feb 2017 (confirmed)");

  private final World world = new World();
  private final Seasons seasons = new Seasons(world);
  private final List<DynamodbStreamRecord> records = new ArrayList<>();

  @BeforeEach
  void twoMeetingsAndAChange() {
    String abe = world.announce(TODAY, NOON, abeTrump()).get(0);
    world.announce(
        TODAY.plusDays(1),
        NOON.plusSeconds(60),
        abeTrump("Abe - Trump", Stories.FEBRUARY_10, Status.CONFIRMED));
    String other =
        world
            .announce(
                TODAY.plusDays(1),
                NOON.plusSeconds(120),
                meeting("Xi Jinping - Narendra Modi", "2017-03-03", Kind.TALKS))
            .get(0);
    records.add(StreamRecords.added(abe, 1));
    records.add(StreamRecords.added(abe, 2));
    records.add(StreamRecords.added(other, 1));
    world.watch("w", World.at("UTC", 9), "2016-12-06T11:00:00Z");
  }

  @ParameterizedTest(name = "shuffled by {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aBatchThatComesThreeTimesAndShuffledIsToldOnce(long seed) {
    Random random = new Random(seed);
    for (int time = 0; time < 3; time++) {
      Collections.shuffle(records, random);
      assertThat(seasons.stream(records, NOON.plusSeconds(180))).isEmpty();
      seasons.run(NOON.plusSeconds(900L * (time + 1)));
    }
    seasons.stream(records, NOON.plusSeconds(3600));
    seasons.runs(NOON.plusSeconds(3600), NOON.plusSeconds(7200));
    assertThat(sent()).containsExactlyInAnyOrderElementsOf(TOLD);
  }

  @Test
  void runsOfEverythingAtOnceTellOnce() throws Exception {
    Threads.all(4, i -> seasons.stream(records, NOON.plusSeconds(180)));
    world.pass(World.LEASE);
    Threads.all(4, i -> world.sweep().run(NOON.plusSeconds(1800)));
    world.pass(World.LEASE);
    Threads.all(4, i -> world.sweep().run(NOON.plusSeconds(2700)));
    assertThat(sent()).containsExactlyInAnyOrderElementsOf(TOLD);
  }

  /** What changes its mind every ten minutes is told of once it has come to rest. */
  @Test
  void threeChangesWithinAnHourAreOneNotice() {
    String id = records.get(0).getDynamodb().getSequenceNumber().split("/")[0];
    seasons.stream(records, NOON.plusSeconds(180));
    seasons.run(NOON.plusSeconds(1800));
    world.notifier.clear();
    List<String> windows = List.of("2017-02-11", "2017-02-12", "2017-02-13");
    Instant at = NOON.plusSeconds(36_000);
    for (String window : windows) {
      world.announce(
          TODAY.plusDays(2 + windows.indexOf(window)),
          at,
          abeTrump("A - T", Stories.window(window), Status.CONFIRMED));
      seasons.stream(List.of(StreamRecords.added(id, 3 + windows.indexOf(window))), at);
      at = at.plusSeconds(600);
      seasons.run(at);
    }
    seasons.runs(at, at.plusSeconds(7200));
    assertThat(sent())
        .containsExactly("w: Moved: Shinzo Abe - Donald Trump, Mon 13 Feb 2017 (confirmed)");
  }

  @Test
  void whatIsTakenBackBeforeItWasToldIsNotTold() {
    String id = records.get(0).getDynamodb().getSequenceNumber().split("/")[0];
    seasons.stream(records, NOON.plusSeconds(180));
    seasons.run(NOON.plusSeconds(1800));
    world.notifier.clear();
    Instant at = NOON.plusSeconds(36_000);
    world.announce(TODAY.plusDays(2), at, abeTrump("A - T", Stories.FEBRUARY_10, Status.POSTPONED));
    world.announce(
        TODAY.plusDays(3),
        at.plusSeconds(60),
        abeTrump("A - T", Stories.FEBRUARY_10, Status.CONFIRMED));
    IntStream.of(3, 4)
        .forEach(it -> seasons.stream(List.of(StreamRecords.added(id, it)), at.plusSeconds(60)));
    seasons.runs(at, at.plusSeconds(7200));
    assertThat(sent()).isEmpty();
  }

  /** A story that never rests is told of after an hour. */
  @Test
  void whoNeverSettlesIsToldOfAllTheSame() {
    String id = records.get(0).getDynamodb().getSequenceNumber().split("/")[0];
    seasons.stream(records, NOON.plusSeconds(180));
    seasons.run(NOON.plusSeconds(1800));
    world.notifier.clear();
    Instant at = NOON.plusSeconds(36_000);
    for (int i = 0; i < 8; i++) {
      world.announce(
          TODAY.plusDays(2 + i),
          at,
          abeTrump("A - T", Stories.window("2017-02-1" + (1 + i)), Status.CONFIRMED));
      seasons.stream(List.of(StreamRecords.added(id, 3 + i)), at);
      at = at.plusSeconds(600);
      seasons.run(at);
    }
    assertThat(sent()).hasSize(1);
  }

  private List<String> sent() {
    return world.notifier.sent().stream().map(Object::toString).toList();
  }
}
