package parley.calendar.meeting;

import java.util.Locale;

/** What happened to an entry. */
public enum ChangeKind {
  /** First known. */
  ANNOUNCED,
  /** The window is another one. */
  MOVED,
  /** The window lies within the one before. */
  NARROWED,
  /** Firm now, in the same window. */
  CONFIRMED,
  /** Less firm than before, in the same window. */
  DOUBTED,
  /** Put off without a new date. */
  POSTPONED,
  /** Called off. */
  CANCELLED,
  /** On again. */
  REVIVED;

  /** The word that JSON and the table use: {@code moved}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of that word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ChangeKind ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
