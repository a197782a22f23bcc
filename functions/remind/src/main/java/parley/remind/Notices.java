package parley.remind;

import java.time.Instant;
import java.util.stream.Stream;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Entry;
import parley.calendar.watch.Watch;
import parley.calendar.watch.WatchTopic;
import parley.calendar.watch.Watches;
import parley.calendar.watch.Watches.RoundState;
import parley.remind.delivery.Delivery;
import parley.remind.delivery.Tally;
import parley.remind.message.Notice;

/** Tells the watches of changes. */
public final class Notices {

  private final Watches watches;
  private final Delivery delivery;

  public Notices(Watches watches, Delivery delivery) {
    this.watches = watches;
    this.delivery = delivery;
  }

  /**
   * Sends the notice of a change to every watch that wants it and has not had it.
   *
   * @param entry the meeting as it stands
   * @param change what happened to it
   * @param now what is over by then is not told of
   */
  public Tally tell(Entry entry, Change change, Instant now) {
    Notice notice = new Notice(entry, change);
    Tally tally = new Tally();
    for (RoundState state : watches.rounds()) {
      try (Stream<WatchTopic> inRound = watches.inRound(state.round())) {
        inRound
            .filter(watch -> isFor(watch.watch(), notice, now))
            .forEach(watch -> tally.add(delivery.deliver(notice, watch, now)));
      }
    }
    return tally;
  }

  private static boolean isFor(Watch watch, Notice notice, Instant now) {
    return watch.changes() && !isOver(notice, watch, now) && wants(watch, notice);
  }

  private static boolean isOver(Notice notice, Watch watch, Instant now) {
    return notice.meeting().window().isOver(now.atZone(watch.zone()).toLocalDate());
  }

  /**
   * Who was told of a confirmed meeting has to hear that it is off, even if they watch none but the
   * confirmed ones: what counts is the meeting as it was, or as it is now.
   */
  private static boolean wants(Watch watch, Notice notice) {
    return watch.wants(notice.meeting()) || notice.meetingBefore().filter(watch::wants).isPresent();
  }
}
