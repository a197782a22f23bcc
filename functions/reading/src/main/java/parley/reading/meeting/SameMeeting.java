package parley.reading.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.text.Span;
import parley.reading.timex.Grain;
import parley.reading.window.Window;

/** Makes one meeting of all the places of a document that tell of it. */
final class SameMeeting {

  /**
   * As many meetings of a text as are kept in mind; no story tells of more, and reading stays
   * linear.
   */
  private static final int MAX_OPEN = 64;

  /** As many meetings before and behind one may tell of the same at another time. */
  private static final int MAX_NEAR = 4;

  /** Days from a departure to what one leaves for. */
  private static final int LONGEST_WAY = 14;

  /** As many places as may tell of one meeting. */
  private static final int MAX_TELLINGS = 64;

  private final List<Telling> tellings = new ArrayList<>();

  private SameMeeting(Telling first) {
    tellings.add(first);
  }

  /**
   * What tellings tell of.
   *
   * @param meetings in the order in which they are first told
   * @param used the tellings that tell of them
   */
  record Merged(List<Meeting> meetings, List<Telling> used) {}

  /**
   * The meetings that tellings tell of.
   *
   * @param headline the people whom the headline names: one of them who would meet nobody meets the
   *     others
   */
  static Merged merge(List<Telling> tellings, LocalDate published, List<Participant> headline) {
    List<SameMeeting> groups = new ArrayList<>();
    for (Telling telling : tellings) {
      Optional<SameMeeting> known = known(groups, telling);
      if (known.isPresent()) {
        known.get().tellings.add(telling);
      } else {
        groups.add(new SameMeeting(telling));
      }
    }
    takeDepartures(groups);
    List<Meeting> meetings = new ArrayList<>();
    List<Telling> used = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      SameMeeting group = groups.get(i);
      Optional<Meeting> meeting =
          isReplaced(groups, i) ? Optional.empty() : group.meeting(published, headline);
      if (meeting.isPresent()) {
        meetings.add(meeting.get());
        used.addAll(group.tellings);
      }
    }
    return new Merged(meetings, used);
  }

  /** "will leave on Friday for talks with him", "the talks on Monday": of these, on these days. */
  private static void takeDepartures(List<SameMeeting> groups) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      Telling first = groups.get(i).tellings.get(0);
      Optional<SameMeeting> arrival =
          first.departure() ? arrival(first, groups, i) : Optional.empty();
      if (arrival.isPresent()) {
        Telling talks = arrival.get().tellings.get(0);
        for (Telling telling : groups.remove(i).tellings) {
          arrival.get().tellings.add(telling.on(talks.window()));
        }
      }
    }
  }

  /** What somebody leaves for, told near by. */
  private static Optional<SameMeeting> arrival(
      Telling departure, List<SameMeeting> groups, int index) {
    int end = Math.min(groups.size(), index + MAX_NEAR);
    for (int i = Math.max(0, index - MAX_NEAR); i < end; i++) {
      Telling first = groups.get(i).tellings.get(0);
      boolean there = sameParties(departure, first) || isAtGoal(departure, first);
      if (i != index && there && isSoonBehind(departure, first)) {
        return Optional.of(groups.get(i));
      }
    }
    return Optional.empty();
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
      boolean other = party.country().isPresent() && !SameParty.test(parties.get(0), party);
      visitor &= !other || party.country().equals(parties.get(1).country());
    }
    return visitor;
  }

  /** Whether what was put off is told near by to take place on a later day. */
  private static boolean isReplaced(List<SameMeeting> groups, int index) {
    SameMeeting group = groups.get(index);
    int end = Math.min(groups.size(), index + MAX_NEAR);
    for (int i = Math.max(0, index - MAX_NEAR); i < end; i++) {
      if (i != index && group.isPutOffTo(groups.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPutOffTo(SameMeeting other) {
    for (Telling telling : tellings) {
      if (telling.status() != Status.POSTPONED) {
        return false;
      }
    }
    Telling old = tellings.get(0);
    Telling coming = other.tellings.get(0);
    boolean visit = old.kind() == Kind.VISIT || coming.kind() == Kind.VISIT;
    return !coming.status().isOff()
        && (!visit || old.kind() == coming.kind())
        && !old.parties().isEmpty()
        && !coming.parties().isEmpty()
        && sameParties(old, coming)
        && coming.window().window().compareTo(old.window().window()) > 0;
  }

  /** What is called off on one day is one meeting, whoever is said to have been there. */
  private static boolean areOff(Telling one, Telling other) {
    return one.status().isOff()
        && other.status().isOff()
        && one.kind() == other.kind()
        && one.kind() != Kind.VISIT
        && one.window().window().equals(other.window().window());
  }

  private static Optional<SameMeeting> known(List<SameMeeting> groups, Telling telling) {
    for (int i = Math.max(0, groups.size() - MAX_OPEN); i < groups.size(); i++) {
      if (groups.get(i).tellsOfSame(telling)) {
        return Optional.of(groups.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean tellsOfSame(Telling other) {
    if (tellings.size() >= MAX_TELLINGS) {
      return false;
    }
    boolean same = false;
    for (Telling telling : tellings) {
      if (!isSameSort(telling, other) && !isStay(telling, other)) {
        return false;
      }
      same = same || isSame(telling, other);
    }
    return same;
  }

  private static boolean isSame(Telling one, Telling other) {
    return (windowsFit(one, other) || isStay(one, other) || isEve(one, other) || isEve(other, one))
        && (sameParties(one, other)
            || isSameJourney(one, other)
            || isSameDelegation(one, other)
            || isSameTalks(one, other)
            || isWithHost(one, other)
            || isWithHost(other, one)
            || areOff(one, other));
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

  /**
   * "will visit Oslo on Friday", "will meet President Berg on Friday": whose country nobody tells
   * is the host's, where the days are the very same.
   */
  private static boolean isWithHost(Telling visit, Telling talks) {
    return visit.kind() == Kind.VISIT
        && talks.kind() != Kind.VISIT
        && visit.country().isPresent()
        && isExact(visit)
        && visit.window().window().equals(talks.window().window())
        && isThere(talks, visit.country().get())
        && isVisitorAndHosts(talks.parties(), visit);
  }

  private static boolean isThere(Telling talks, String host) {
    return talks.country().isEmpty() || talks.country().get().equals(host);
  }

  /** Whether one of them is the visitor, and every other an officer of the host's or of none. */
  private static boolean isVisitorAndHosts(List<Participant> parties, Telling visit) {
    int visitors = 0;
    for (Participant party : parties) {
      boolean visitor = SameParty.isIn(party, visit.parties()) && !isOfHost(party, visit);
      if (!visitor && !isOfHost(party, visit) && !isOfNone(party)) {
        return false;
      }
      visitors += visitor ? 1 : 0;
    }
    return visitors == 1 && parties.size() > 1;
  }

  private static boolean isOfHost(Participant party, Telling visit) {
    return party.country().isPresent() && party.country().equals(visit.country());
  }

  private static boolean isOfNone(Participant party) {
    return party.country().isEmpty() && party.role().isPresent();
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

  /** "will travel to Oslo on April 2" and "the visit to Norway on April 3": days in a row. */
  private static boolean isStay(Telling one, Telling other) {
    return areVisitsToOne(one, other) && one.window().window().abuts(other.window().window());
  }

  /**
   * A talk with a narrower time of its own is another meeting than the visit in which it falls; so
   * are visits to two countries.
   */
  private static boolean isSameSort(Telling one, Telling other) {
    boolean visits = one.kind() == Kind.VISIT && other.kind() == Kind.VISIT;
    if (visits && !isSameHost(one, other)) {
      return false;
    }
    boolean visit = one.kind() == Kind.VISIT || other.kind() == Kind.VISIT;
    return !visit || !isExact(one) || !isExact(other) || sameWindow(one, other);
  }

  private static boolean isSameHost(Telling one, Telling other) {
    return one.country().isEmpty()
        || other.country().isEmpty()
        || one.country().equals(other.country());
  }

  private static boolean isExact(Telling telling) {
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

  private static boolean sameParties(Telling one, Telling other) {
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
      if (SameParty.test(host, party) && !SameParty.isPolity(party)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Meeting> meeting(LocalDate published, List<Participant> headline) {
    Telling best = best();
    List<Participant> told = parties();
    List<Participant> parties = isLonely(told, best.kind()) ? among(headline, told) : told;
    if (parties.isEmpty() || isLonely(parties, best.kind())) {
      return Optional.empty();
    }
    Optional<Window> window = Windows.of(tellings, published);
    return window.isEmpty() ? Optional.empty() : Optional.of(meeting(best, parties, window.get()));
  }

  private Meeting meeting(Telling best, List<Participant> parties, Window window) {
    return new Meeting(
        Meeting.title(parties, best.kind()),
        best.kind(),
        best.status(),
        parties,
        place(),
        window,
        best.attributedTo(),
        evidence());
  }

  private Optional<Place> place() {
    for (Telling telling : tellings) {
      if (telling.place().isPresent()) {
        return telling.place();
      }
    }
    return Optional.empty();
  }

  /** The words that tell of it, each sentence once. */
  private List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    for (Telling telling : tellings) {
      if (!hasSpan(evidence, telling.evidence().span())) {
        evidence.add(telling.evidence());
      }
    }
    return evidence;
  }

  private static boolean hasSpan(List<Evidence> evidence, Span span) {
    for (Evidence each : evidence) {
      if (each.span().compareTo(span) == 0) {
        return true;
      }
    }
    return false;
  }

  /** One person alone meets nobody, but may pay a visit. */
  private static boolean isLonely(List<Participant> parties, Kind kind) {
    return parties.size() == 1
        && kind != Kind.VISIT
        && kind != Kind.CONFERENCE
        && parties.get(0).role().isPresent();
  }

  private static List<Participant> among(List<Participant> headline, List<Participant> one) {
    return headline.containsAll(one) ? headline : one;
  }

  /** The telling that names the most parties, of those the first. */
  private Telling best() {
    Telling best = tellings.get(0);
    for (Telling telling : tellings) {
      boolean more = telling.parties().size() > best.parties().size();
      boolean own = best.borrowed() && !telling.borrowed();
      best = own || (more && best.borrowed() == telling.borrowed()) ? telling : best;
    }
    return best;
  }

  /** Everyone named anywhere; who stands for a country, or holds an office, instead of that. */
  private List<Participant> parties() {
    List<Participant> all = new ArrayList<>();
    List<Telling> own = own();
    for (Telling telling : own.isEmpty() ? List.of(best()) : own) {
      int before = all.size();
      for (Participant party : telling.parties()) {
        add(party, all, before);
      }
    }
    return all;
  }

  /** The tellings that say who meets. */
  private List<Telling> own() {
    List<Telling> own = new ArrayList<>();
    for (Telling telling : tellings) {
      if (!telling.borrowed()) {
        own.add(telling);
      }
    }
    return own;
  }

  /**
   * @param before as many as earlier tellings named: those of one telling are different ones
   */
  private static void add(Participant party, List<Participant> all, int before) {
    int known = 0;
    while (known < before && !SameParty.test(all.get(known), party)) {
      known++;
    }
    if (known == before) {
      all.add(party);
    } else if (isVaguer(all.get(known), party)) {
      all.set(known, party);
    }
  }

  private static boolean isVaguer(Participant known, Participant party) {
    return (SameParty.isPolity(known) && !SameParty.isPolity(party))
        || (SameParty.isUnnamed(known) && !SameParty.isUnnamed(party));
  }
}
