package parley.local.clock;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import parley.local.lambda.LocalFunction;
import parley.local.stream.Attempts;
import parley.local.stream.FailureQueue;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Runs a function at every quarter of an hour, with the event that EventBridge Scheduler sends. */
public final class Schedule {

  /** The schedule's period. */
  public static final Duration PERIOD = Duration.ofMinutes(15);

  private static final JsonMapper JSON = JsonMapper.shared();

  private final LocalFunction function;
  private final FailureQueue failures;

  /**
   * A schedule.
   *
   * @param function what it runs
   * @param failures takes the runs that failed again and again
   */
  public Schedule(LocalFunction function, FailureQueue failures) {
    this.function = function;
    this.failures = failures;
  }

  /** The newest run that is due at an instant. */
  public static Instant dueAt(Instant now) {
    long period = PERIOD.toSeconds();
    return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), period) * period);
  }

  /** Runs the function for a quarter of an hour; if it fails, a few times. */
  public void run(Instant scheduled) {
    ObjectNode event = JSON.createObjectNode().put("time", scheduled.toString());
    byte[] bytes = event.toString().getBytes(StandardCharsets.UTF_8);
    Attempts attempts = new Attempts();
    while (!succeeds(bytes, event, attempts)) {
      attempts.pause();
    }
  }

  /** Whether there is nothing more to try. */
  private boolean succeeds(byte[] bytes, ObjectNode event, Attempts attempts) {
    try {
      function.invoke(bytes);
      return true;
    } catch (RuntimeException e) {
      attempts.fail();
      if (attempts.isOver()) {
        failures.add(function.name(), e.toString(), event);
      }
      return attempts.isOver();
    }
  }
}
