package parley.remind;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import parley.calendar.reminder.NotificationId;
import parley.calendar.watch.Round;
import parley.calendar.watch.WatchTopic;
import parley.calendar.watch.Watches;
import parley.calendar.watch.Watches.RoundState;
import parley.remind.delivery.Delivered;
import parley.remind.delivery.Delivery;
import parley.remind.delivery.Outcome;
import parley.remind.delivery.Tally;

/**
 * Goes a round: to each of its watches the reminders that fell due since it last went out, and the
 * week's outlook.
 *
 * @param openings which meetings open when
 * @param outlooks what a week brings
 * @param now the scheduled time
 * @param goOn whether there is time for another watch
 */
record RoundTrip(
    Watches watches,
    Delivery delivery,
    Overdue overdue,
    Openings openings,
    Outlooks outlooks,
    Instant now,
    BooleanSupplier goOn) {

  /**
   * After an outage, how many days back reminders are still sent, if their window is not over: a
   * quarter of a year, since each day costs some requests.
   */
  static final int LOOK_BACK_DAYS = 92;

  /**
   * Goes it. That it has gone is noted last: whoever dies on the way leaves it due, and the
   * reminder log knows which of its reminders were sent.
   *
   * @return what became of the reminders
   */
  Tally go(RoundState state) {
    Round round = state.round();
    LocalDate newest = round.newestDue(now);
    Tally tally = new Tally();
    List<LocalDate> days = missed(state, newest, tally);
    DueReminders due = new DueReminders(openings, round, days, now);
    try (Stream<WatchTopic> inRound = watches.inRound(round, tally::addUnreadable)) {
      inRound
          .takeWhile(watch -> tally.goesOn(goOn))
          .forEach(watch -> serve(watch, due, days, tally));
    }
    if (tally.isDone()) {
      watches.gone(state, newest);
    }
    return tally;
  }

  private static List<LocalDate> missed(RoundState state, LocalDate newest, Tally tally) {
    LocalDate bound = newest.minusDays(LOOK_BACK_DAYS - 1L);
    LocalDate first = state.gone().plusDays(1);
    if (first.isBefore(bound)) {
      String before = state.round() + ", " + first + " to " + bound.minusDays(1);
      tally.add(Delivered.as(Outcome.TOO_LATE, NotificationId.all(before)));
    }
    return (first.isBefore(bound) ? bound : first).datesUntil(newest.plusDays(1)).toList();
  }

  private void serve(WatchTopic watch, DueReminders due, List<LocalDate> days, Tally tally) {
    Instant dueAt = watch.watch().round().dueOn(days.get(days.size() - 1));
    add(delivery.deliver(due.of(watch), watch, now), dueAt, tally);
    if (watch.watch().digest()) {
      newestMonday(days)
          .flatMap(monday -> outlook(watch, monday, tally))
          .ifPresent(it -> add(List.of(it), dueAt, tally));
    }
  }

  private static Optional<LocalDate> newestMonday(List<LocalDate> days) {
    return days.stream()
        .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
        .reduce((earlier, later) -> later);
  }

  private Optional<Delivered> outlook(WatchTopic watch, LocalDate monday, Tally tally) {
    return Outlooks.isTooLate(watch.watch(), monday, now)
        ? Optional.of(Delivered.as(Outcome.TOO_LATE, NotificationId.outlook(watch.id(), monday)))
        : outlooks
            .of(watch.watch(), monday, now, tally::addUnreadable)
            .map(outlook -> delivery.deliver(outlook, watch, now));
  }

  private void add(List<Delivered> all, Instant due, Tally tally) {
    for (Delivered delivered : all) {
      if (delivered.outcome() == Outcome.FAILED) {
        overdue.failed(delivered.notification(), due, now);
        tally.addSetBack(delivered, due);
      } else {
        tally.add(delivered);
      }
    }
  }
}
