package parley.bench;

/** Texts of any size: news, and what could make a reader slow. */
public enum SampleText {
  /** The seed story, over and over. */
  NEWS {
    @Override
    String part() {
      return Story.document().text() + "\n\n";
    }
  },
  /** Dates and nothing else. */
  DATES {
    @Override
    String part() {
      return "May 3, 2017 Tuesday from Jan. 20 to 27 next week ";
    }
  },
  /** One word. */
  ONE_TOKEN {
    @Override
    String part() {
      return "a";
    }
  },
  /** Quotes that open and never close. */
  NESTED_QUOTES {
    @Override
    String part() {
      return "\"'\u201c\u2018(";
    }
  },
  /** Characters that are not seen, between and behind letters. */
  ZERO_WIDTH {
    @Override
    String part() {
      return "\u200b\u200bM\u200da\u200cy\ufeff ";
    }
  },
  /** A sentence of names, triggers and dates without an end. */
  ENDLESS_SENTENCE {
    @Override
    String part() {
      return "Abe will meet Trump in Tokyo on May 3, and Merkel, who visits Paris next week, ";
    }
  };

  /** What it is made of. */
  abstract String part();

  /**
   * A text of this sort.
   *
   * @param length how many {@code char}s it has
   */
  public String ofLength(int length) {
    String part = part();
    return part.repeat(length / part.length() + 1).substring(0, length);
  }
}
