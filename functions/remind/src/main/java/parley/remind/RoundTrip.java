package parley.remind;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parley.calendar.reminder.NotificationId;
import parley.calendar.watch.Round;
import parley.calendar.watch.WatchTopic;
import parley.calendar.watch.Watches;
import parley.reading.meeting.Meeting;
import parley.remind.delivery.Delivered;
import parley.remind.delivery.Delivery;
import parley.remind.delivery.Outcome;
import parley.remind.delivery.Tally;

/**
 * Goes rounds: to each of their watches the reminders that fell due since it last went out, and the
 * week's outlook. A round's watches are looked for by the meetings that open; where none does,
 * nobody is looked for.
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

  /** Says which days will be looked at. */
  void expect(DueRound due) {
    openings.expect(due.openings(days(due)));
  }

  /**
   * Goes one. That it has gone is noted last: whoever dies on the way leaves it due, and the
   * reminder log knows which of its reminders were sent.
   *
   * @param idle takes it if nothing was due for anybody; that it has gone is for others to note
   * @return what became of the reminders
   */
  Tally go(DueRound due, Consumer<DueRound> idle) {
    Tally tally = new Tally();
    List<LocalDate> days = days(due);
    tooOld(due, days).ifPresent(tally::add);
    DueReminders reminders = new DueReminders(openings, due.round(), days, now);
    List<Meeting> meetings = reminders.toCome(due.openings(days));
    boolean outlook = isOutlookDue(due, days, tally);
    if (meetings.isEmpty() && !outlook) {
      idle.accept(due);
      return tally;
    }
    try (Stream<WatchTopic> watches = watches(due.round(), meetings, outlook, tally)) {
      watches
          .takeWhile(watch -> tally.goesOn(goOn))
          .forEach(watch -> serve(watch, reminders, days, tally));
    }
    if (tally.isDone() && tally.count() == 0) {
      idle.accept(due);
    } else if (tally.isDone()) {
      watches.gone(due.goneOn(due.round().newestDue(now)));
    }
    return tally;
  }

  /** The days that have not been gone through, but for those that are too long ago. */
  private List<LocalDate> days(DueRound due) {
    LocalDate newest = due.round().newestDue(now);
    LocalDate bound = newest.minusDays(LOOK_BACK_DAYS - 1L);
    LocalDate first = due.gone().plusDays(1);
    return (first.isBefore(bound) ? bound : first).datesUntil(newest.plusDays(1)).toList();
  }

  private static Optional<Delivered> tooOld(DueRound due, List<LocalDate> days) {
    LocalDate first = due.gone().plusDays(1);
    return Optional.of(days.get(0))
        .filter(first::isBefore)
        .map(bound -> due.round() + ", " + first + " to " + bound.minusDays(1))
        .map(before -> Delivered.as(Outcome.TOO_LATE, NotificationId.all(before)));
  }

  /** One that comes too late is due, too: that it is let go is said of each watch. */
  private boolean isOutlookDue(DueRound due, List<LocalDate> days, Tally tally) {
    return due.occasions().outlook()
        && newestMonday(days)
            .filter(
                monday ->
                    Outlooks.isTooLate(due.round(), monday, now)
                        || outlooks.hasAny(due.round(), now, tally::addUnreadable))
            .isPresent();
  }

  private Stream<WatchTopic> watches(
      Round round, List<Meeting> meetings, boolean outlook, Tally tally) {
    Set<String> seen = new HashSet<>();
    Stream<WatchTopic> reminded =
        meetings.isEmpty()
            ? Stream.empty()
            : watches.wanting(round, meetings, tally::addUnreadable);
    Stream<WatchTopic> lookingOut =
        outlook ? watches.wantingOutlook(round, tally::addUnreadable) : Stream.empty();
    return Stream.concat(reminded, lookingOut).filter(watch -> seen.add(watch.id()));
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
    return Outlooks.isTooLate(watch.watch().round(), monday, now)
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
