package parley.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.calendar.meeting.Entry;
import parley.calendar.watch.Occasions;
import parley.calendar.watch.Round;
import parley.calendar.watch.Watch;
import parley.calendar.watch.WatchTopic;
import parley.reading.meeting.Meeting;
import parley.remind.message.Reminder;

/** Which reminders a watch is to have, of those that fell due in a round on some days. */
final class DueReminders {

  static final Comparator<Reminder> BY_WINDOW =
      Comparator.comparing((Reminder r) -> r.meeting().window())
          .thenComparing(r -> r.meeting().title())
          .thenComparing(Reminder::meetingId);

  private final Openings openings;
  private final Round round;
  private final List<LocalDate> days;
  private final Instant now;
  private final LocalDate today;

  /**
   * @param days the days that have not been gone through, oldest first
   */
  DueReminders(Openings openings, Round round, List<LocalDate> days, Instant now) {
    this.openings = openings;
    this.round = round;
    this.days = List.copyOf(days);
    this.now = now;
    this.today = now.atZone(round.zone()).toLocalDate();
  }

  /** Each of them; what was due before the watch was wanted is not its own. */
  List<Reminder> each(WatchTopic watch) {
    List<Reminder> each = new ArrayList<>();
    for (LocalDate day : days) {
      Instant due = round.dueOn(day);
      if (!due.isBefore(watch.since())) {
        boolean late = Overdue.isLate(due, now);
        for (int leadDays : Occasions.of(watch.watch()).leadDays()) {
          openingOn(day.plusDays(leadDays), watch.watch())
              .forEach(entry -> each.add(new Reminder(entry, leadDays, today, late)));
        }
      }
    }
    return each;
  }

  /** One of a meeting, the newest, which makes up for the others; by the windows. */
  List<Reminder> of(WatchTopic watch) {
    return together(each(watch));
  }

  /** One of a meeting, the newest, which makes up for the others; by the windows. */
  static List<Reminder> together(Collection<Reminder> reminders) {
    Map<String, Reminder> byMeeting = new HashMap<>();
    reminders.forEach(each -> byMeeting.merge(each.meetingId(), each, Reminder::with));
    return byMeeting.values().stream().sorted(BY_WINDOW).toList();
  }

  /** Whether a watch wants to be reminded of a meeting that opens on a day, and may still be. */
  static boolean isDue(Entry entry, Watch watch, LocalDate opens, LocalDate today) {
    Meeting meeting = entry.meeting();
    return meeting.window().earliest().equals(Optional.of(opens))
        && isToCome(meeting, today)
        && watch.wants(meeting);
  }

  private static boolean isToCome(Meeting meeting, LocalDate today) {
    return !meeting.status().isOff() && !meeting.window().isOver(today);
  }

  /** The meetings that open on some days, and of which somebody may be reminded. */
  List<Meeting> toCome(Collection<LocalDate> opens) {
    return openings.on(opens).stream()
        .map(Entry::meeting)
        .filter(meeting -> isToCome(meeting, today))
        .toList();
  }

  private List<Entry> openingOn(LocalDate opens, Watch watch) {
    return openings.on(opens).stream()
        .filter(entry -> isDue(entry, watch, opens, today))
        .flatMap(entry -> openings.confirmed(entry).stream())
        .filter(entry -> isDue(entry, watch, opens, today))
        .toList();
  }
}
