package parley.reading.meeting;

import java.util.Locale;

/** Headings and old wires write names in capitals; the calendar does not. */
final class Loudness {

  /** From as many letters on a word in capitals is one that is shouted: "LEE", but not "MP". */
  private static final int SHORTEST = 3;

  private Loudness() {}

  /** "P J KEATING MP" as "P J Keating MP". */
  static String quiet(String name) {
    StringBuilder quiet = new StringBuilder(name.length());
    for (String word : name.split("(?<=[ -])")) {
      quiet.append(isLoud(word) ? capitalised(word) : word);
    }
    return quiet.toString();
  }

  private static boolean isLoud(String word) {
    String letters = word.strip();
    return letters.length() >= SHORTEST && letters.chars().allMatch(Loudness::isCapitalOrHyphen);
  }

  private static boolean isCapitalOrHyphen(int letter) {
    return Character.isUpperCase(letter) || letter == '-' || letter == '\'';
  }

  private static String capitalised(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
