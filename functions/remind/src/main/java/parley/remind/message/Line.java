package parley.remind.message;

/** Text out of a document, made fit to stand in one line of a message. */
final class Line {

  private Line() {}

  /** The text without line breaks and control characters, its white space single. */
  static String of(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints().map(c -> isSpace(c) ? ' ' : c).forEach(line::appendCodePoint);
    return line.toString().replaceAll(" {2,}", " ").strip();
  }

  /**
   * Bidirectional controls can make a line read otherwise than it is; lone surrogates are no text.
   */
  private static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.SURROGATE
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
