package parley.calendar.meeting;

import java.util.Optional;
import parley.calendar.party.SameParties;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Place;
import parley.reading.meeting.Status;

/**
 * Whether a meeting that a story tells of other days is the known one: it has moved, or is near.
 */
final class OtherDays {

  /** A body that is to meet at a place does not meet there twice within so many days. */
  private static final int NEAR_SESSION_DAYS = 14;

  private OtherDays() {}

  /**
   * Whether two meetings with no day in common are one.
   *
   * @param parties the parties of both that are the same
   */
  static boolean areOfOne(SameParties parties, Meeting known, Meeting told) {
    return mayHaveMoved(parties, known, told)
        || isNextTo(parties, known, told)
        || isToldToHaveMoved(parties, known, told);
  }

  /** The talks that prepare a summit or a conference on other days are not the summit. */
  private static boolean sameSort(Kind one, Kind other) {
    return one == other || (one != Kind.TALKS && other != Kind.TALKS) || isAny(one) || isAny(other);
  }

  private static boolean isAny(Kind kind) {
    return kind == Kind.MEETING || kind == Kind.VISIT;
  }

  /**
   * Only the very same parties are followed to another window, and of these one by its name: that
   * Japan and the United States talk on another day is nothing that two leaders have moved. A body
   * that meets alone is followed only from a meeting that was put off, since most meet regularly.
   */
  private static boolean mayHaveMoved(SameParties parties, Meeting known, Meeting told) {
    boolean postponed = isPostponed(known);
    return isOfAll(parties, known, told)
        && !parties.named().isEmpty()
        && (postponed || parties.size() > 1)
        && sameSort(known.kind(), told.kind())
        && (postponed || Days.distance(told.window(), known.window()) <= Identity.MAX_MOVE_DAYS)
        && (!SamePlace.isElsewhere(known.place(), told.place())
            || (postponed && isNeutral(known) && isNeutral(told)));
  }

  /** A table in the country of neither side: it may be put up in another one. */
  private static boolean isNeutral(Meeting meeting) {
    Optional<String> country = meeting.place().flatMap(Place::country);
    return meeting.kind() != Kind.VISIT
        && meeting.participants().stream().noneMatch(party -> party.country().equals(country));
  }

  /**
   * What is told of days close by is most often the same: talks of which a story names but some of
   * the parties, a body's meeting at the very place.
   */
  private static boolean isNextTo(SameParties parties, Meeting known, Meeting told) {
    long distance = Days.distance(told.window(), known.window());
    boolean sameKind = known.kind() == told.kind();
    boolean talks =
        distance <= SameDays.NEAR_DAYS
            && sameKind
            && told.kind() == Kind.TALKS
            && SameDays.isPart(parties, known, told);
    boolean session =
        parties.named().size() == 1
            && parties.named().size() == known.participants().size()
            && parties.named().size() == told.participants().size()
            && SamePlace.is(known.place(), told.place())
            && distance <= NEAR_SESSION_DAYS;
    return (talks || session) && !SamePlace.isElsewhere(known.place(), told.place());
  }

  /**
   * The story says that it was to be on other days: of what it names one side may do, and if it
   * names all, it may be elsewhere. What was put off is waited for, so two of those who were to
   * meet are enough.
   */
  private static boolean isToldToHaveMoved(SameParties parties, Meeting known, Meeting told) {
    return Wording.tellsOfMove(told)
        && (SameParties.shareABody(known.participants(), told.participants())
            || isSameAlone(parties, known, told)
            || isSameSummit(parties, known, told)
            || (parties.size() > 1
                && (SameDays.isPart(parties, known, told)
                    || isPostponed(known)
                    || isJoined(parties, known, told))))
        && !told.status().isOff()
        && sameSort(known.kind(), told.kind())
        && Days.distance(told.window(), known.window()) <= Identity.MAX_MOVE_DAYS
        && (isOfAll(parties, known, told)
            || isSameSummit(parties, known, told)
            || !SamePlace.isElsewhere(known.place(), told.place()));
  }

  /** Talks in the very town, of which most are told, with somebody who was not known to come. */
  private static boolean isJoined(SameParties parties, Meeting known, Meeting told) {
    return known.kind() == told.kind()
        && SamePlace.is(known.place(), told.place())
        && SameDays.isMostOf(parties, known, told);
  }

  private static boolean isPostponed(Meeting known) {
    return known.status() == Status.POSTPONED;
  }

  /** One party of which alone both are told: "the alliance", "the minister's trip". */
  private static boolean isSameAlone(SameParties parties, Meeting known, Meeting told) {
    return parties.named().size() == 1 && isOfAll(parties, known, told);
  }

  /** "the Andean summit", of which others are told besides, such as its host. */
  private static boolean isSameSummit(SameParties parties, Meeting known, Meeting told) {
    return told.participants().size() == 1
        && parties.named().size() == 1
        && known.kind() == Kind.SUMMIT
        && told.kind() == Kind.SUMMIT;
  }

  private static boolean isOfAll(SameParties parties, Meeting known, Meeting told) {
    return parties.size() == known.participants().size()
        && parties.size() == told.participants().size();
  }
}
