package parley.remind;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.InstantSource;
import java.util.Map;
import parley.calendar.dynamo.Rehearsal;
import parley.remind.delivery.Tally;

/** A schedule of its own: whether what was due was sent. */
public final class CheckHandler implements RequestHandler<Map<String, Object>, String> {

  private final Check check;
  private final RunMetrics metrics;

  /** As Lambda makes it: what the environment names. */
  public CheckHandler() {
    this(
        new Deployment(System.getenv()).check(),
        new EmfRunMetrics(System.out, InstantSource.system()));
    Rehearsal.of(Deployment::rehearse);
  }

  /**
   * @param check looks, and repairs
   * @param metrics are told of what it found
   */
  public CheckHandler(Check check, RunMetrics metrics) {
    this.check = check;
    this.metrics = metrics;
  }

  /**
   * Checks the last two days.
   *
   * @param event {@code {"time": "2016-12-13T00:00:00Z"}}, the scheduled time, which counts as now
   * @return what became of the reminders that were missing: {@code {}} if none was
   * @throws IllegalArgumentException if the event has no such time
   * @throws IllegalStateException if there was not time to look at all: the next check begins anew,
   *     so what this one has not seen nobody looks at
   */
  @Override
  public String handleRequest(Map<String, Object> event, Context context) {
    Tally missing = check.run(DueHandler.time(event), new TimeLeft(context));
    RunLog log = new RunLog(context);
    log.unreadable(missing);
    missing.published().forEach(each -> log.error("was missing", each));
    missing.undone().forEach(each -> log.error("is missing", each));
    log.withoutPhones(missing);
    log.total(missing);
    metrics.checked(missing);
    if (missing.isCutShort()) {
      throw new IllegalStateException("there was no time to look at all reminders: " + missing);
    }
    return missing.toString();
  }
}
