package parley.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import parley.calendar.meeting.Meetings;
import parley.calendar.reminder.Agenda;
import parley.calendar.reminder.NotificationId;
import parley.calendar.reminder.ReminderLog;
import parley.calendar.watch.Watches;
import parley.calendar.watch.Watches.RoundState;
import parley.remind.delivery.Delivered;
import parley.remind.delivery.Delivery;
import parley.remind.delivery.Tally;

/** Does what stands on the agenda, then goes the rounds that are due and sends their reminders. */
public final class Sweep {

  private final Meetings meetings;
  private final Watches watches;
  private final Delivery delivery;
  private final Overdue overdue;
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
    Resending resending = new Resending(meetings, log, delivery);
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
    Outlooks outlooks = new Outlooks(meetings);
    RoundTrip trip = new RoundTrip(watches, delivery, overdue, openings, outlooks, now, goOn);
    List<DueRound> rounds = DueRound.of(watches.dueRounds(now, tally::addUnreadable), now);
    rounds.forEach(trip::expect);
    List<DueRound> idle = new ArrayList<>();
    for (DueRound due : rounds) {
      if (tally.goesOn(goOn)) {
        tally.addAll(tryTo(due.round().toString(), () -> trip.go(due, idle::add)));
      }
      if (tally.isCutShort()) {
        tally.addWaiting(due.since());
      }
    }
    tally.addAll(tryTo("rounds with nothing due", () -> note(idle, now)));
    return tally;
  }

  /** All together: most rounds are of these. */
  private Tally note(List<DueRound> idle, Instant now) {
    Map<RoundState, LocalDate> gone = new HashMap<>();
    idle.forEach(due -> gone.putAll(due.goneOn(due.round().newestDue(now))));
    watches.gone(gone);
    return new Tally();
  }

  /** A round that cannot be gone does not keep the others. */
  private static Tally tryTo(String what, Supplier<Tally> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      Tally tally = new Tally();
      tally.add(Delivered.failed(NotificationId.all(what), e));
      return tally;
    }
  }
}
