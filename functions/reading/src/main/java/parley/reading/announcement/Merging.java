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

/** Makes a meeting of the tellings of it: who meets, where, when, and the words that say so. */
final class Merging {

  /** As many parties as a meeting has; no story names more. */
  private static final int MAX_PARTIES = 32;

  private final List<Telling> tellings;

  /**
   * @param tellings at least one
   */
  Merging(List<Telling> tellings) {
    this.tellings = tellings;
  }

  /**
   * The meeting, unless nobody meets or no days of it are left.
   *
   * @param headline whom the headline names
   */
  Optional<Meeting> meeting(LocalDate published, List<Participant> headline) {
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
        status(best),
        parties,
        place(),
        window,
        best.attributedTo(),
        evidence());
  }

  /**
   * "PM was to meet Berg on Friday", "Ruiz has called off her talks with Berg": what became of it.
   */
  private Status status(Telling best) {
    for (Telling telling : tellings) {
      if (telling.status().isOff()) {
        return telling.status();
      }
    }
    return best.status();
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
  static boolean isLonely(List<Participant> parties, Kind kind) {
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
        enter(party, all, before);
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
  private static void enter(Participant party, List<Participant> all, int before) {
    int known = 0;
    while (known < before && !SameParty.is(all.get(known), party)) {
      known++;
    }
    if (known == before && all.size() < MAX_PARTIES) {
      all.add(party);
    } else if (known < before && isVaguer(all.get(known), party)) {
      all.set(known, party);
    }
  }

  private static boolean isVaguer(Participant known, Participant party) {
    return (SameParty.isPolity(known) && !SameParty.isPolity(party))
        || (SameParty.isUnnamed(known) && !SameParty.isUnnamed(party))
        || SameParty.isShort(known, party)
        || (known.role().isEmpty() && party.role().isPresent() && isShouted(known, party));
  }

  /** "BERG" of a heading, where the text says "Chancellor Berg". */
  private static boolean isShouted(Participant known, Participant party) {
    return known.name().equalsIgnoreCase(party.name()) && !known.name().equals(party.name());
  }
}
