package parley.calendar.meeting;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import parley.reading.meeting.Participant;

/** The keys under which a party's entries are found: the last word of a name, and the country. */
final class PartyKeys {

  private static final int MAX_LENGTH = 100;
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private PartyKeys() {}

  /** The keys of all parties, sorted. */
  static Set<String> of(Collection<Participant> participants) {
    Set<String> keys = new TreeSet<>();
    participants.forEach(participant -> keys.addAll(of(participant)));
    return keys;
  }

  /** The keys of a party, at least one. */
  static Set<String> of(Participant participant) {
    Set<String> keys = new TreeSet<>();
    participant.country().ifPresent(keys::add);
    if (!Names.isCountry(participant)) {
      keys.add(lastWord(participant.name()));
    }
    return keys;
  }

  /** Of a name all of signs, the signs; of Joseph Biden Jr., not the Jr. */
  private static String lastWord(String name) {
    String last = name.strip();
    for (String word : Names.words(name).split(" ")) {
      last = word.isEmpty() || SUFFIXES.contains(word) ? last : word;
    }
    return last.substring(0, Math.min(last.length(), MAX_LENGTH));
  }
}
