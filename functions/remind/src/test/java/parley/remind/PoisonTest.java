package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.remind.Stories.meeting;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.calendar.reminder.Errand;
import parley.calendar.watch.Watch;
import parley.gateway.ManagedRuntime;
import parley.reading.meeting.Kind;
import parley.remind.RecordingNotifier.Sent;
import parley.remind.delivery.Outcome;
import parley.remind.delivery.Tally;

/** One thing that cannot be read or sent keeps nobody from the rest, and is not passed over. */
class PoisonTest {

  private static final Instant NINE = Instant.parse("2017-01-20T09:00:00Z");
  private static final String BEFORE = "2017-01-19T12:00:00Z";

  private final World world = new World();
  private final Seasons seasons = new Seasons(world);
  private final ManagedRuntime runtime = new ManagedRuntime();

  @Test
  void aMeetingThatCannotBeReadIsLeftOutOfTheDigestAndReported() {
    List<String> ids = threeMeetings();
    world.watch("w", World.leads(), BEFORE);
    world.watch("x", World.leads(7), BEFORE);
    world.spoilMeeting(ids.get(1));
    assertThat(due(NINE)).isEqualTo("{SENT=4}");
    assertThat(world.notifier.sent())
        .extracting(Sent::toString)
        .containsExactly(
            "w: 2 meetings: Abe - Trump (today) and 1 more",
            "x: 2 meetings: Abe - Trump (today) and 1 more");
    assertThat(runtime.log())
        .singleElement()
        .asString()
        .startsWith("left out: meeting " + ids.get(1) + " cannot be read: ");
  }

  @Test
  void itKeepsNoRoundAndIsRemindedOfByTheCheckOnceItIsMended() {
    List<String> ids = threeMeetings();
    world.watch("w", World.leads(), BEFORE);
    Spoiled spoiled = world.spoilMeeting(ids.get(1));
    due(NINE);
    assertThat(due(NINE.plusSeconds(900))).isEqualTo("{}");
    assertThat(check(NINE.plusSeconds(3600)).unreadable()).hasSize(1);
    spoiled.mend();
    world.notifier.clear();
    Tally repaired = check(NINE.plusSeconds(7200));
    assertThat(repaired.toString()).isEqualTo("{LATE=1}");
    assertThat(repaired.unreadable()).isEmpty();
    assertThat(world.notifier.subjects("w"))
        .containsExactly("Today: Merkel - May, Fri 20 Jan 2017 (confirmed)");
  }

  @Test
  void aMeetingThatCannotBeReadIsLeftOutOfTheOutlook() {
    List<String> ids = threeMeetings();
    Watch weekly =
        new Watch(Set.of(), Set.of(), Set.of(), List.of(), true, ZoneOffset.UTC, 9, true);
    world.watch("w", weekly, "2017-01-15T12:00:00Z");
    world.watch("x", weekly, "2017-01-15T12:00:00Z");
    world.spoilMeeting(ids.get(0));
    Tally tally = world.sweep("2017-01-16T09:00:00Z");
    assertThat(world.notifier.subjects("w")).singleElement().asString().endsWith(" and 1 more");
    assertThat(world.notifier.sent().get(0).message().email())
        .contains("Merkel - May\n", "Xi - Modi\n");
    assertThat(world.notifier.subjects("x")).hasSize(1);
    assertThat(tally.unreadable()).hasSize(1);
  }

  @Test
  void aWatchThatCannotBeReadKeepsTheOthersOfItsRoundFromNothing() {
    threeMeetings();
    for (String watch : List.of("a", "b", "c")) {
      world.watch(watch, World.leads(), BEFORE);
    }
    Spoiled spoiled = world.spoilWatch("b");
    assertThat(due(NINE)).isEqualTo("{SENT=6}");
    assertThat(topics()).containsExactly("a", "c");
    assertThat(runtime.log()).singleElement().asString().startsWith("left out: watch b cannot");
    spoiled.mend();
    world.notifier.clear();
    assertThat(check(NINE.plusSeconds(7200)).toString()).isEqualTo("{LATE=3}");
    assertThat(topics()).containsExactly("b");
  }

  @Test
  void aWatchThatCannotBeReadIsToldOfAnAnnouncementOnceItIsMended() {
    for (String watch : List.of("a", "b", "c")) {
      world.watch(watch, World.leads(), BEFORE);
    }
    Spoiled spoiled = world.spoilWatch("b");
    String id = threeMeetings().get(0);
    assertThat(seasons.stream(List.of(StreamRecords.added(id, 1)), NINE.minusSeconds(7200)))
        .isEmpty();
    assertThat(topics()).containsExactlyInAnyOrder("a", "c");
    assertThat(world.sweep().run(NINE.minusSeconds(5400)).setBack()).hasSize(1);
    spoiled.mend();
    world.notifier.clear();
    world.pass(World.LEASE);
    world.sweep().run(NINE.minusSeconds(60));
    assertThat(world.notifier.subjects("b"))
        .containsExactly("Announced: Abe - Trump, Fri 20 Jan 2017 (confirmed)");
    assertThat(topics()).containsExactly("b");
  }

  @Test
  void aMeetingThatCannotBeReadFailsItsOwnRecordOfTheStreamOnly() {
    world.watch("w", World.leads(), BEFORE);
    List<String> ids = threeMeetings();
    Spoiled spoiled = world.spoilMeeting(ids.get(1));
    List<DynamodbStreamRecord> records =
        ids.stream().map(id -> StreamRecords.added(id, 1)).toList();
    List<DynamodbStreamRecord> again = seasons.stream(records, NINE.minusSeconds(7200));
    assertThat(again).containsExactly(records.get(1));
    assertThat(world.notifier.subjects("w"))
        .containsExactly(
            "Announced: Abe - Trump, Fri 20 Jan 2017 (confirmed)",
            "Announced: Xi - Modi, Fri 20 Jan 2017 (confirmed)");
    spoiled.mend();
    assertThat(seasons.stream(again, NINE.minusSeconds(5400))).isEmpty();
    assertThat(world.notifier.subjects("w"))
        .hasSize(3)
        .contains("Announced: Merkel - May, Fri 20 Jan 2017 (confirmed)");
  }

  @Test
  void aRoundThatCannotBeReadKeepsNoOther() {
    threeMeetings();
    world.watch("tokyo", World.at("Asia/Tokyo", 9), BEFORE);
    world.watch("w", World.leads(), BEFORE);
    Spoiled spoiled = world.spoilRound("Tokyo");
    assertThat(due(NINE)).isEqualTo("{SENT=3}");
    assertThat(runtime.log()).singleElement().asString().startsWith("left out: round ");
    spoiled.mend();
    assertThat(due(NINE.plusSeconds(900))).isEqualTo("{LATE=3}");
  }

  @Test
  void anErrandThatCannotBeReadKeepsNoOtherAndNoRound() {
    threeMeetings();
    world.watch("w", World.leads(), BEFORE);
    world.watch("x", World.at("Asia/Tokyo", 9), BEFORE);
    world.notifier.refuse("x");
    due(NINE.minusSeconds(3600));
    Spoiled spoiled = world.spoilAgenda();
    world.notifier.accept("x");
    world.pass(World.LEASE);
    assertThat(due(NINE)).isEqualTo("{SENT=3}");
    assertThat(runtime.log()).last().asString().startsWith("left out: errand ");
    spoiled.mend();
    assertThat(due(NINE.plusSeconds(900))).isEqualTo("{REPEATED=3}");
  }

  @Test
  void anErrandThatNobodyUnderstandsKeepsNoOtherOfItsWatch() {
    threeMeetings();
    world.watch("w", World.leads(), BEFORE);
    world.notifier.refuse("w");
    due(NINE);
    world.agenda.add(Errand.at(NINE, "again#w#m#reminder#soon#0"));
    world.notifier.accept("w");
    world.pass(World.LEASE);
    Tally tally = world.sweep().run(NINE.plusSeconds(900));
    assertThat(tally.count(Outcome.REPEATED)).isEqualTo(3);
    assertThat(tally.setBack()).singleElement().asString().contains("soon");
  }

  @Test
  void aMeetingThatCannotBeReadKeepsNoFailedNoticeOfItsWatch() {
    world.watch("w", World.leads(), BEFORE);
    List<String> ids = threeMeetings();
    world.notifier.refuse("w");
    List<DynamodbStreamRecord> records =
        ids.stream().map(id -> StreamRecords.added(id, 1)).toList();
    seasons.stream(records, NINE.minusSeconds(7200));
    Spoiled spoiled = world.spoilMeeting(ids.get(1));
    world.notifier.accept("w");
    world.pass(World.LEASE);
    Tally tally = world.sweep().run(NINE.minusSeconds(5400));
    assertThat(tally.count(Outcome.REPEATED)).isEqualTo(2);
    assertThat(tally.setBack()).singleElement().asString().contains(ids.get(1));
    spoiled.mend();
    assertThat(world.sweep().run(NINE.minusSeconds(60)).count(Outcome.REPEATED)).isEqualTo(1);
  }

  @Test
  void aTopicThatRefusesKeepsNoOtherFromItsDigestAndHearsLater() {
    threeMeetings();
    for (String watch : List.of("a", "b", "c")) {
      world.watch(watch, World.leads(), BEFORE);
    }
    world.notifier.refuse("b");
    assertThat(due(NINE)).isEqualTo("{SENT=6, FAILED=3}");
    assertThat(runtime.log()).hasSize(3).allMatch(line -> line.startsWith("set back: b#"));
    world.notifier.accept("b");
    world.pass(World.LEASE);
    assertThat(world.sweep().run(NINE.plusSeconds(900)).count(Outcome.REPEATED)).isEqualTo(3);
    assertThat(topics()).containsExactly("a", "c", "b");
  }

  private List<String> threeMeetings() {
    return world.announce(
        Stories.PUBLISHED,
        meeting("Abe - Trump", "2017-01-20", Kind.TALKS),
        meeting("Merkel - May", "2017-01-20", Kind.TALKS),
        meeting("Xi - Modi", "2017-01-20", Kind.TALKS));
  }

  private String due(Instant now) {
    return new DueHandler(world.sweep(), RunMetrics.NONE)
        .handleRequest(Map.of("time", now.toString()), runtime.context());
  }

  private Tally check(Instant now) {
    return world.check().run(now, () -> true);
  }

  private List<String> topics() {
    return world.notifier.sent().stream().map(Sent::topic).toList();
  }
}
