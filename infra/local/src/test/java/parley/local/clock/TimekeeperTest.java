package parley.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.local.lambda.LocalFunction;
import parley.local.store.Store;
import parley.local.stream.EventSources;
import parley.local.stream.FailureQueue;

class TimekeeperTest {

  private static final Instant START = Instant.parse("2016-12-06T03:07:30Z");

  @TempDir Path directory;

  private Store store;
  private StackClock clock;
  private FailureQueue failures;
  private final Runs runs = new Runs();
  private final Runs checks = new Runs();

  @BeforeEach
  void open() {
    store = Store.open(directory.resolve("store"));
    clock = StackClock.simulated(START, store);
    failures = new FailureQueue(store, clock);
    runs.clock = clock;
    checks.clock = clock;
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theScheduleRunsAtEveryQuarterOfAnHourOnTheWay() {
    timekeeper().moveTo(Instant.parse("2016-12-06T04:00:00Z"));

    assertThat(runs.times)
        .containsExactly(
            "2016-12-06T03:15:00Z",
            "2016-12-06T03:30:00Z",
            "2016-12-06T03:45:00Z",
            "2016-12-06T04:00:00Z");
  }

  @Test
  void atEveryRunTheClockStandsAtItsTime() {
    timekeeper().moveTo(Instant.parse("2016-12-06T03:40:00Z"));

    assertThat(runs.clockStood)
        .containsExactly(
            Instant.parse("2016-12-06T03:15:00Z"), Instant.parse("2016-12-06T03:30:00Z"));
    assertThat(clock.instant()).isEqualTo("2016-12-06T03:40:00Z");
  }

  @Test
  void theCheckRunsOnceADay() {
    timekeeper().moveTo(Instant.parse("2016-12-08T00:00:00Z"));

    assertThat(checks.times).containsExactly("2016-12-07T00:00:00Z", "2016-12-08T00:00:00Z");
  }

  @Test
  void nothingRunsBeforeTheQuarterIsOver() {
    timekeeper().moveTo(Instant.parse("2016-12-06T03:14:59Z"));

    assertThat(runs.times).isEmpty();
  }

  @Test
  void whereTheClockStandsSurvivesARestart() {
    timekeeper().moveTo(Instant.parse("2016-12-06T04:00:00Z"));
    close();
    open();

    assertThat(clock.instant()).isEqualTo("2016-12-06T04:00:00Z");
  }

  @Test
  void aLaterStartIsWhereTheClockStands() {
    StackClock later = StackClock.simulated(START.plusSeconds(60), store);

    assertThat(later.instant()).isEqualTo(START.plusSeconds(60));
  }

  @Test
  void theStartFinishesTheQuarterThatTheEndCutShort() {
    try (Timekeeper timekeeper = timekeeper()) {
      timekeeper.start();
    }

    assertThat(runs.times).containsExactly("2016-12-06T03:00:00Z");
  }

  @Test
  void withTheRealClockTheScheduleRunsForThePresentQuarter() {
    clock = StackClock.real();
    runs.clock = clock;
    Instant before = Schedule.dueAt(Instant.now());
    try (Timekeeper timekeeper = timekeeper()) {
      timekeeper.start();
    }

    assertThat(runs.times)
        .isNotEmpty()
        .first()
        .asString()
        .isGreaterThanOrEqualTo(before.toString());
    assertThat(runs.clockStood.get(0)).isBetween(before, Instant.now());
  }

  @Test
  void aRunThatFailsIsTriedAgain() {
    runs.failuresLeft = 2;

    timekeeper().moveTo(Instant.parse("2016-12-06T03:15:00Z"));

    assertThat(runs.times).containsExactly("2016-12-06T03:15:00Z");
    assertThat(failures.all()).isEmpty();
  }

  @Test
  void aRunThatFailsAgainAndAgainIsGivenUp() {
    runs.failuresLeft = Integer.MAX_VALUE;

    timekeeper().moveTo(Instant.parse("2016-12-06T03:15:00Z"));

    assertThat(runs.times).isEmpty();
    assertThat(failures.all())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.reason()).contains("held");
              assertThat(failure.event().get("time").stringValue())
                  .isEqualTo("2016-12-06T03:15:00Z");
            });
  }

  @Test
  void timeDoesNotGoBackwards() {
    assertThatThrownBy(() -> clock.moveTo(START.minusSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("before");
    assertThatThrownBy(() -> StackClock.real().moveTo(Instant.now()))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-12-06T03:07:30Z,    2016-12-06T03:00:00Z",
    "2016-12-06T03:15:00Z,    2016-12-06T03:15:00Z",
    "2016-12-06T03:14:59.999Z,2016-12-06T03:00:00Z",
    "1969-12-31T23:59:59Z,    1969-12-31T23:45:00Z"
  })
  void aRunIsDueAtTheFullQuarter(Instant now, Instant due) {
    assertThat(Schedule.dueAt(now)).isEqualTo(due);
  }

  private Timekeeper timekeeper() {
    Schedule schedule = new Schedule(LocalFunction.of("due", runs), failures);
    Schedule check = new Schedule(LocalFunction.of("check", checks), failures);
    return new Timekeeper(clock, schedule, List.of(check::run), new EventSources(List.of()));
  }

  /** Notes the times for which it was run. */
  private static final class Runs implements RequestHandler<Map<String, Object>, String> {

    private final List<String> times = new ArrayList<>();
    private final List<Instant> clockStood = new ArrayList<>();
    private StackClock clock;
    private int failuresLeft;

    @Override
    public String handleRequest(Map<String, Object> event, Context context) {
      if (failuresLeft-- > 0) {
        throw new IllegalStateException("held");
      }
      times.add((String) event.get("time"));
      clockStood.add(clock.instant());
      return "done";
    }
  }
}
