package parley.calendar.reminder;

import java.time.Instant;

/**
 * What has been sent, so that each notification goes out once: claim, publish, {@link #sent}. A
 * claim runs out, so a crash between means a late or a second notification, never a lost one.
 */
public interface ReminderLog {

  /** Takes on the sending of a notification, if nobody else has. */
  Claim claim(NotificationId notification);

  /** Sets down that a claimed notification was published. */
  void sent(NotificationId notification, Instant at);

  /** The answer to a claim. */
  enum Claim {
    /** Ours: publish it, then say {@link ReminderLog#sent}. */
    CLAIMED,
    /** Was sent before. */
    ALREADY_SENT,
    /** Another worker is at it, and its claim has not run out: come again. */
    HELD
  }
}
