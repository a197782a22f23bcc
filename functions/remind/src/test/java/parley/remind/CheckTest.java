package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static parley.remind.Stories.abeTrump;
import static parley.remind.Stories.meeting;

import com.amazonaws.services.lambda.runtime.Context;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.watch.Watches.RoundState;
import parley.gateway.ManagedRuntime;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Status;
import parley.remind.delivery.Tally;

/** The check finds what was due and not sent, and nothing else. */
class CheckTest {

  private static final Instant NINE = Instant.parse("2017-01-20T09:00:00Z");

  private final World world = new World();

  @BeforeEach
  void aMeetingIsDue() {
    world.announce(Stories.PUBLISHED, abeTrump());
    world.watch("w", World.leads(), "2017-01-19T12:00:00Z");
  }

  @Test
  void whereAllWasSentNothingIsMissing() {
    world.sweep().run(NINE);
    assertThat(check(NINE.plusSeconds(420)).toString()).isEqualTo("{}");
    assertThat(world.notifier.sent()).hasSize(1);
  }

  /** As if an index had been behind, or somebody had meddled with the tables. */
  @Test
  void whatWasPassedOverIsSentOnceAndMarkedLate() {
    passOver();
    assertThat(check(NINE.plusSeconds(7200)).toString()).isEqualTo("{LATE=1}");
    assertThat(world.notifier.sent().get(0).message().email())
        .contains("This reminder is late; it was due on 20 January 2017.");
    assertThat(check(NINE.plusSeconds(14_400)).toString()).isEqualTo("{}");
    assertThat(world.notifier.sent()).hasSize(1);
  }

  @Test
  void whatWasPassedOverYesterdayIsFoundAndTheDayBeforeIsNot() {
    passOver();
    assertThat(check(NINE.plus(World.DAY)).published()).hasSize(1);
    assertThat(check(NINE.plus(World.DAY).plus(World.DAY)).toString()).isEqualTo("{}");
  }

  @Test
  void aRoundThatHasNotGoneIsLeftToTheSweep() {
    assertThat(check(NINE).toString()).isEqualTo("{}");
    assertThat(world.sweep().run(NINE).published()).hasSize(1);
  }

  @Test
  void whatBecameKnownAfterTheHourWasNotDueAtIt() {
    world.sweep().run(NINE);
    world.announce(
        LocalDate.parse("2017-01-19"),
        NINE.plusSeconds(60),
        meeting("A - B", "2017-01-20", Kind.TALKS));
    world.announce(
        LocalDate.parse("2017-01-20"),
        NINE.plusSeconds(120),
        abeTrump("A - T", Stories.window("2017-01-20/2017-01-21"), Status.CONFIRMED));
    assertThat(check(NINE.plusSeconds(7200)).toString()).isEqualTo("{}");
  }

  @Test
  void whoWatchesOnlySinceHearsNothingOfWhatWasDueBefore() {
    world.sweep().run(NINE);
    world.watch("late", World.leads(30), "2017-01-20T09:00:01Z");
    assertThat(check(NINE.plusSeconds(7200)).toString()).isEqualTo("{}");
  }

  @Test
  void whatAWorkerClaimedAndNeverSentIsFoundOnceItsClaimRanOut() {
    world.sweep().run(NINE.minusSeconds(900));
    world.notifier.refuse("w");
    world.sweep().run(NINE);
    world.notifier.accept("w");
    assertThat(check(NINE.plusSeconds(420)).toString()).isEqualTo("{HELD=1}");
    world.pass(World.LEASE);
    assertThat(check(NINE.plusSeconds(420)).toString()).isEqualTo("{REPEATED=1}");
    assertThat(world.sweep().run(NINE.plusSeconds(900)).published()).isEmpty();
  }

  @Test
  void aCheckThatHasNotTimeForAllFails() {
    passOver();
    CheckHandler handler = new CheckHandler(world.check(), RunMetrics.NONE);
    Map<String, Object> event = Map.of("time", "2017-01-20T11:00:00Z");
    assertThatIllegalStateException()
        .isThrownBy(() -> handler.handleRequest(event, inAHurry()))
        .withMessage("there was no time to look at all reminders: {}");
    assertThat(handler.handleRequest(event, new ManagedRuntime().context())).isEqualTo("{LATE=1}");
  }

  /** What an invocation is told whose time is up. */
  private static Context inAHurry() {
    Context context = new ManagedRuntime().context();
    InvocationHandler handler =
        (proxy, method, arguments) ->
            method.getName().equals("getRemainingTimeInMillis")
                ? 0
                : method.invoke(context, arguments);
    return (Context)
        Proxy.newProxyInstance(
            Context.class.getClassLoader(), new Class<?>[] {Context.class}, handler);
  }

  private void passOver() {
    RoundState round = world.watches.rounds(Unreadable::raise).get(0);
    world.watches.gone(Map.of(round, LocalDate.parse("2017-01-20")));
    assertThat(world.notifier.sent()).isEqualTo(List.of());
  }

  private Tally check(Instant now) {
    return world.check().run(now, () -> true);
  }
}
