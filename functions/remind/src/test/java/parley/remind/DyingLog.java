package parley.remind;

import java.time.Instant;
import parley.calendar.reminder.NotificationId;
import parley.calendar.reminder.ReminderLog;

/** A log whose worker dies after the publish, before it can note it. */
final class DyingLog {

  private int deaths;

  void dieBeforeNoting(int times) {
    deaths = times;
  }

  ReminderLog over(ReminderLog log) {
    return new ReminderLog() {
      @Override
      public Claim claim(NotificationId notification) {
        return log.claim(notification);
      }

      @Override
      public void sent(NotificationId notification, Instant at) {
        if (deaths > 0) {
          deaths--;
          throw new IllegalStateException("died before noting " + notification);
        }
        log.sent(notification, at);
      }
    };
  }
}
