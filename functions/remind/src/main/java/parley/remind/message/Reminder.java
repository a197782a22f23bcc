package parley.remind.message;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
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
 * @param missed the leads of earlier reminders that could not go out when they were due, and that
 *     this one makes up for, the first due first
 */
public record Reminder(
    Entry entry, int leadDays, LocalDate today, boolean late, List<Integer> missed)
    implements Notification {

  /**
   * @throws IllegalArgumentException if the window has no earliest day, the lead is negative, or a
   *     missed one was due no earlier
   */
  public Reminder {
    Objects.requireNonNull(today, "today");
    missed = List.copyOf(missed);
    if (entry.meeting().window().earliest().isEmpty()) {
      throw new IllegalArgumentException(
          "a window that opens has an earliest day, not " + entry.meeting().window());
    }
    if (leadDays < 0) {
      throw new IllegalArgumentException("leadDays is 0 or more, not " + leadDays);
    }
    for (int lead : missed) {
      if (lead <= leadDays) {
        throw new IllegalArgumentException(
            "missed are leads of more than " + leadDays + " days, not " + lead);
      }
    }
  }

  /** A reminder that makes up for no other. */
  public Reminder(Entry entry, int leadDays, LocalDate today, boolean late) {
    this(entry, leadDays, today, late, List.of());
  }

  /** A reminder that goes out when it should. */
  public Reminder(Entry entry, int leadDays, LocalDate today) {
    this(entry, leadDays, today, false);
  }

  /**
   * This and another of the same meeting as one: the one of the shorter lead, which makes up for
   * the rest.
   */
  public Reminder with(Reminder other) {
    SortedSet<Integer> leads = new TreeSet<>(Comparator.reverseOrder());
    Stream.of(this, other)
        .forEach(
            each -> {
              leads.addAll(each.missed);
              leads.add(each.leadDays);
            });
    int lead = leads.last();
    boolean isLate = (late && leadDays == lead) || (other.late && other.leadDays == lead);
    return new Reminder(entry, lead, today, isLate, List.copyOf(leads.headSet(lead)));
  }

  /** The same, making up for those only. */
  public Reminder missing(List<Integer> leads) {
    return new Reminder(entry, leadDays, today, late, leads);
  }

  /** The day on which it fell due. */
  public LocalDate due() {
    return opens().minusDays(leadDays);
  }

  /** The days on which those fell due that it makes up for. */
  public List<LocalDate> missedDue() {
    return missed.stream().map(opens()::minusDays).toList();
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
    return id(watch, leadDays);
  }

  /** The name of the reminder of the same meeting with another lead. */
  public NotificationId id(String watch, int lead) {
    return NotificationId.reminder(watch, entry.id(), opens(), lead);
  }
}
