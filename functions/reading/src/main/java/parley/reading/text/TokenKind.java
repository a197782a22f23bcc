package parley.reading.text;

/** What a token is made of. */
public enum TokenKind {
  /** Letters, with the full stops of an abbreviation: {@code Abe}, {@code U.S.}, {@code Jan.} */
  WORD,
  /** Digits: {@code 27}, {@code 2017}. */
  NUMBER,
  /** Digits with an ordinal's ending: {@code 27th}. */
  ORDINAL,
  /** Digits with an s: {@code 1990s}. */
  DECADE,
  /** A number with a fraction or grouped by commas: {@code 1.5}, {@code 10,000}. */
  FIGURE,
  /** One sign. */
  SIGN
}
