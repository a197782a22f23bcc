package parley.reading.announcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.mention.SameParty;
import parley.reading.timex.Grain;
import parley.reading.window.Window;

/** Whether two places of a document may tell of one meeting. */
final class Likeness {

  /** Days from a departure to what one leaves for. */
  private static final int LONGEST_WAY = 14;

  private Likeness() {}

  /** Whether a telling is of what somebody leaves for who is told of by another. */
  static boolean isArrival(Telling departure, Telling talks) {
    boolean there = sameParties(departure, talks) || isAtGoal(departure, talks);
    return there && isSameHost(departure, talks) && isSoonBehind(departure, talks);
  }

  /** Whether both tell of the same, as far as days and parties go. */
  static boolean isSame(Telling one, Telling other) {
    return (windowsFit(one, other) || isStay(one, other) || isEve(one, other) || isEve(other, one))
        && (sameParties(one, other)
            || isSameJourney(one, other)
            || isSameDelegation(one, other)
            || isSameStay(one, other)
            || isSameTalks(one, other)
            || AtHost.isOfHostedBody(one, other)
            || AtHost.isOfHostedBody(other, one)
            || AtHost.meet(one, other)
            || AtHost.meet(other, one)
            || areOff(one, other));
  }

  /** Whether one tells nothing else than the other, as far as anything here asks. */
  static boolean isRepeated(Telling one, Telling other) {
    return one.kind() == other.kind()
        && one.status() == other.status()
        && one.borrowed() == other.borrowed()
        && one.window().grain() == other.window().grain()
        && one.window().window().equals(other.window().window())
        && one.country().equals(other.country())
        && one.parties().equals(other.parties());
  }

  /**
   * A talk with a narrower time of its own is another meeting than the visit in which it falls; so
   * are a visit to one country and what is in another.
   */
  static boolean isSameSort(Telling one, Telling other) {
    boolean visit = one.kind() == Kind.VISIT || other.kind() == Kind.VISIT;
    if ((visit && !isSameHost(one, other)) || isCallBeside(one, other)) {
      return false;
    }
    return !visit || !isExact(one) || !isExact(other) || sameWindow(one, other);
  }

  /**
   * "will hold talks with Ruiz and Berg this week", "sees Ruiz on Friday", "sees Berg on Saturday":
   * with each on a day of his own.
   */
  static boolean areApart(Telling one, Telling other) {
    return isExact(one)
        && isExact(other)
        && !windowsFit(one, other)
        && !SameParty.areIn(one.parties(), other.parties())
        && !SameParty.areIn(other.parties(), one.parties());
  }

  /** "will call her on Monday", "the talks in the coming days": by telephone nobody is there. */
  private static boolean isCallBeside(Telling one, Telling other) {
    boolean call = one.kind() == Kind.CALL || other.kind() == Kind.CALL;
    return call && one.kind() != other.kind() && !sameWindow(one, other);
  }

  /** "will travel to Oslo on April 2" and "the visit to Norway on April 3": days in a row. */
  static boolean isStay(Telling one, Telling other) {
    return areVisitsToOne(one, other) && one.window().window().abuts(other.window().window());
  }

  /** Whether the parties of one are among those of the other, or of one nobody is told. */
  static boolean sameParties(Telling one, Telling other) {
    if (one.parties().isEmpty() || other.parties().isEmpty()) {
      return true;
    }
    int shared = 0;
    for (Participant party : one.parties()) {
      shared += SameParty.isIn(party, other.parties()) ? 1 : 0;
    }
    return shared >= Math.min(one.parties().size(), other.parties().size())
        && !isHostAtHome(one, other)
        && !isHostAtHome(other, one);
  }

  /** Visits to one country on the very same days are one, whoever is said to pay it. */
  private static boolean isSameJourney(Telling one, Telling other) {
    return areVisitsToOne(one, other) && one.window().window().equals(other.window().window());
  }

  /** "Ruiz's visit on Monday", "Berg's on Tuesday": both tell who comes, and it is not the same. */
  private static boolean areOfOthers(Telling one, Telling other) {
    Optional<Participant> visitor = visitor(one);
    Optional<Participant> second = visitor(other);
    return visitor.isPresent()
        && second.isPresent()
        && !SameParty.isIn(visitor.get(), other.parties())
        && !SameParty.isIn(second.get(), one.parties());
  }

  /** The first officer of a country that is not the host's. */
  private static Optional<Participant> visitor(Telling visit) {
    for (Participant party : visit.parties()) {
      if (party.role().isPresent() && !party.country().equals(visit.country())) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  /**
   * "will visit Peru next week", "will meet Berg during the visit from Wednesday to Friday": the
   * same visitor's, of which one place tells the week and the other the days.
   */
  private static boolean isSameStay(Telling one, Telling other) {
    boolean visits = one.kind() == Kind.VISIT && other.kind() == Kind.VISIT;
    return visits
        && isExact(one) != isExact(other)
        && !one.parties().isEmpty()
        && !other.parties().isEmpty()
        && SameParty.is(one.parties().get(0), other.parties().get(0));
  }

  /** "will lead a delegation to Peru", "the delegation will be in Peru": who comes has no name. */
  private static boolean isSameDelegation(Telling one, Telling other) {
    return areVisitsToOne(one, other) && (isNameless(one) || isNameless(other));
  }

  private static boolean isNameless(Telling visit) {
    for (Participant party : visit.parties()) {
      boolean host = party.country().isPresent() && party.country().equals(visit.country());
      if (!host && Character.isUpperCase(party.name().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Whether both are told to be visits to one country. */
  private static boolean areVisitsToOne(Telling one, Telling other) {
    return !areOfOthers(one, other)
        && one.kind() == Kind.VISIT
        && other.kind() == Kind.VISIT
        && one.country().isPresent()
        && one.country().equals(other.country());
  }

  /** Talks of which the words do not say who meets are those that the text tells of. */
  private static boolean isSameTalks(Telling one, Telling other) {
    return (one.borrowed() || other.borrowed())
        && one.kind() == Kind.TALKS
        && other.kind() == Kind.TALKS
        && isNarrow(one)
        && isNarrow(other);
  }

  private static boolean isNarrow(Telling telling) {
    return telling.window().grain().compareTo(Grain.WEEKEND) <= 0;
  }

  private static boolean isSameHost(Telling one, Telling other) {
    return one.country().isEmpty()
        || other.country().isEmpty()
        || one.country().equals(other.country());
  }

  static boolean isExact(Telling telling) {
    Window window = telling.window().window();
    boolean closed = window.earliest().isPresent() && window.latest().isPresent();
    return closed && !window.approximate() && telling.window().grain().compareTo(Grain.DAY) <= 0;
  }

  private static boolean sameWindow(Telling one, Telling other) {
    Window window = one.window().window();
    Window second = other.window().window();
    boolean start = window.earliest().equals(second.earliest());
    boolean day =
        window.earliest().equals(window.latest()) || second.earliest().equals(second.latest());
    return window.equals(second) || (start && day);
  }

  /** "will meet this weekend", "begins tonight": the evening before is of the same. */
  private static boolean isEve(Telling evening, Telling later) {
    Window window = evening.window().window();
    return evening.window().grain().compareTo(Grain.DAY) < 0
        && later.window().grain().compareTo(Grain.DAY) > 0
        && window.compareTo(later.window().window()) < 0
        && window.abuts(later.window().window());
  }

  private static boolean windowsFit(Telling one, Telling other) {
    return one.window().window().overlaps(other.window().window());
  }

  /** "German ministers will meet" and "Ruiz will visit Germany": those do not receive him. */
  private static boolean isHostAtHome(Telling meeting, Telling visit) {
    boolean alone =
        meeting.parties().size() == 1
            && meeting.kind() != Kind.VISIT
            && meeting.parties().get(0).role().isEmpty();
    if (!alone || visit.kind() != Kind.VISIT || visit.parties().size() < 2) {
      return false;
    }
    Participant host = meeting.parties().get(0);
    for (Participant party : visit.parties()) {
      if (SameParty.is(host, party) && !SameParty.isPolity(party)) {
        return false;
      }
    }
    return true;
  }

  /** What is called off on one day is one meeting, whoever is said to have been there. */
  private static boolean areOff(Telling one, Telling other) {
    return one.status().isOff()
        && other.status().isOff()
        && one.kind() == other.kind()
        && one.kind() != Kind.VISIT
        && one.window().window().equals(other.window().window());
  }

  private static boolean isSoonBehind(Telling departure, Telling talks) {
    Optional<LocalDate> day = departure.window().window().latest();
    Optional<LocalDate> first = talks.window().window().earliest();
    return day.isPresent()
        && first.isPresent()
        && isExact(talks)
        && !talks.departure()
        && first.get().isAfter(day.get())
        && !first.get().isAfter(day.get().plusDays(LONGEST_WAY));
  }

  /** Who leaves for one country meets somebody of it, or of none that is told. */
  private static boolean isAtGoal(Telling departure, Telling talks) {
    List<Participant> parties = departure.parties();
    if (parties.size() != 2 || !SameParty.isPolity(parties.get(1)) || talks.parties().isEmpty()) {
      return false;
    }
    boolean visitor = SameParty.isIn(parties.get(0), talks.parties());
    for (Participant party : talks.parties()) {
      boolean other = party.country().isPresent() && !SameParty.is(parties.get(0), party);
      visitor &= !other || party.country().equals(parties.get(1).country());
    }
    return visitor;
  }
}
