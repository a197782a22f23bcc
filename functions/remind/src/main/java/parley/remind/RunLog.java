package parley.remind;

import com.amazonaws.services.lambda.runtime.Context;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.reminder.NotificationId;
import parley.remind.delivery.Delivered;
import parley.remind.delivery.Tally;
import parley.telemetry.FunctionLog;
import parley.telemetry.LogLine;
import parley.telemetry.Thrown;

/** What a run says of notifications, each with its meeting and its watch. */
final class RunLog {

  private final FunctionLog log;

  /** The log of an invocation. */
  RunLog(Context context) {
    log = new FunctionLog(context.getLogger()::log, context.getAwsRequestId());
  }

  /** What somebody has to look at. */
  void error(String what, Delivered delivered) {
    write(LogLine.error(what + ": " + delivered), delivered.notification());
  }

  /** What is not as it should be. */
  void warn(String what, Delivered delivered) {
    write(LogLine.warn(what + ": " + delivered), delivered.notification());
  }

  /** A change that could not be taken in. */
  void error(String what, ChangeKey change, RuntimeException thrown) {
    String message = what + ": " + change + ": " + Thrown.brief(thrown);
    log.write(LogLine.error(message).meeting(change.meeting()));
  }

  /** What cannot be read was left out, and waits until somebody has repaired it. */
  void unreadable(Tally tally) {
    for (Unreadable each : tally.unreadable()) {
      log.write(LogLine.error("left out: " + each).with(each.what(), each.id()));
    }
  }

  /** What telephones did not get, the month's messages being used up. */
  void withoutPhones(Tally tally) {
    tally.withoutPhones().forEach(each -> warn("telephones left out", each));
  }

  /** What became of a change. */
  void told(ChangeKey change, Tally tally) {
    log.write(LogLine.info("change " + change.sequence() + ": " + tally).meeting(change.meeting()));
  }

  /** What a run came to. */
  void total(Tally tally) {
    if (tally.isCutShort()) {
      log.write(LogLine.warn("there was no time for the rest"));
    }
    log.write(LogLine.info(tally.toString()));
  }

  private void write(LogLine line, NotificationId notification) {
    log.write(line.meeting(notification.meeting()).with("watch", notification.watch()));
  }
}
