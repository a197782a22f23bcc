package parley.calendar.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.window.Window;

/** Is this the meeting that we know? */
final class Identity {

  /** A meeting moved by more than this is another one, unless the old one was called off. */
  private static final int MAX_MOVE_DAYS = 60;

  private Identity() {}

  /**
   * The entry of a meeting that a story tells of, if there is one.
   *
   * @param told the meeting
   * @param published the story's day of publication
   * @param candidates entries that share a party with it
   */
  static Optional<Entry> find(Meeting told, LocalDate published, Collection<Entry> candidates) {
    return candidates.stream()
        .filter(entry -> isSame(told, published, entry))
        .min(
            Comparator.comparing((Entry e) -> !overlaps(told, e))
                .thenComparing(e -> distance(told.window(), e.meeting().window()))
                .thenComparing(Entry::id));
  }

  private static boolean isSame(Meeting told, LocalDate published, Entry entry) {
    Meeting known = entry.meeting();
    boolean over = known.window().isOver(published) && !known.status().isOff();
    return sameKind(told.kind(), known.kind())
        && sameParties(told, known)
        && (overlaps(told, entry) || (!over && mayHaveMoved(told, known)));
  }

  private static boolean overlaps(Meeting told, Entry entry) {
    return told.window().overlaps(entry.meeting().window());
  }

  /** Only a meeting whose both sides are known is followed to another window. */
  private static boolean mayHaveMoved(Meeting told, Meeting known) {
    return told.participants().size() > 1
        && known.participants().size() > 1
        && distance(told.window(), known.window()) <= MAX_MOVE_DAYS;
  }

  private static boolean sameKind(Kind one, Kind other) {
    return (one == Kind.CALL) == (other == Kind.CALL);
  }

  /** Each party of the one that names fewer is a party of the other. */
  private static boolean sameParties(Meeting one, Meeting other) {
    boolean fewer = one.participants().size() <= other.participants().size();
    List<Participant> few = fewer ? one.participants() : other.participants();
    List<Participant> many = fewer ? other.participants() : one.participants();
    return few.stream().allMatch(party -> many.stream().anyMatch(of -> PartyKeys.same(party, of)));
  }

  private static long distance(Window one, Window other) {
    if (one.overlaps(other)) {
      return 0;
    }
    boolean before = one.compareTo(other) < 0;
    Window first = before ? one : other;
    Window second = before ? other : one;
    return ChronoUnit.DAYS.between(first.latest().orElseThrow(), second.earliest().orElseThrow());
  }
}
