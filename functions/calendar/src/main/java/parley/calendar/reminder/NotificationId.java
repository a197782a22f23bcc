package parley.calendar.reminder;

import java.time.LocalDate;

/**
 * Names one notification: two that are equal are the same one.
 *
 * @param watch the id of the watch it goes to
 * @param meeting the id of the entry it speaks of
 * @param occasion why it goes out
 */
public record NotificationId(String watch, String meeting, String occasion) {

  /** A reminder that many days before a window that opens on a day. */
  public static NotificationId reminder(
      String watch, String meeting, LocalDate opens, int leadDays) {
    return new NotificationId(watch, meeting, "reminder#" + opens + "#" + leadDays);
  }

  /** A notice of a change of an entry. */
  public static NotificationId notice(String watch, String meeting, int sequence) {
    return new NotificationId(watch, meeting, "notice#" + sequence);
  }

  /** One word for logs and message attributes. */
  @Override
  public String toString() {
    return watch + "#" + meeting + "#" + occasion;
  }
}
