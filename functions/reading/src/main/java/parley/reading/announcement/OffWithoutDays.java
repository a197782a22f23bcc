package parley.reading.announcement;

import java.util.ArrayList;
import java.util.List;
import parley.reading.meeting.CalledOff;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Meeting;
import parley.reading.mention.SameParty;

/** Tells what of all that a document calls off it does not tell of by its days. */
final class OffWithoutDays {

  /**
   * As many meetings before and behind what is called off, and as much called off before, may be
   * the same. No story tells of more, and reading stays linear.
   */
  private static final int MAX_NEAR = 16;

  private final List<Meeting> meetings;

  /** By meeting, where the text first tells of it and where last. */
  private final int[] first;

  private final int[] last;

  /**
   * @param meetings those of the document, in the order of the text
   */
  OffWithoutDays(List<Meeting> meetings) {
    this.meetings = meetings;
    this.first = new int[meetings.size()];
    this.last = new int[meetings.size()];
    for (int i = 0; i < meetings.size(); i++) {
      first[i] = meetings.get(i).evidence().get(0).span().begin();
      for (Evidence evidence : meetings.get(i).evidence()) {
        last[i] = Math.max(last[i], evidence.span().begin());
      }
    }
  }

  /**
   * Each once: behind it the days of a text are the new ones, and of what is off with its days the
   * calendar knows which it is.
   *
   * @param calledOff in the order of the text
   */
  List<CalledOff> of(List<CalledOff> calledOff) {
    List<CalledOff> others = new ArrayList<>();
    int behind = 0;
    for (CalledOff off : calledOff) {
      while (behind < first.length && first[behind] < off.evidence().span().begin()) {
        behind++;
      }
      if (!isDated(off, behind) && !isAgain(off, others)) {
        others.add(off);
      }
    }
    return others;
  }

  /**
   * @param behind the first meeting of which the text tells behind it
   */
  private boolean isDated(CalledOff off, int behind) {
    int end = Math.min(meetings.size(), behind + MAX_NEAR);
    for (int i = Math.max(0, behind - MAX_NEAR); i < end; i++) {
      Meeting meeting = meetings.get(i);
      boolean told = last[i] > off.evidence().span().begin();
      boolean dated = meeting.status().isOff() || told || isOn(meeting, off);
      if (dated && SameParty.areIn(off.participants(), meeting.participants())) {
        return true;
      }
    }
    return false;
  }

  /** "will not meet in public on Friday": of what the text tells for those days, not a word. */
  private static boolean isOn(Meeting meeting, CalledOff off) {
    return off.window().isPresent() && off.window().get().overlaps(meeting.window());
  }

  private static boolean isAgain(CalledOff off, List<CalledOff> before) {
    for (int i = Math.max(0, before.size() - MAX_NEAR); i < before.size(); i++) {
      CalledOff other = before.get(i);
      boolean same = off.window().equals(other.window());
      if (same && SameParty.areIn(off.participants(), other.participants())) {
        return true;
      }
    }
    return false;
  }
}
