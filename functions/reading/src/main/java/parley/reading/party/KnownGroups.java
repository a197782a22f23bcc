package parley.reading.party;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;

/**
 * The groups of which a text has said whose they are, by the word that it goes on to call them. Of
 * one thread, while one document is read.
 */
final class KnownGroups {

  /** Groups of a country by their last word: "the Syrian opposition". */
  private final Map<String, Participant> ofCountries = new HashMap<>();

  /** The people of bodies by their last word: "OPEC ministers". */
  private final Map<String, Participant> ofBodies = new HashMap<>();

  /** Takes in whom a sentence names. */
  void named(Mention mention) {
    Participant party = mention.participant();
    if (isOfBody(mention)) {
      ofBodies.put(lastWord(party.name()), party);
    }
    if (mention.sort() == Sort.GROUP && party.country().isPresent()) {
      ofCountries.put(lastWord(party.name()), party);
    }
  }

  /** "OPEC ministers", of whom the text goes on to speak as "the ministers". */
  private static boolean isOfBody(Mention mention) {
    String name = mention.participant().name();
    return mention.sort() == Sort.BODY
        && Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
  }

  /** The people of a body who are meant by a group that is but described. */
  Optional<Participant> ofBody(Participant group) {
    return isBare(group)
        ? Optional.ofNullable(ofBodies.get(lastWord(group.name())))
        : Optional.empty();
  }

  /** "the opposition", where "the Syrian opposition" was spoken of: the last such group. */
  Participant known(Participant group) {
    return isBare(group) ? ofCountries.getOrDefault(lastWord(group.name()), group) : group;
  }

  private static boolean isBare(Participant group) {
    return group.country().isEmpty() && group.role().isEmpty();
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
