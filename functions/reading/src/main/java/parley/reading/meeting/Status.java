package parley.reading.meeting;

import java.util.Locale;

/** How firm a meeting is, in the words of RFC 5545 and schema.org. */
public enum Status {
  /** Proposed, being arranged, hoped for, expected. */
  TENTATIVE,
  /** Set, announced, due. */
  CONFIRMED,
  /** Put off, without a new date. */
  POSTPONED,
  /** Called off. */
  CANCELLED;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** Whether the meeting will not take place in its window. */
  public boolean isOff() {
    return this == POSTPONED || this == CANCELLED;
  }

  /** The word that JSON and the tables use: {@code tentative}. */
  public String word() {
    return word;
  }

  /**
   * The status of that word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Status ofWord(String word) {
    for (Status status : values()) {
      if (status.word.equals(word)) {
        return status;
      }
    }
    throw new IllegalArgumentException(
        "status is tentative, confirmed, postponed or cancelled, not \"" + word + "\"");
  }
}
