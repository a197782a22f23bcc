package parley.calendar.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.reading.meeting.Participant;

/**
 * Under which keys a party is looked up, and when two namings mean the same party. A person is
 * found by the last word of the name and by the country he stands for, a country by its code.
 */
final class PartyKeys {

  private PartyKeys() {}

  /** The keys of all parties of a meeting, sorted. */
  static Set<String> of(List<Participant> participants) {
    Set<String> keys = new TreeSet<>();
    for (Participant participant : participants) {
      participant.country().ifPresent(keys::add);
      if (!isPolity(participant)) {
        keys.add(lastWord(participant));
      }
    }
    return keys;
  }

  /** The keys under which to look for a meeting: one for each party, the rarest first. */
  static List<String> toLookFor(List<Participant> participants) {
    return participants.stream()
        .map(p -> isPolity(p) ? p.country().orElseThrow() : lastWord(p))
        .distinct()
        .toList();
  }

  /**
   * Whether two namings mean the same party: the same name, a part of it, or a country and one who
   * stands for it. Two people are never the same for their country alone.
   */
  static boolean same(Participant one, Participant other) {
    boolean named =
        Names.within(one.name(), other.name()) || Names.within(other.name(), one.name());
    boolean sameCountry = one.country().isPresent() && one.country().equals(other.country());
    return named || (sameCountry && (isPolity(one) || isPolity(other) || sameOffice(one, other)));
  }

  /** "US president" and "Joe Biden, President": one of them is named by the office alone. */
  private static boolean sameOffice(Participant one, Participant other) {
    Optional<String> office = one.role().filter(role -> other.role().equals(Optional.of(role)));
    return office
        .filter(o -> Names.within(o, one.name()) || Names.within(o, other.name()))
        .isPresent();
  }

  /** A country, its government or its officials. */
  private static boolean isPolity(Participant participant) {
    return participant.country().isPresent() && participant.role().isEmpty();
  }

  private static String lastWord(Participant participant) {
    String words = Names.words(participant.name());
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
