package parley.remind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import parley.calendar.reminder.Agenda;
import parley.calendar.reminder.Errand;
import parley.calendar.reminder.NotificationId;
import parley.calendar.watch.WatchTopic;
import parley.calendar.watch.Watches;
import parley.remind.delivery.Delivered;
import parley.remind.delivery.Delivery;
import parley.remind.delivery.Outcome;
import parley.remind.delivery.Tally;
import parley.remind.message.Reminder;

/** Does what stands on the agenda: tells of what has settled, tries again what failed. */
final class Errands {

  /** As many as a run has time for; the rest is due in the next. */
  private static final int MAX = 2_000;

  private final Agenda agenda;
  private final Settling settling;
  private final Watches watches;
  private final Resending resending;
  private final Delivery delivery;
  private final Overdue overdue;

  Errands(
      Agenda agenda, Settling settling, Watches watches, Resending resending, Delivery delivery) {
    this.agenda = agenda;
    this.settling = settling;
    this.watches = watches;
    this.resending = resending;
    this.delivery = delivery;
    this.overdue = new Overdue(agenda);
  }

  /**
   * Does what is due; what fails again is set back. What failed comes first, so that nobody hears
   * of a change before the meeting itself.
   */
  Tally run(Instant now, BooleanSupplier goOn) {
    Tally tally = new Tally();
    List<Errand> due = agenda.due(now, MAX, tally::addUnreadable);
    byWatch(due).forEach((watch, errands) -> sendAgain(watch, errands, now, goOn, tally));
    due.stream().filter(Settling::isOf).forEach(each -> settle(each, now, goOn, tally));
    return tally;
  }

  private static Map<String, List<Errand>> byWatch(List<Errand> due) {
    Map<String, List<Errand>> byWatch = new LinkedHashMap<>();
    for (Errand errand : due) {
      Overdue.notification(errand)
          .ifPresent(id -> byWatch.computeIfAbsent(id.watch(), w -> new ArrayList<>()).add(errand));
    }
    return byWatch;
  }

  /** A meeting of which nothing can be said does not keep the others from theirs. */
  private void settle(Errand errand, Instant now, BooleanSupplier goOn, Tally tally) {
    if (!tally.goesOn(goOn)) {
      tally.addWaiting(errand.since());
      return;
    }
    try {
      tally.addAll(settling.settle(errand, now, goOn));
    } catch (RuntimeException e) {
      setBack(errand, Delivered.failed(NotificationId.all(errand.name()), e), now, tally);
    }
  }

  private void sendAgain(
      String watch, List<Errand> errands, Instant now, BooleanSupplier goOn, Tally tally) {
    if (!tally.goesOn(goOn)) {
      errands.forEach(errand -> tally.addWaiting(errand.since()));
      return;
    }
    try {
      Optional<WatchTopic> topic = watches.find(watch);
      topic.ifPresent(it -> sendAgain(it, errands, now, tally));
      if (topic.isEmpty()) {
        errands.forEach(agenda::done);
      }
    } catch (RuntimeException e) {
      for (Errand errand : errands) {
        Overdue.notification(errand)
            .ifPresent(id -> setBack(errand, Delivered.failed(id, e), now, tally));
      }
    }
  }

  private void sendAgain(WatchTopic watch, List<Errand> errands, Instant now, Tally tally) {
    Map<NotificationId, Errand> open = new LinkedHashMap<>();
    errands.forEach(errand -> open.put(Overdue.notification(errand).orElseThrow(), errand));
    List<Delivered> delivered = new ArrayList<>(reminders(open, watch, now));
    delivered.addAll(others(open.keySet(), watch, now));
    for (Delivered each : delivered) {
      Optional.ofNullable(open.remove(each.notification()))
          .ifPresentOrElse(
              errand -> settleAccount(each, errand, now, tally), () -> addOfRound(each, tally));
    }
    open.forEach((id, errand) -> letGo(id, errand, tally));
  }

  /** What became of the reminders among them, and of those that went out with these. */
  private List<Delivered> reminders(
      Map<NotificationId, Errand> errands, WatchTopic watch, Instant now) {
    List<Delivered> delivered = new ArrayList<>();
    List<Reminder> due = new ArrayList<>();
    errands.forEach(
        (id, errand) ->
            tryTo(
                () -> resending.reminder(id, errand, watch, now).ifPresent(due::add),
                id,
                delivered));
    delivered.addAll(delivery.deliver(DueReminders.together(due), watch, now));
    return delivered;
  }

  /** What became of the notices and outlooks among them. */
  private List<Delivered> others(Set<NotificationId> ids, WatchTopic watch, Instant now) {
    List<Delivered> delivered = new ArrayList<>();
    for (NotificationId id : ids) {
      tryTo(() -> resending.other(id, watch, now).ifPresent(delivered::add), id, delivered);
    }
    return delivered;
  }

  /** One that cannot even be looked up keeps none of the others of its watch. */
  private static void tryTo(Runnable work, NotificationId id, List<Delivered> failed) {
    try {
      work.run();
    } catch (RuntimeException e) {
      failed.add(Delivered.failed(id, e));
    }
  }

  /**
   * What an errand's reminder was sent with is its round's; if it failed, the round tries again.
   */
  private static void addOfRound(Delivered delivered, Tally tally) {
    if (delivered.outcome().isPublished()) {
      tally.add(delivered);
    }
  }

  private void letGo(NotificationId id, Errand errand, Tally tally) {
    agenda.done(errand);
    tally.add(Delivered.as(Outcome.NEEDLESS, id));
  }

  private void settleAccount(Delivered delivered, Errand errand, Instant now, Tally tally) {
    if (delivered.outcome() == Outcome.FAILED) {
      setBack(errand, delivered, now, tally);
      return;
    }
    tally.add(delivered);
    if (delivered.outcome().isDone()) {
      agenda.done(errand);
    }
  }

  private void setBack(Errand errand, Delivered delivered, Instant now, Tally tally) {
    overdue.setBack(errand, now);
    tally.addSetBack(delivered, errand.since());
  }
}
