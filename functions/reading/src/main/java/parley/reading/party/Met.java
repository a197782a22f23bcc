package parley.reading.party;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.mention.SameParty;

/** Of whom a text has told that they meet. Of one thread, while one document is read. */
final class Met {

  /** Those of whom a meeting was last told. */
  private List<Participant> last = List.of();

  /** The body of which a meeting was last told. */
  private Optional<Participant> body = Optional.empty();

  /** Whether the meeting that was told of last is its. */
  private boolean ofBody;

  /** Those of the last summit, and of the last conference, whose days were told. */
  private final Map<Kind, List<Participant>> events = new EnumMap<>(Kind.class);

  /** Takes in who meets. */
  void met(List<Participant> parties) {
    if (isBodyAlone(parties)) {
      body = Optional.of(parties.get(0));
      ofBody = true;
    }
    if (parties.size() > 1 && !isVaguer(parties)) {
      ofBody = false;
      last = List.copyOf(parties);
    }
  }

  /** "Abe" and "the United States" tell less than "Abe" and "Trump" did. */
  private boolean isVaguer(List<Participant> parties) {
    boolean polity = false;
    for (Participant party : parties) {
      polity |= SameParty.isPolity(party);
    }
    for (Participant party : last) {
      polity &= !party.isCountry();
    }
    return polity && !Collections.disjoint(parties, last);
  }

  private static boolean isBodyAlone(List<Participant> parties) {
    return parties.size() == 1
        && parties.get(0).role().isEmpty()
        && parties.get(0).country().isEmpty();
  }

  /** Takes in who meets at a summit or a conference whose days are told. */
  void metAt(Kind kind, List<Participant> parties) {
    boolean whole = parties.size() > 1 || isBodyAlone(parties);
    if (whole && (kind == Kind.SUMMIT || kind == Kind.CONFERENCE)) {
      events.put(kind, List.copyOf(parties));
    }
  }

  /** Those of the summit, or of the conference, that was told of last with its days. */
  List<Participant> ofEvent(Kind kind) {
    return events.getOrDefault(kind, List.of());
  }

  /** The body of which a meeting was told last. */
  Optional<Participant> body() {
    return body;
  }

  /** Whether the meeting that was told of last is a body's. */
  boolean isOfBody() {
    return ofBody;
  }

  /** Those of whom a meeting was last told that names both its sides; none if none was. */
  List<Participant> last() {
    return last;
  }
}
