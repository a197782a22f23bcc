package parley.calendar.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import parley.calendar.party.Group;
import parley.calendar.party.SameParties;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;

/** Whether two meetings that are told of days in common are one. */
final class SameDays {

  /** Days that are no further apart may be the same told anew, though not all is the same. */
  static final int NEAR_DAYS = 7;

  /** Of so many at most a story may name but some. */
  private static final int MAX_NAMED = 6;

  private SameDays() {}

  /** All of the one's parties are the other's, which are at most twice as many. */
  static boolean areOne(SameParties parties, Meeting one, Meeting other) {
    int few = Math.min(one.participants().size(), other.participants().size());
    int many = Math.max(one.participants().size(), other.participants().size());
    int shared = mayBeSupposed(parties, one, other) ? parties.sizeAtMost() : parties.size();
    boolean enough =
        2 * few >= many || isJourney(parties, one, other, many) || isOfTheDay(parties, one, other);
    return (shared == few && enough && !isOtherJourney(one, other))
        || isSession(one, other)
        || isTableOf(parties, one, other)
        || isOfTheDayBut(parties, one, other)
        || isOfGroup(parties, one, other)
        || isSameVisit(parties, one, other)
        || isSameGathering(one, other);
  }

  /**
   * "Ito" may be who Japan was to be, if it is soon and not in another country, or in that town.
   */
  private static boolean mayBeSupposed(SameParties parties, Meeting one, Meeting other) {
    if (parties.supposesADescribedSide() && !areTalks(one, other)) {
      return false;
    }
    boolean soon = Days.isTimely(one.window()) && Days.isTimely(other.window());
    return soon
        ? !SamePlace.isElsewhere(one.place(), other.place())
        : SamePlace.is(one.place(), other.place());
  }

  /** "her visit on Monday", of one whom many were told to receive on that very day. */
  private static boolean isOfTheDay(SameParties parties, Meeting one, Meeting other) {
    int few = Math.min(one.participants().size(), other.participants().size());
    return parties.named().size() == few && areOfTheDays(one, other);
  }

  /** "Thursday's talks with Berg and the Greens", of which three or four were named before. */
  private static boolean isOfTheDayBut(SameParties parties, Meeting one, Meeting other) {
    return parties.named().size() > 1 && isMostOf(parties, one, other) && areOfTheDays(one, other);
  }

  /** "Ruiz and party leaders" in the week, of whom a story names some who come to that place. */
  private static boolean isOfGroup(SameParties parties, Meeting one, Meeting other) {
    boolean week = isWithinWeekOf(one, other) || isWithinWeekOf(other, one);
    return week
        && !parties.named().isEmpty()
        && SamePlace.is(one.place(), other.place())
        && parties.areOfAGroup(one.participants(), other.participants());
  }

  private static boolean areOfTheDays(Meeting one, Meeting other) {
    return one.window().equals(other.window())
        && Days.length(one.window()) <= 1
        && Math.max(one.participants().size(), other.participants().size()) <= MAX_NAMED
        && !SamePlace.isElsewhere(one.place(), other.place());
  }

  /** "her visit to Peru in April", of one whom many were told to receive there. */
  private static boolean isSameVisit(SameParties parties, Meeting one, Meeting other) {
    Optional<String> host = one.place().flatMap(Place::country);
    boolean there = host.isPresent() && host.equals(other.place().flatMap(Place::country));
    boolean few = other.participants().size() <= one.participants().size();
    return there
        && (few ? other : one).kind() == Kind.VISIT
        && Math.max(one.participants().size(), other.participants().size()) <= MAX_NAMED
        && (few
            ? areGuests(other, host, parties::isAmongOthers)
            : areGuests(one, host, party -> parties.of(party).isPresent()));
  }

  /** Whether somebody comes, and all who do are known. */
  private static boolean areGuests(
      Meeting visit, Optional<String> host, Predicate<Participant> isKnown) {
    List<Participant> guests =
        visit.participants().stream()
            .filter(party -> !SameParties.isCountryOrPeople(party) || !party.country().equals(host))
            .toList();
    return !guests.isEmpty() && guests.stream().allMatch(isKnown);
  }

  /** Who goes somewhere some time next month may first go elsewhere. */
  private static boolean isOtherJourney(Meeting one, Meeting other) {
    boolean alone = one.participants().size() == 1 && other.participants().size() == 1;
    return alone
        && one.kind() == Kind.VISIT
        && other.kind() == Kind.VISIT
        && !(Days.isTimely(one.window()) && Days.isTimely(other.window()))
        && one.place().isPresent()
        && other.place().isPresent()
        && !one.place().flatMap(Place::country).equals(other.place().flatMap(Place::country));
  }

  /** "oil exporters", who gather in the very town where others were told to. */
  private static boolean isSameGathering(Meeting one, Meeting other) {
    return Group.townOf(one).isPresent()
        && Group.townOf(one).equals(Group.townOf(other))
        && (Group.hostOf(one).isPresent() || Group.hostOf(other).isPresent())
        && (one.window().encloses(other.window()) || other.window().encloses(one.window()));
  }

  /**
   * Talks at one place, of which a story names some of the parties, or of the very day, or of the
   * week in which it is, but one; of the week the place need not be told by both.
   */
  private static boolean isTableOf(SameParties parties, Meeting one, Meeting other) {
    boolean sameDays = one.window().equals(other.window());
    boolean week = isWithinWeekOf(one, other) || isWithinWeekOf(other, one);
    boolean there = SamePlace.is(one.place(), other.place());
    boolean joined = week && there && isMostOf(parties, one, other);
    boolean some =
        sameDays || joined || ((parties.size() > 1 || week) && isPart(parties, one, other));
    boolean anywhere = one.place().isEmpty() || other.place().isEmpty();
    return areTalks(one, other)
        && some
        && parties.size() > 0
        && (there || (week && !sameDays && anywhere));
  }

  /**
   * Several, and all of the fewer but one of three: who comes to the talks of others joins them.
   */
  static boolean isMostOf(SameParties parties, Meeting one, Meeting other) {
    int few = Math.min(one.participants().size(), other.participants().size());
    return parties.size() > 1 && 3 * parties.size() >= 2 * few;
  }

  private static boolean areTalks(Meeting one, Meeting other) {
    return one.kind() == Kind.TALKS && other.kind() == Kind.TALKS;
  }

  private static boolean isWithinWeekOf(Meeting week, Meeting day) {
    return Days.length(week.window()) < NEAR_DAYS && week.window().encloses(day.window());
  }

  /**
   * A body that meets on the very same days, or at the very place within few days, whoever else is
   * named beside it.
   */
  private static boolean isSession(Meeting one, Meeting other) {
    boolean there = SamePlace.is(one.place(), other.place());
    boolean timely = Days.isTimely(one.window()) && Days.isTimely(other.window());
    return (one.window().equals(other.window())
            && SameParties.shareABody(one.participants(), other.participants()))
        || (there
            && timely
            && SameParties.shareABodyByName(one.participants(), other.participants()));
  }

  /** One who is known to go to a country, and then whom he meets there. */
  private static boolean isJourney(SameParties parties, Meeting one, Meeting other, int many) {
    Optional<String> country = one.place().flatMap(Place::country);
    boolean visitor = parties.named().size() == 1 && many <= 1 + Identity.MAX_HOSTS;
    return visitor && country.isPresent() && country.equals(other.place().flatMap(Place::country));
  }

  /** Whether a meeting has all the parties of the other, or the other all of it. */
  static boolean isPart(SameParties parties, Meeting one, Meeting other) {
    return parties.size() == Math.min(one.participants().size(), other.participants().size());
  }
}
