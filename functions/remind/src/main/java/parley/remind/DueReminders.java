package parley.remind;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import parley.calendar.meeting.Entry;
import parley.calendar.watch.Watch;
import parley.reading.meeting.Meeting;
import parley.remind.message.Reminder;

/** Which reminders a watch is to have, of those that fell due on some days. */
final class DueReminders {

  private static final Comparator<Reminder> BY_WINDOW =
      Comparator.comparing((Reminder r) -> r.meeting().window())
          .thenComparing(r -> r.meeting().title())
          .thenComparing(Reminder::meetingId);

  private final Openings openings;
  private final List<LocalDate> days;
  private final LocalDate today;

  /**
   * @param days the days that have not been gone through, oldest first
   * @param today the day that it is now
   */
  DueReminders(Openings openings, List<LocalDate> days, LocalDate today) {
    this.openings = openings;
    this.days = List.copyOf(days);
    this.today = today;
  }

  /** At most one of a meeting, the newest; by the windows. */
  List<Reminder> of(Watch watch) {
    Map<String, Reminder> newest = new HashMap<>();
    for (LocalDate day : days) {
      for (int leadDays : leadDays(watch)) {
        openingOn(day.plusDays(leadDays), watch)
            .forEach(entry -> newest.put(entry.id(), new Reminder(entry, leadDays, today)));
      }
    }
    return newest.values().stream().sorted(BY_WINDOW).toList();
  }

  /** Those asked for, and the day itself. */
  private static Collection<Integer> leadDays(Watch watch) {
    Collection<Integer> leadDays = new TreeSet<>(watch.leadDays());
    leadDays.add(0);
    return leadDays;
  }

  private List<Entry> openingOn(LocalDate opens, Watch watch) {
    Predicate<Entry> due = entry -> isAhead(entry.meeting()) && watch.wants(entry.meeting());
    return openings.on(opens).stream()
        .filter(due)
        .flatMap(entry -> openings.confirmed(entry).stream())
        .filter(due)
        .toList();
  }

  private boolean isAhead(Meeting meeting) {
    return !meeting.status().isOff() && !meeting.window().isOver(today);
  }
}
