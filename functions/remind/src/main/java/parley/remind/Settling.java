package parley.remind;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.Meetings;
import parley.calendar.reminder.Agenda;
import parley.calendar.reminder.Errand;
import parley.calendar.reminder.ReminderLog;
import parley.remind.delivery.Tally;
import parley.remind.message.Notice;

/**
 * Tells of what happens to meetings: that one is announced at once, its changes when they have
 * settled, all as one. A story that changes its mind three times in an hour makes one notice.
 */
public final class Settling {

  /** How long a change waits for the next where nobody says otherwise. */
  public static final Duration DEFAULT = Duration.ofMinutes(15);

  /** A story that never comes to rest is told of after so many settling times all the same. */
  private static final int PATIENCE = 4;

  private static final int ANNOUNCEMENT = 1;
  private static final String SETTLE = "settle#";

  private final Meetings meetings;
  private final ReminderLog log;
  private final Agenda agenda;
  private final Notices notices;
  private final Duration time;

  /**
   * @param meetings where the changes are looked up
   * @param log knows how far each meeting is told
   * @param agenda takes the changes that have not settled yet
   * @param notices tells the watches
   * @param time for how long there must be no further change
   */
  public Settling(
      Meetings meetings, ReminderLog log, Agenda agenda, Notices notices, Duration time) {
    this.meetings = meetings;
    this.log = log;
    this.agenda = agenda;
    this.notices = notices;
    this.time = time;
  }

  /**
   * Takes a change in. That a meeting was announced is told now; of any other change it is set down
   * that it is to be told.
   *
   * @param goOn whether there is time for another watch
   * @return what could be told now; what another worker holds, or there was no time for, is told in
   *     the next run
   */
  public Tally takeIn(String meeting, int sequence, Instant now, BooleanSupplier goOn) {
    Optional<Entry> entry = entry(meeting);
    if (entry.isEmpty() || log.told(meeting) >= sequence) {
      return new Tally();
    }
    if (sequence == ANNOUNCEMENT) {
      return announce(entry.get(), now, goOn);
    }
    meetings.change(meeting, sequence).ifPresent(this::setDown);
    return new Tally();
  }

  /** Whether an errand is one of ours. */
  static boolean isOf(Errand errand) {
    return errand.name().startsWith(SETTLE);
  }

  /** Tells of what has settled, and takes the errand off once that is done. */
  Tally settle(Errand errand, Instant now, BooleanSupplier goOn) {
    String[] parts = errand.name().split("#");
    Tally tally =
        entry(parts[1])
            .map(entry -> tellUpTo(entry, Integer.parseInt(parts[2]), now, goOn))
            .orElseGet(Tally::new);
    if (tally.isDone()) {
      agenda.done(errand);
    }
    return tally;
  }

  private Tally tellUpTo(Entry entry, int sequence, Instant now, BooleanSupplier goOn) {
    int told = log.told(entry.id());
    if (told >= sequence) {
      return new Tally();
    }
    if (told == 0) {
      Tally announced = announce(entry, now, goOn);
      return announced.isDone() ? tellSettled(entry, ANNOUNCEMENT, now, goOn) : announced;
    }
    return tellSettled(entry, told, now, goOn);
  }

  private Tally announce(Entry entry, Instant now, BooleanSupplier goOn) {
    Optional<Change> announced = meetings.change(entry.id(), ANNOUNCEMENT);
    Tally tally =
        announced
            .map(change -> notices.tell(new Notice(entry, change), now, goOn))
            .orElseGet(Tally::new);
    if (tally.isDone()) {
      log.told(entry.id(), ANNOUNCEMENT);
    } else {
      agenda.add(Errand.at(now, name(entry.id(), ANNOUNCEMENT)));
    }
    return tally;
  }

  /** All changes that have not been told, unless the newest has yet to settle. */
  private Tally tellSettled(Entry entry, int told, Instant now, BooleanSupplier goOn) {
    Optional<Change> first = meetings.change(entry.id(), told + 1);
    Optional<Change> last = meetings.change(entry.id(), entry.sequence());
    if (first.isEmpty() || last.isEmpty()) {
      return new Tally();
    }
    if (settlesAt(last.get()).isAfter(now) && patienceEndsAt(first.get()).isAfter(now)) {
      setDown(last.get());
      return new Tally();
    }
    return tell(entry, first.get(), last.get(), now, goOn);
  }

  private Tally tell(Entry entry, Change first, Change last, Instant now, BooleanSupplier goOn) {
    Tally tally =
        last.since(first)
            .map(all -> notices.tell(new Notice(entry, all, first.sequence()), now, goOn))
            .orElseGet(Tally::new);
    if (tally.isDone()) {
      log.told(entry.id(), last.sequence());
    }
    return tally;
  }

  private void setDown(Change change) {
    agenda.add(Errand.at(settlesAt(change), name(change.meeting(), change.sequence())));
  }

  private Instant settlesAt(Change change) {
    return change.at().plus(time);
  }

  private Instant patienceEndsAt(Change change) {
    return change.at().plus(time.multipliedBy(PATIENCE));
  }

  private static String name(String meeting, int sequence) {
    return SETTLE + meeting + "#" + sequence;
  }

  /** The entry itself: of one that was merged into another there is nothing more to tell. */
  private Optional<Entry> entry(String meeting) {
    return meetings.find(meeting).filter(entry -> entry.id().equals(meeting));
  }
}
