package parley.calendar.reminder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one notification: two that are equal are the same one.
 *
 * @param watch the id of the watch it goes to
 * @param meeting the id of the entry it speaks of
 * @param occasion why it goes out
 */
public record NotificationId(String watch, String meeting, String occasion) {

  private static final String OUTLOOK = "outlook";
  private static final Pattern NOTICE = Pattern.compile("notice#(\\d+)(?:-(\\d+))?");

  /** A reminder that many days before a window that opens on a day. */
  public static NotificationId reminder(
      String watch, String meeting, LocalDate opens, int leadDays) {
    return new NotificationId(watch, meeting, "reminder#" + opens + "#" + leadDays);
  }

  /** A notice of a change of an entry. */
  public static NotificationId notice(String watch, String meeting, int sequence) {
    return new NotificationId(watch, meeting, "notice#" + sequence);
  }

  /**
   * A notice of several changes of an entry that came soon after each other, told as one.
   *
   * @param first the sequence of the first of them
   * @param last that of the last
   */
  public static NotificationId notice(String watch, String meeting, int first, int last) {
    return first == last
        ? notice(watch, meeting, last)
        : new NotificationId(watch, meeting, "notice#" + first + "-" + last);
  }

  /** The outlook of a week that begins on a day. */
  public static NotificationId outlook(String watch, LocalDate monday) {
    return new NotificationId(watch, OUTLOOK, monday.toString());
  }

  /** All that is due in a round, or to be told of a meeting: it could not even be begun. */
  public static NotificationId all(String what) {
    return new NotificationId("every watch", what, "all");
  }

  /** Whether it is the outlook of a week; its occasion is the Monday then. */
  public boolean isOutlook() {
    return meeting.equals(OUTLOOK);
  }

  /** The changes that a notice tells of; empty if it is no notice. */
  public Optional<Changes> changes() {
    Matcher notice = NOTICE.matcher(occasion);
    return notice.matches()
        ? Optional.of(
            new Changes(
                Integer.parseInt(notice.group(1)),
                Integer.parseInt(notice.group(notice.group(2) == null ? 1 : 2))))
        : Optional.empty();
  }

  /**
   * Changes of an entry that follow each other.
   *
   * @param first the sequence of the first
   * @param last that of the last
   */
  public record Changes(int first, int last) {}

  /** One word for logs and message attributes. */
  @Override
  public String toString() {
    return watch + "#" + meeting + "#" + occasion;
  }
}
