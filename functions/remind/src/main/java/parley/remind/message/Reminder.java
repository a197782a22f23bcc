package parley.remind.message;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import parley.calendar.meeting.Entry;
import parley.calendar.reminder.NotificationId;
import parley.reading.meeting.Meeting;

/**
 * A reminder that a meeting's window opens.
 *
 * @param entry the meeting, whose window has an earliest day
 * @param leadDays how many days before that day it fell due, 0 on the day itself
 * @param today the day on which it goes out, which is later than it fell due after an outage
 * @param late whether it goes out later than it should have
 */
public record Reminder(Entry entry, int leadDays, LocalDate today, boolean late)
    implements Notification {

  /**
   * @throws IllegalArgumentException if the window has no earliest day, or the lead is negative
   */
  public Reminder {
    Objects.requireNonNull(today, "today");
    if (entry.meeting().window().earliest().isEmpty()) {
      throw new IllegalArgumentException(
          "a window that opens has an earliest day, not " + entry.meeting().window());
    }
    if (leadDays < 0) {
      throw new IllegalArgumentException("leadDays is 0 or more, not " + leadDays);
    }
  }

  /** A reminder that goes out when it should. */
  public Reminder(Entry entry, int leadDays, LocalDate today) {
    this(entry, leadDays, today, false);
  }

  /** The day on which it fell due. */
  public LocalDate due() {
    return opens().minusDays(leadDays);
  }

  /** The first day of the window. */
  public LocalDate opens() {
    return entry.meeting().window().earliest().orElseThrow();
  }

  /** How many days there are from today until the window opens; negative once it has. */
  public int daysLeft() {
    return Math.toIntExact(ChronoUnit.DAYS.between(today, opens()));
  }

  @Override
  public NotificationKind kind() {
    return NotificationKind.REMINDER;
  }

  @Override
  public String meetingId() {
    return entry.id();
  }

  @Override
  public Meeting meeting() {
    return entry.meeting();
  }

  @Override
  public NotificationId id(String watch) {
    return NotificationId.reminder(watch, entry.id(), opens(), leadDays);
  }
}
