package parley.subscribe;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import parley.calendar.dynamo.Rehearsal;
import parley.calendar.watch.DynamoWatches;
import parley.calendar.watch.Revisit;
import parley.telemetry.FunctionLog;
import parley.telemetry.LogLine;
import parley.telemetry.Thrown;

/** A daily schedule: what is kept of nobody any more is forgotten. */
public final class ExpireHandler implements RequestHandler<Map<String, Object>, String> {

  /** Of what is looked at one takes a few calls, each of which may be tried again. */
  private static final int RESERVE_MILLIS = 20_000;

  private final Expiry expiry;

  /** As Lambda makes it: what the environment names. */
  public ExpireHandler() {
    this(Deployment.expiry(System.getenv()));
    Rehearsal.of(nothing -> new DynamoWatches(nothing, "none").find("none"));
  }

  /**
   * @param expiry does it
   */
  public ExpireHandler(Expiry expiry) {
    this.expiry = expiry;
  }

  /**
   * Looks at what is due on the day of the event.
   *
   * @param event {@code {"time": "2016-12-13T00:00:00Z"}}, the scheduled time, which counts as now
   * @return what came of it
   * @throws IllegalArgumentException if the event has no such time
   * @throws IllegalStateException if something could not be looked at, or there was no time: it is
   *     on the list still
   */
  @Override
  public String handleRequest(Map<String, Object> event, Context context) {
    FunctionLog log = new FunctionLog(context.getLogger()::log, context.getAwsRequestId());
    Expiry.Summary summary =
        expiry.run(
            day(event),
            () -> context.getRemainingTimeInMillis() > RESERVE_MILLIS,
            (revisit, why) -> log.write(unseen(revisit, why)));
    log.write(
        LogLine.info("looked who is still there")
            .with("forgotten", summary.subscriptions())
            .with("watches", summary.watches()));
    if (summary.failed() > 0 || summary.cutShort()) {
      throw new IllegalStateException("not all could be looked at: " + summary);
    }
    return summary.toString();
  }

  /** Who knows a subscription's id can end it, so only a watch is named. */
  private static LogLine unseen(Revisit revisit, RuntimeException why) {
    LogLine line =
        LogLine.error(
            "a %s could not be looked at: %s".formatted(revisit.kind().word(), Thrown.brief(why)));
    return revisit.kind() == Revisit.Kind.WATCH ? line.with("watch", revisit.id()) : line;
  }

  private static LocalDate day(Map<String, Object> event) {
    Object time = event.get("time");
    try {
      return LocalDate.ofInstant(Instant.parse(String.valueOf(time)), ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "the event's time is an instant such as 2016-12-13T00:00:00Z, not " + time, e);
    }
  }
}
