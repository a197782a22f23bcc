package parley.remind;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
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
      public void sent(Collection<NotificationId> notifications, Instant at) {
        if (deaths > 0) {
          deaths--;
          throw new IllegalStateException("died before noting " + notifications);
        }
        log.sent(notifications, at);
      }

      @Override
      public Set<NotificationId> unsent(Collection<NotificationId> notifications) {
        return log.unsent(notifications);
      }

      @Override
      public int told(String meeting) {
        return log.told(meeting);
      }

      @Override
      public void told(String meeting, int sequence) {
        log.told(meeting, sequence);
      }
    };
  }
}
