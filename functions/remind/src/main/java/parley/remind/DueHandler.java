package parley.remind;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.Map;
import parley.calendar.dynamo.Rehearsal;
import parley.remind.delivery.Outcome;
import parley.remind.delivery.Tally;

/** The schedule: whatever reminders are due by the scheduled time are sent. */
public final class DueHandler implements RequestHandler<Map<String, Object>, String> {

  private final Sweep sweep;
  private final RunMetrics metrics;

  /** As Lambda makes it: what the environment names. */
  public DueHandler() {
    this(
        new Deployment(System.getenv()).sweep(),
        new EmfRunMetrics(System.out, InstantSource.system()));
    Rehearsal.of(Deployment::rehearse);
  }

  /**
   * @param sweep sends what is due
   * @param metrics are told of what it came to
   */
  public DueHandler(Sweep sweep, RunMetrics metrics) {
    this.sweep = sweep;
    this.metrics = metrics;
  }

  /**
   * Sends what is due.
   *
   * @param event {@code {"time": "2016-12-13T00:00:00Z"}}, the scheduled time, which counts as now
   * @return how many reminders came to which outcome
   * @throws IllegalArgumentException if the event has no such time
   * @throws IllegalStateException if a reminder is held by a worker that may have died, so that the
   *     schedule calls again; all others were sent, or set back until the next run
   */
  @Override
  public String handleRequest(Map<String, Object> event, Context context) {
    Instant now = time(event);
    Tally tally = sweep.run(now, new TimeLeft(context));
    metrics.swept(tally, now);
    log(tally, new RunLog(context));
    if (!tally.undone().isEmpty()) {
      throw new IllegalStateException(
          tally.undone().size() + " reminders have to be tried again: " + tally);
    }
    return tally.toString();
  }

  private static void log(Tally tally, RunLog log) {
    log.unreadable(tally);
    tally.setBack().forEach(each -> log.error("set back", each));
    tally.undone().forEach(each -> log.error("to try again", each));
    tally.letGo().forEach(each -> log.warn("let go", each));
    tally.published().stream()
        .filter(each -> each.outcome() == Outcome.LATE)
        .forEach(each -> log.warn("sent late", each));
    log.withoutPhones(tally);
    log.total(tally);
  }

  /** The scheduled time in an event. */
  static Instant time(Map<String, Object> event) {
    Object time = event.get("time");
    try {
      return Instant.parse(String.valueOf(time));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "the event's time is an instant such as 2016-12-13T00:00:00Z, not " + time, e);
    }
  }
}
