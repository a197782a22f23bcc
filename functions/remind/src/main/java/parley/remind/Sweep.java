package parley.remind;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import parley.calendar.meeting.Meetings;
import parley.calendar.reminder.Agenda;
import parley.calendar.reminder.NotificationId;
import parley.calendar.reminder.ReminderLog;
import parley.calendar.watch.Round;
import parley.calendar.watch.WatchTopic;
import parley.calendar.watch.Watches;
import parley.calendar.watch.Watches.RoundState;
import parley.remind.delivery.Delivered;
import parley.remind.delivery.Delivery;
import parley.remind.delivery.Outcome;
import parley.remind.delivery.Tally;

/** Does what stands on the agenda, then goes the rounds that are due and sends their reminders. */
public final class Sweep {

  /**
   * After an outage, how many days back reminders are still sent, if their window is not over: a
   * quarter of a year, since each day costs some requests.
   */
  public static final int LOOK_BACK_DAYS = 92;

  private final Meetings meetings;
  private final Watches watches;
  private final Delivery delivery;
  private final Overdue overdue;
  private final Outlooks outlooks;
  private final Errands errands;

  /**
   * @param log knows what was sent and told
   * @param agenda what is to be done besides the rounds, and takes what failed
   */
  public Sweep(
      Meetings meetings,
      Watches watches,
      Delivery delivery,
      ReminderLog log,
      Agenda agenda,
      Settling settling) {
    this.meetings = meetings;
    this.watches = watches;
    this.delivery = delivery;
    this.overdue = new Overdue(agenda);
    this.outlooks = new Outlooks(meetings);
    Resending resending = new Resending(meetings, log, outlooks, delivery);
    this.errands = new Errands(agenda, settling, watches, resending, delivery);
  }

  /** As {@link #run(Instant, BooleanSupplier)}, with all the time that it takes. */
  public Tally run(Instant now) {
    return run(now, () -> true);
  }

  /**
   * Sends every reminder that is due and was not sent before, in the order in which the rounds fell
   * due.
   *
   * @param now the scheduled time
   * @param goOn whether there is time for another watch; what is left is due in the next run
   * @return what became of the reminders; a round with one that is not done will be due again, one
   *     that failed is set back and keeps no round
   */
  public Tally run(Instant now, BooleanSupplier goOn) {
    Tally tally = errands.run(now, goOn);
    Openings openings = new Openings(meetings, tally::addUnreadable);
    for (RoundState state : dueRounds(now, tally)) {
      if (tally.goesOn(goOn)) {
        tally.addAll(tryToGo(state, openings, now, goOn));
      }
    }
    return tally;
  }

  private List<RoundState> dueRounds(Instant now, Tally tally) {
    return watches.dueRounds(now, tally::addUnreadable).stream()
        .sorted(
            Comparator.comparing((RoundState s) -> s.round().dueOn(s.round().newestDue(now)))
                .thenComparing(s -> s.round().zone().getId()))
        .toList();
  }

  /** A round that cannot be gone does not keep the others. */
  private Tally tryToGo(RoundState state, Openings openings, Instant now, BooleanSupplier goOn) {
    try {
      return go(state, openings, now, goOn);
    } catch (RuntimeException e) {
      Tally tally = new Tally();
      tally.add(Delivered.failed(NotificationId.all(state.round().toString()), e));
      return tally;
    }
  }

  /**
   * The round is noted as gone last: whoever dies on the way leaves it due, and the reminder log
   * knows which of its reminders were sent.
   */
  private Tally go(RoundState state, Openings openings, Instant now, BooleanSupplier goOn) {
    Round round = state.round();
    LocalDate newest = round.newestDue(now);
    Tally tally = new Tally();
    List<LocalDate> days = missed(state, newest, tally);
    DueReminders due = new DueReminders(openings, round, days, now);
    try (Stream<WatchTopic> inRound = watches.inRound(round, tally::addUnreadable)) {
      inRound
          .takeWhile(watch -> tally.goesOn(goOn))
          .forEach(watch -> serve(watch, due, days, now, tally));
    }
    if (tally.isDone()) {
      watches.gone(state, newest);
    }
    return tally;
  }

  private void serve(
      WatchTopic watch, DueReminders due, List<LocalDate> days, Instant now, Tally tally) {
    Instant dueAt = watch.watch().round().dueOn(days.get(days.size() - 1));
    add(delivery.deliver(due.of(watch), watch, now), dueAt, now, tally);
    outlook(watch, days, now, tally).ifPresent(it -> add(List.of(it), dueAt, now, tally));
  }

  private Optional<Delivered> outlook(
      WatchTopic watch, List<LocalDate> days, Instant now, Tally tally) {
    return days.stream()
        .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
        .reduce((earlier, later) -> later)
        .filter(monday -> watch.watch().digest())
        .flatMap(monday -> outlook(watch, monday, now, tally));
  }

  private Optional<Delivered> outlook(
      WatchTopic watch, LocalDate monday, Instant now, Tally tally) {
    return Outlooks.isTooLate(watch.watch(), monday, now)
        ? Optional.of(Delivered.as(Outcome.TOO_LATE, NotificationId.outlook(watch.id(), monday)))
        : outlooks
            .of(watch.watch(), monday, now, tally::addUnreadable)
            .map(outlook -> delivery.deliver(outlook, watch, now));
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

  private void add(List<Delivered> all, Instant due, Instant now, Tally tally) {
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
