package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.remind.Stories.abeTrump;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.Crash;
import parley.calendar.watch.Watch;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;

/**
 * The process ends after the n-th call to AWS, for every n, and another takes its place: nothing is
 * lost, and only what was published and not yet noted comes twice.
 */
class CrashTest {

  private static final Instant ANNOUNCED = Instant.parse("2016-12-06T00:00:00Z");
  private static final Instant MOVED = Instant.parse("2016-12-20T12:00:00Z");
  private static final Instant DUE = Instant.parse("2017-01-20T09:00:00Z");

  @Test
  void whereAMeetingIsAnnounced() {
    afterEveryCall(
        threeWatches(ANNOUNCED),
        (world, id) -> stream(world, id, 1, ANNOUNCED),
        ANNOUNCED.plus(Seasons.PERIOD),
        List.of(
            "a: Announced: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)",
            "b: Announced: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)",
            "tokyo: Announced: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)"));
  }

  @Test
  void whereAMeetingIsAnnouncedWhoseWindowIsOpen() {
    afterEveryCall(
        threeWatches(DUE.plusSeconds(3600)),
        (world, id) -> {
          stream(world, id, 1, DUE.plusSeconds(7200));
          new Seasons(world).run(DUE.plus(World.DAY));
        },
        DUE.plus(World.DAY).plus(Seasons.PERIOD),
        List.of(
            "a: Announced: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)",
            "a: Now: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)",
            "b: Announced: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)",
            "b: Now: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)",
            "tokyo: Announced: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)",
            "tokyo: Now: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)"));
  }

  @Test
  void whereAMeetingChanges() {
    afterEveryCall(
        world -> {
          threeWatches(MOVED).accept(world);
          world.announce(
              LocalDate.parse("2016-12-20"),
              MOVED,
              abeTrump("Abe - Trump", Stories.FEBRUARY_10, Status.CONFIRMED));
          world.settling().takeIn(world.only(), 1, ANNOUNCED, () -> true);
          world.notifier.clear();
        },
        (world, id) -> {
          stream(world, id, 2, MOVED);
          new Seasons(world).run(MOVED.plus(Seasons.PERIOD));
        },
        MOVED.plus(Seasons.PERIOD).plus(Seasons.PERIOD),
        List.of(
            "a: Moved: Shinzo Abe - Donald Trump, Fri 10 Feb 2017 (confirmed)",
            "b: Moved: Shinzo Abe - Donald Trump, Fri 10 Feb 2017 (confirmed)",
            "tokyo: Moved: Shinzo Abe - Donald Trump, Fri 10 Feb 2017 (confirmed)"));
  }

  @Test
  void whereRemindersAreDue() {
    afterEveryCall(
        threeWatches(DUE.minus(World.DAY)),
        (world, id) -> new Seasons(world).run(DUE),
        DUE.plus(Seasons.PERIOD),
        List.of(
            "a: Today: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)",
            "b: Today: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)",
            "tokyo: Today: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)"));
  }

  @Test
  void whereADigestIsDue() {
    afterEveryCall(
        world -> {
          threeWatches(DUE.minus(World.DAY)).accept(world);
          world.announce(Stories.PUBLISHED, mayMerkel());
        },
        (world, id) -> new Seasons(world).run(DUE),
        DUE.plus(Seasons.PERIOD),
        List.of(
            "a: 2 meetings: Theresa May - Angela Merkel (today) and 1 more",
            "b: 2 meetings: Theresa May - Angela Merkel (today) and 1 more",
            "tokyo: 2 meetings: Theresa May - Angela Merkel (today) and 1 more"));
  }

  @Test
  void whereSeveralRemindersOfAMeetingWereMissed() {
    afterEveryCall(
        world -> {
          world.announce(Stories.PUBLISHED, abeTrump());
          for (String watch : List.of("a", "b")) {
            Instant since = DUE.minus(World.DAY.multipliedBy(5));
            world.watch(watch, World.leads(3, 1), since.toString());
          }
        },
        (world, id) -> new Seasons(world).run(DUE),
        DUE.plus(Seasons.PERIOD),
        List.of(
            "a: Today: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)",
            "b: Today: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)"));
  }

  /** Two watches of one round, one of another; Abe and Trump may meet from 20 January on. */
  private static Consumer<World> threeWatches(Instant since) {
    return world -> {
      world.announce(Stories.PUBLISHED, abeTrump());
      world.watch("a", World.leads(), since.toString());
      world.watch("b", World.leads(), since.toString());
      world.watch("tokyo", tokyo(), since.toString());
    };
  }

  private static Watch tokyo() {
    Watch nine = World.at("Asia/Tokyo", 9);
    return new Watch(
        nine.participants(),
        nine.places(),
        nine.statuses(),
        List.of(),
        true,
        nine.zone(),
        nine.hour());
  }

  private static void stream(World world, String id, int sequence, Instant now) {
    Seasons seasons = new Seasons(world);
    while (!seasons.stream(List.of(StreamRecords.added(id, sequence)), now).isEmpty()) {
      world.pass(World.LEASE);
    }
  }

  private static void afterEveryCall(
      Consumer<World> before,
      BiConsumer<World, String> process,
      Instant end,
      List<String> expected) {
    int calls = 0;
    boolean ended = true;
    while (ended) {
      calls++;
      World world = new World();
      before.accept(world);
      ended = endsAfter(calls, world, process);
      world.pass(World.LEASE);
      process.accept(world, world.only());
      new Seasons(world).runs(end, end.plus(Seasons.PERIOD));
      check(world, expected, calls, ended);
      world.close();
    }
    assertThat(calls).as("calls to AWS").isGreaterThan(10);
  }

  /** Whether the process ended after so many calls; it may be over before. */
  private static boolean endsAfter(int calls, World world, BiConsumer<World, String> process) {
    String id = world.only();
    world.life.endAfter(calls);
    try {
      process.accept(world, id);
      return false;
    } catch (Crash e) {
      return true;
    } finally {
      world.lastCall = world.life.calls().get(world.life.calls().size() - 1);
      world.life.renew();
    }
  }

  private static void check(World world, List<String> expected, int calls, boolean ended) {
    List<String> extra =
        new ArrayList<>(world.notifier.sent().stream().map(Object::toString).toList());
    String where = "ended after call " + calls + ", " + world.lastCall;
    assertThat(extra).as(where).containsAll(expected);
    expected.forEach(extra::remove);
    if (ended && world.lastCall.equals("publish")) {
      assertThat(extra).as(where).hasSizeLessThanOrEqualTo(1);
    } else {
      assertThat(extra).as(where).isEmpty();
    }
  }

  private static Meeting mayMerkel() {
    return Stories.meeting("Theresa May - Angela Merkel", "2017-01-20", Kind.TALKS);
  }
}
