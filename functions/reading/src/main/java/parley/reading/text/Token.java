package parley.reading.text;

/**
 * A word, number or sign of the text.
 *
 * @param begin the first {@code char} in it
 * @param end the first {@code char} behind it
 * @param kind what it is made of
 * @param word its id in the {@link Vocabulary}, 0 if it is not there
 * @param number the value of a number, ordinal or decade; else -1
 * @param capitals how it is capitalised
 * @param gap what stands between it and the token before
 */
public record Token(
    int begin, int end, TokenKind kind, int word, int number, Capitals capitals, Gap gap) {

  /** How a word is capitalised. */
  public enum Capitals {
    NONE,
    /** The first letter, or a particle that stands before such a word: "von der Leyen". */
    FIRST,
    /** Every letter, of two or more. */
    ALL;

    /** How the word between two offsets of a text is capitalised. */
    public static Capitals of(char[] text, int begin, int end) {
      if (!Character.isUpperCase(text[begin])) {
        return NONE;
      }
      int letters = 0;
      for (int i = begin; i < end; i++) {
        if (Character.isLowerCase(text[i])) {
          return FIRST;
        }
        letters += Character.isLetter(text[i]) ? 1 : 0;
      }
      return letters > 1 ? ALL : FIRST;
    }
  }

  /** What stands between a token and the one before. */
  public enum Gap {
    NOTHING,
    SPACE,
    /** One line break. */
    LINE,
    /** An empty line, or the beginning of the text. */
    PARAGRAPH;

    /** It and a space behind it. */
    Gap orSpace() {
      return this == NOTHING ? SPACE : this;
    }

    /** It and a line break behind it. */
    Gap orLine() {
      return this == LINE || this == PARAGRAPH ? PARAGRAPH : LINE;
    }
  }

  /** Whether its first letter is a capital, or it is a particle before such a word. */
  public boolean isCapitalised() {
    return capitals != Capitals.NONE;
  }

  /** The token as it stands in the text. */
  public String in(String text) {
    return text.substring(begin, end);
  }
}
