package parley.reading.announcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.meeting.Status;
import parley.reading.mention.SameParty;
import parley.reading.text.Span;
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
      if (i != index && Likeness.isArrival(departure, first)) {
        return Optional.of(groups.get(i));
      }
    }
    return Optional.empty();
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
        && Likeness.sameParties(old, coming)
        && coming.window().window().compareTo(old.window().window()) > 0;
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
      if (!Likeness.isSameSort(telling, other) && !Likeness.isStay(telling, other)) {
        return false;
      }
      same = same || Likeness.isSame(telling, other);
    }
    return same;
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
      for (Evidence each : telling.evidence()) {
        if (!hasSpan(evidence, each.span())) {
          evidence.add(each);
        }
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
        || (SameParty.isUnnamed(known) && !SameParty.isUnnamed(party))
        || (known.role().isEmpty() && party.role().isPresent() && isShouted(known, party));
  }

  /** "BERG" of a heading, where the text says "Chancellor Berg". */
  private static boolean isShouted(Participant known, Participant party) {
    return known.name().equalsIgnoreCase(party.name()) && !known.name().equals(party.name());
  }
}
