package parley.reading.text;

/** Puts words in one line, however they are set. */
final class OneLine {

  private OneLine() {}

  /**
   * The words with one space where there is white space of any sort and length, with plain hyphens,
   * and without what nobody sees.
   */
  static String of(String words) {
    return isOne(words) ? words : written(words);
  }

  private static boolean isOne(String words) {
    boolean behindSpace = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ';
      boolean other = isSpace(c) || Unbroken.isInvisible(c) || Unbroken.plain(c) != c;
      if (space ? behindSpace : other) {
        return false;
      }
      behindSpace = space;
    }
    return true;
  }

  private static String written(String words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean behindSpace = line.isEmpty() || line.charAt(line.length() - 1) == ' ';
      if (!Unbroken.isInvisible(c) && !(isSpace(c) && behindSpace)) {
        line.append(isSpace(c) ? ' ' : Unbroken.plain(c));
      }
    }
    return line.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
