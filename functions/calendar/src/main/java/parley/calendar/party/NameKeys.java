package parley.calendar.party;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;

/**
 * The keys under which wanted names are kept, so that those that a party or a place bears are found
 * without looking at all others: whatever {@link Names#bears(Participant, String)} says of a name,
 * its key is among the party's. A key is two words, so that who wants John Smith is not looked at
 * for every John, and a name of many words has not many more keys than words.
 */
public final class NameKeys {

  /** Of each word of a key; a key of DynamoDB has 2,048 bytes. */
  private static final int MAX_CODE_POINTS = 100;

  private NameKeys() {}

  /** The key of a wanted name: its last two words, or the only one. */
  public static String of(String wanted) {
    String[] words = Names.words(wanted).split(" ");
    String last = beginning(words[words.length - 1]);
    return words.length == 1 ? last : beginning(words[words.length - 2]) + " " + last;
  }

  /** The keys of all names that a participant bears. */
  public static Set<String> borneBy(Participant participant) {
    return all(Names.borne(participant));
  }

  /** The keys of all names that a place bears. */
  public static Set<String> borneBy(Place place) {
    return all(Names.borne(place));
  }

  /** Whether a wanted name is that of a country, which many meetings bear. */
  public static boolean isCountry(String wanted) {
    return PartyKeys.isCountry(wanted);
  }

  private static Set<String> all(Stream<String> names) {
    Set<String> keys = new TreeSet<>();
    names.map(Names::words).filter(words -> !words.isEmpty()).forEach(it -> addKeys(it, keys));
    return keys;
  }

  /** Every word, and every two that follow each other. */
  private static void addKeys(String words, Set<String> keys) {
    String before = "";
    for (String word : words.split(" ")) {
      String key = beginning(word);
      keys.add(key);
      if (!before.isEmpty()) {
        keys.add(before + " " + key);
      }
      before = key;
    }
  }

  private static String beginning(String word) {
    return word.codePointCount(0, word.length()) <= MAX_CODE_POINTS
        ? word
        : word.substring(0, word.offsetByCodePoints(0, MAX_CODE_POINTS));
  }
}
