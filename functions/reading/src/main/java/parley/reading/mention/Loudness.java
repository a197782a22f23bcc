package parley.reading.mention;

/** Headings and old wires write names in capitals; the calendar does not. */
public final class Loudness {

  /** From as many letters on a word in capitals is one that is shouted: "LEE", but not "MP". */
  private static final int SHORTEST = 3;

  private static final String NUMERALS = "IVX";

  /** As long as a word without capitals is at least: "of" and "the" stand between loud words. */
  private static final int SHORTEST_PLAIN = 4;

  private Loudness() {}

  /** "P J KEATING MP" as "P J Keating MP". */
  public static String quiet(String name) {
    if (hasPlainWord(name)) {
      return name;
    }
    char[] quiet = name.toCharArray();
    int begin = 0;
    for (int i = 0; i <= quiet.length; i++) {
      if (i == quiet.length || quiet[i] == ' ' || quiet[i] == '-' || isOfName(quiet, begin, i)) {
        quiet(quiet, begin, i);
        begin = i + 1;
      }
    }
    return new String(quiet);
  }

  /** "O'NEILL" as "O'Neill", but "ABE'S". */
  private static boolean isOfName(char[] letters, int begin, int at) {
    return at == begin + 1 && (letters[at] == '\'' || letters[at] == '\u2019');
  }

  /** "IMF chief": beside a word without capitals those are letters that stand for words. */
  private static boolean hasPlainWord(String name) {
    int plain = 0;
    for (int i = 0; i < name.length(); i++) {
      plain = Character.isLowerCase(name.charAt(i)) ? plain + 1 : 0;
      if (plain == SHORTEST_PLAIN && isWordStart(name, i - plain + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWordStart(String name, int at) {
    return at == 0 || name.charAt(at - 1) == ' ';
  }

  private static void quiet(char[] letters, int begin, int end) {
    boolean numeral = begin > 0 && isNumeral(letters, begin, end);
    boolean word = end - begin >= SHORTEST || isFamilyName(letters, begin, end);
    if (word && !numeral && isLoud(letters, begin, end)) {
      for (int i = begin + 1; i < end; i++) {
        letters[i] = Character.toLowerCase(letters[i]);
      }
    }
  }

  /** "HU YAOBANG": two letters before a name that is shouted, but no initials. */
  private static boolean isFamilyName(char[] letters, int begin, int end) {
    int next = end + 1;
    return begin == 0
        && end == SHORTEST - 1
        && letters.length - next >= SHORTEST
        && "AEIOU".indexOf(letters[1]) >= 0
        && isLoud(letters, next, letters.length);
  }

  /** "John XXIII": the number of a king, a pope or a grandson. */
  private static boolean isNumeral(char[] letters, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (NUMERALS.indexOf(letters[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLoud(char[] letters, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!Character.isUpperCase(letters[i]) && letters[i] != '\'') {
        return false;
      }
    }
    return true;
  }
}
