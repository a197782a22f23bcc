package parley.calendar.party;

import java.util.Set;

/**
 * Names out of other scripts, which every house spells in its own way: "Muhammad al-Sherifi" is
 * Mohammed al-Sharifi, "Yanukovich" is Yanukovych. They differ in vowels, in letters that are told
 * twice, in an "h" behind a consonant, in what joins their words.
 */
final class Spelling {

  /** Of fewer consonants a name says too little: Lee and Li. */
  private static final int MIN_CONSONANTS = 3;

  private static final Set<String> ARTICLES = Set.of("al", "el");
  private static final String VOWELS = "aeiouy";

  private Spelling() {}

  /** Whether two names may be one, or the one the last of the other, in other spellings. */
  static boolean mayBeOf(String one, String other) {
    return isEndOf(Names.words(one), Names.words(other))
        || isEndOf(Names.words(other), Names.words(one));
  }

  private static boolean isEndOf(String name, String full) {
    String sought = consonants(name);
    String rest = full;
    while (sought.length() >= MIN_CONSONANTS && !rest.isEmpty()) {
      if (consonants(rest).equals(sought)) {
        return true;
      }
      int next = rest.indexOf(' ');
      rest = next < 0 ? "" : rest.substring(next + 1);
    }
    return false;
  }

  private static String consonants(String name) {
    StringBuilder consonants = new StringBuilder();
    for (String word : name.split(" ")) {
      for (int i = 0; i < word.length() && !ARTICLES.contains(word); i++) {
        if (isHeard(word, i)) {
          consonants.append(sound(word.charAt(i)));
        }
      }
    }
    return consonants.toString();
  }

  /** Not the second of "mm", nor the "h" of "sh". */
  private static boolean isHeard(String word, int at) {
    char letter = word.charAt(at);
    char before = at == 0 ? 'a' : word.charAt(at - 1);
    boolean joined = sound(letter) == sound(before) || (letter == 'h' && isConsonant(before));
    return isConsonant(letter) && !joined;
  }

  private static boolean isConsonant(char letter) {
    return VOWELS.indexOf(letter) < 0;
  }

  private static char sound(char letter) {
    return switch (letter) {
      case 'c', 'q', 'g' -> 'k';
      case 'w' -> 'v';
      case 'z' -> 's';
      default -> letter;
    };
  }
}
