package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.Optional;
import parley.calendar.party.SameParties;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.window.Window;

/** Is this the meeting that a story calls off without its day, or says will not be? */
public final class CallingOff {

  private CallingOff() {}

  /**
   * Whether what a story calls off without a day may be a known meeting: one to come of all whom
   * the story names, within the days of which the story says so.
   *
   * @param off what the story calls off
   */
  public static boolean isOf(Meeting off, LocalDate published, Account known) {
    Meeting entry = known.meeting();
    SameParties parties = SameParties.of(entry.participants(), off.participants());
    return Identity.sameKind(off.kind(), entry.kind())
        && !Identity.isOver(entry, published)
        && !SamePlace.isElsewhere(entry.place(), off.place())
        && isWithin(entry.window(), published, off.window())
        && entry.participants().size() <= unnamed(off) + off.participants().size()
        && (isAllOf(parties, off) || isOfBody(entry, off));
  }

  /** How many more may meet; who will not meet somebody on a day may well meet others. */
  private static int unnamed(Meeting off) {
    boolean denied = off.window().latest().isPresent();
    boolean alone = off.participants().size() == 1 && off.kind() != Kind.VISIT;
    return denied && alone ? 0 : Identity.MAX_HOSTS;
  }

  /** Whether all days that are left of a window are told; what was put off waits for any. */
  private static boolean isWithin(Window known, LocalDate published, Window told) {
    Optional<Window> left = known.intersection(Window.from(published));
    boolean waits = left.isEmpty() && told.latest().isEmpty();
    return waits || told.encloses(left.orElse(known));
  }

  private static boolean isAllOf(SameParties parties, Meeting off) {
    return !parties.named().isEmpty() && parties.sizeAtMost() == off.participants().size();
  }

  private static boolean isOfBody(Meeting entry, Meeting off) {
    return off.participants().size() == 1
        && SameParties.isOfSameBody(entry.participants().get(0), off.participants().get(0));
  }
}
