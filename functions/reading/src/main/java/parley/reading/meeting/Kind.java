package parley.reading.meeting;

import java.util.Locale;

/** What sort of meeting it is. */
public enum Kind {
  MEETING,
  SUMMIT,
  TALKS,
  VISIT,
  CONFERENCE,
  CALL;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word that JSON and the tables use: {@code summit}. */
  public String word() {
    return word;
  }

  /**
   * The kind of that word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Kind ofWord(String word) {
    for (Kind kind : values()) {
      if (kind.word.equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "kind is meeting, summit, talks, visit, conference or call, not \"" + word + "\"");
  }
}
