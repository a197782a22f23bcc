package parley.remind.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import parley.calendar.meeting.Entry;
import parley.calendar.reminder.NotificationId;

/**
 * The meetings of a week.
 *
 * @param monday the day for which it was due, which names it
 * @param from the day on which it goes out, and with which it begins
 * @param entries whose windows touch the seven days, by their windows
 */
public record Outlook(LocalDate monday, LocalDate from, List<Entry> entries) {

  private static final int DAYS = 7;

  /**
   * @throws IllegalArgumentException if there is nothing to tell
   */
  public Outlook {
    Objects.requireNonNull(monday, "monday");
    Objects.requireNonNull(from, "from");
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("an outlook has a meeting at least");
    }
  }

  /** The last day of a week that begins on a day. */
  public static LocalDate to(LocalDate from) {
    return from.plusDays(DAYS - 1L);
  }

  /** Its last day. */
  public LocalDate to() {
    return to(from);
  }

  /** Names it to a watch. */
  public NotificationId id(String watch) {
    return NotificationId.outlook(watch, monday);
  }
}
