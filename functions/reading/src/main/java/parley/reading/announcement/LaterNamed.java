package parley.reading.announcement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.mention.SameParty;

/**
 * The meetings of which the text tells first when they are, and only further down who meets: "Talks
 * to end the strike will resume on Monday. Talks between the union and its employers broke off last
 * week." Of one thread, for one document.
 */
final class LaterNamed {

  private final List<Telling> tellings;

  /** By sort of meeting, the places of those of which nobody has been told yet. */
  private final Map<Kind, List<Integer>> open = new EnumMap<>(Kind.class);

  /** By sort of meeting, the place of the last one of which one alone has been told. */
  private final Map<Kind, Integer> alone = new EnumMap<>(Kind.class);

  /**
   * @param tellings all that the document tells of, which grow
   */
  LaterNamed(List<Telling> tellings) {
    this.tellings = tellings;
  }

  /** Takes in what was told last. */
  void told(Telling telling) {
    if (telling.parties().isEmpty() && telling.kind() != Kind.VISIT) {
      List<Integer> places = open.getOrDefault(telling.kind(), new ArrayList<>());
      places.add(tellings.size() - 1);
      open.put(telling.kind(), places);
    } else if (Merging.isLonely(telling.parties(), telling.kind())) {
      alone.put(telling.kind(), tellings.size() - 1);
    }
  }

  /** Whether there is such a meeting of which nobody has been told yet. */
  boolean isOpen() {
    return !open.isEmpty() || !alone.isEmpty();
  }

  /** Takes in of whom such a meeting is told now: it is theirs. */
  void named(Kind kind, List<Participant> parties) {
    List<Integer> places = parties.size() < 2 ? null : open.remove(kind);
    if (places != null) {
      for (int place : places) {
        tellings.set(place, tellings.get(place).of(parties));
      }
    }
  }

  /**
   * "The minister will attend a meeting on Friday. The meeting of Peru and Ghana will": takes in
   * with whom one meets of whom alone was told.
   */
  void explained(Kind kind, List<Participant> parties) {
    Integer place = parties.size() < 2 ? null : alone.remove(kind);
    if (place != null) {
      List<Participant> all = new ArrayList<>(parties);
      Participant one = tellings.get(place).parties().get(0);
      if (!SameParty.isIn(one, parties)) {
        all.add(0, one);
      }
      tellings.set(place, tellings.get(place).of(all));
    }
  }
}
