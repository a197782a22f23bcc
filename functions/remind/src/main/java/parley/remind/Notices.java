package parley.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.reminder.Agenda;
import parley.calendar.reminder.NotificationId;
import parley.calendar.watch.Watch;
import parley.calendar.watch.WatchTopic;
import parley.calendar.watch.Watches;
import parley.reading.meeting.Meeting;
import parley.reading.window.Window;
import parley.remind.delivery.Delivered;
import parley.remind.delivery.Delivery;
import parley.remind.delivery.Outcome;
import parley.remind.delivery.Tally;
import parley.remind.message.Notice;

/** Tells the watches of changes. */
public final class Notices {

  private final Watches watches;
  private final Delivery delivery;
  private final Overdue overdue;

  /**
   * @param watches who wants to hear of what
   * @param delivery sends the notices
   * @param agenda takes those that could not be sent, each by itself
   */
  public Notices(Watches watches, Delivery delivery, Agenda agenda) {
    this.watches = watches;
    this.delivery = delivery;
    this.overdue = new Overdue(agenda);
  }

  /**
   * Sends a notice to every watch that wants it and has not had it, and sees to it that a window
   * that is open already is reminded of before it closes.
   *
   * @param now what is over by then is not told of
   * @param goOn whether there is time for another watch
   * @return what became of it; one that failed for a watch is tried again by itself and counts as
   *     {@linkplain Outcome#FAILED failed}, not as undone
   */
  public Tally tell(Notice notice, Instant now, BooleanSupplier goOn) {
    Tally tally = new Tally();
    Consumer<Unreadable> later = unreadable -> tellLater(notice, unreadable, now, tally);
    try (Stream<WatchTopic> wanting = watches.wanting(states(notice), later)) {
      wanting.takeWhile(it -> tally.goesOn(goOn)).forEach(it -> tell(notice, it, now, tally));
    }
    return tally;
  }

  /** A watch that cannot be read is told once it can, if it wants to be. */
  private void tellLater(Notice notice, Unreadable unreadable, Instant now, Tally tally) {
    tally.addUnreadable(unreadable);
    if (unreadable.what().equals(Watches.WATCH)) {
      setBack(Delivered.failed(notice.id(unreadable.id()), unreadable.why()), now, tally);
    }
  }

  private void setBack(Delivered delivered, Instant now, Tally tally) {
    overdue.failed(delivered.notification(), now, now);
    tally.addSetBack(delivered, now);
  }

  private static List<Meeting> states(Notice notice) {
    return Stream.concat(Stream.of(notice.meeting()), notice.meetingBefore().stream()).toList();
  }

  private void tell(Notice notice, WatchTopic watch, Instant now, Tally tally) {
    remindOfWhatIsOpen(notice, watch, now);
    if (isFor(watch.watch(), notice, now)) {
      Delivered delivered = delivery.deliver(notice, watch, now);
      if (delivered.outcome() == Outcome.FAILED) {
        setBack(delivered, now, tally);
      } else {
        tally.add(delivered);
      }
    }
  }

  /** Whether a watch is to be told of a change at all. */
  static boolean isFor(Watch watch, Notice notice, Instant now) {
    return watch.changes()
        && !isOver(notice.meeting(), watch, now)
        && (watch.wants(notice.meeting())
            // who was told of a confirmed meeting has to hear that it is off, even if they watch
            // none but the confirmed ones
            || notice.meetingBefore().filter(watch::wants).isPresent());
  }

  private static boolean isOver(Meeting meeting, Watch watch, Instant now) {
    return meeting.window().isOver(now.atZone(watch.zone()).toLocalDate());
  }

  /** At the watch's next hour if that comes before the window closes, else as soon as can be. */
  private void remindOfWhatIsOpen(Notice notice, WatchTopic watch, Instant now) {
    Meeting meeting = notice.meeting();
    Watch wanting = watch.watch();
    LocalDate today = now.atZone(wanting.zone()).toLocalDate();
    Optional<LocalDate> opens = meeting.window().earliest().filter(day -> !day.isAfter(today));
    if (opens.isPresent()
        && !meeting.status().isOff()
        && !meeting.window().isOver(today)
        && wanting.wants(meeting)) {
      NotificationId reminder =
          NotificationId.reminder(watch.id(), notice.meetingId(), opens.get(), 0);
      overdue.add(reminder, remindAt(meeting.window(), wanting, now));
    }
  }

  private static Instant remindAt(Window window, Watch watch, Instant now) {
    LocalDate next = watch.round().newestDue(now).plusDays(1);
    return window.isOver(next) ? now : watch.round().dueOn(next);
  }
}
