package parley.calendar.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What has been sent, so that each notification goes out once: claim, publish, {@link #sent}. A
 * claim runs out, so a crash between means a late or a second notification, never a lost one.
 */
public interface ReminderLog {

  /** Takes on the sending of a notification, if nobody else has. */
  Claim claim(NotificationId notification);

  /** Sets down that a claimed notification was published. */
  default void sent(NotificationId notification, Instant at) {
    sent(List.of(notification), at);
  }

  /** Sets down that claimed notifications were published, in one message. */
  void sent(Collection<NotificationId> notifications, Instant at);

  /** Those of some notifications that were not set down as sent. */
  Set<NotificationId> unsent(Collection<NotificationId> notifications);

  /** The newest change of a meeting that was told to every watch; 0 if none was. */
  int told(String meeting);

  /** Sets down that all changes of a meeting were told, up to that one; never goes back. */
  void told(String meeting, int sequence);

  /** The answer to a claim. */
  enum Claim {
    /** Ours: publish it, then say {@link ReminderLog#sent}. */
    CLAIMED,
    /**
     * Ours, as {@link #CLAIMED}, after a worker who had it has not come to an end. If it died
     * between publishing and saying so, this is the repetition.
     */
    RECLAIMED,
    /** Was sent before. */
    ALREADY_SENT,
    /** Another worker is at it, and its claim has not run out: come again. */
    HELD;

    /** Whether it is ours. */
    public boolean isOurs() {
      return this == CLAIMED || this == RECLAIMED;
    }
  }
}
