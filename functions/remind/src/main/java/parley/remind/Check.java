package parley.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import parley.calendar.meeting.Meetings;
import parley.calendar.reminder.NotificationId;
import parley.calendar.reminder.ReminderLog;
import parley.calendar.watch.Round;
import parley.calendar.watch.WatchTopic;
import parley.calendar.watch.Watches;
import parley.remind.delivery.Delivery;
import parley.remind.delivery.Tally;
import parley.remind.message.Reminder;

/**
 * Looks whether every reminder that was due in the last two days has been noted as sent, and sends
 * those that were not. It trusts neither the rounds nor the agenda, only the calendar, the watches
 * and the reminder log.
 */
public final class Check {

  /** The days of each round that are looked at, the newest that has gone among them. */
  static final int DAYS = 2;

  private final Meetings meetings;
  private final Watches watches;
  private final ReminderLog log;
  private final Delivery delivery;

  public Check(Meetings meetings, Watches watches, ReminderLog log, Delivery delivery) {
    this.meetings = meetings;
    this.watches = watches;
    this.log = log;
    this.delivery = delivery;
  }

  /**
   * Checks, and repairs.
   *
   * @param goOn whether there is time for another watch
   * @return what became of the reminders that were missing; empty if none was
   */
  public Tally run(Instant now, BooleanSupplier goOn) {
    Tally missing = new Tally();
    Openings openings = new Openings(meetings, missing::addUnreadable);
    List<DueRound> rounds = DueRound.of(watches.rounds(missing::addUnreadable), now);
    rounds.forEach(round -> openings.expect(round.openings(days(round, now))));
    for (DueRound round : rounds) {
      DueReminders due = new DueReminders(openings, round.round(), days(round, now), now);
      try (Stream<WatchTopic> inRound = watches.inRound(round.round(), missing::addUnreadable)) {
        inRound
            .takeWhile(watch -> missing.goesOn(goOn))
            .forEach(watch -> missing.addAll(delivery.deliver(missing(due, watch), watch, now)));
      }
    }
    return missing;
  }

  /** A round that is due and has not gone is the sweep's, not ours. */
  private static List<LocalDate> days(DueRound state, Instant now) {
    LocalDate newest = state.round().newestDue(now);
    LocalDate last = state.gone().isBefore(newest) ? state.gone() : newest;
    LocalDate first = newest.minusDays(DAYS - 1L);
    return first.isAfter(last) ? List.of() : first.datesUntil(last.plusDays(1)).toList();
  }

  private List<Reminder> missing(DueReminders due, WatchTopic watch) {
    List<Reminder> all = new ArrayList<>(due.each(watch));
    all.removeIf(reminder -> !wasDue(reminder, watch));
    Set<NotificationId> unsent = log.unsent(all.stream().map(it -> it.id(watch.id())).toList());
    all.removeIf(reminder -> !unsent.contains(reminder.id(watch.id())));
    return DueReminders.together(all);
  }

  /** What changed after the hour, or is watched only since, was perhaps not due at it. */
  private static boolean wasDue(Reminder reminder, WatchTopic watch) {
    Round round = watch.watch().round();
    Instant due = round.dueOn(reminder.due());
    return !watch.since().isAfter(due) && !reminder.entry().changedAt().isAfter(due);
  }
}
