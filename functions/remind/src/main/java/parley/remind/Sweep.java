package parley.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parley.calendar.meeting.Meetings;
import parley.calendar.watch.Round;
import parley.calendar.watch.WatchTopic;
import parley.calendar.watch.Watches;
import parley.calendar.watch.Watches.RoundState;
import parley.remind.delivery.Delivery;
import parley.remind.delivery.Tally;

/** Goes the rounds that are due and sends their reminders. */
public final class Sweep {

  /** After an outage, how many days back reminders are still sent. */
  public static final int LOOK_BACK_DAYS = 7;

  private final Meetings meetings;
  private final Watches watches;
  private final Delivery delivery;

  public Sweep(Meetings meetings, Watches watches, Delivery delivery) {
    this.meetings = meetings;
    this.watches = watches;
    this.delivery = delivery;
  }

  /**
   * Sends every reminder that is due and was not sent before, in the order in which the rounds fell
   * due.
   *
   * @param now the scheduled time
   * @return what became of the reminders; a round with one that is not done will be due again
   */
  public Tally run(Instant now) {
    Tally tally = new Tally();
    Openings openings = new Openings(meetings);
    dueRounds(now).forEach(state -> tally.addAll(go(state, openings, now)));
    return tally;
  }

  private Stream<RoundState> dueRounds(Instant now) {
    return watches.rounds().stream()
        .filter(state -> state.round().newestDue(now).isAfter(state.gone()))
        .sorted(
            Comparator.comparing((RoundState s) -> s.round().dueOn(s.round().newestDue(now)))
                .thenComparing(s -> s.round().zone().getId()));
  }

  /**
   * The round is noted as gone last: whoever dies on the way leaves it due, and the reminder log
   * knows which of its reminders were sent.
   */
  private Tally go(RoundState state, Openings openings, Instant now) {
    Round round = state.round();
    LocalDate newest = round.newestDue(now);
    DueReminders due =
        new DueReminders(
            openings, missed(state.gone(), newest), now.atZone(round.zone()).toLocalDate());
    Tally tally = new Tally();
    try (Stream<WatchTopic> inRound = watches.inRound(round)) {
      inRound.forEach(watch -> send(due, watch, now, tally));
    }
    if (tally.isDone()) {
      watches.gone(round, newest);
    }
    return tally;
  }

  private static List<LocalDate> missed(LocalDate gone, LocalDate newest) {
    LocalDate bound = newest.minusDays(LOOK_BACK_DAYS - 1L);
    LocalDate first = gone.plusDays(1);
    return (first.isBefore(bound) ? bound : first).datesUntil(newest.plusDays(1)).toList();
  }

  private void send(DueReminders due, WatchTopic watch, Instant now, Tally tally) {
    due.of(watch.watch()).forEach(reminder -> tally.add(delivery.deliver(reminder, watch, now)));
  }
}
