package parley.calendar.meeting;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import parley.reading.meeting.Status;
import parley.reading.window.Window;

/**
 * What a person who keeps the calendar says of a meeting. It stands until a story of a later day
 * says otherwise.
 *
 * @param status how firm it is; empty: as the stories have it
 * @param window the days on which it may take place; empty: as the stories have it
 * @param note why, in a few words; shown as evidence
 */
public record Correction(Optional<Status> status, Optional<Window> window, String note) {

  private static final String BY_HAND = "operator-";

  public Correction {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(note, "note");
  }

  /**
   * What stands for the document of words that no document has: those of a person.
   *
   * @param at when they were said
   */
  public static String document(Instant at) {
    return BY_HAND + at;
  }

  /** Whether words are a person's, by what stands for their document. */
  public static boolean isSaidIn(String document) {
    return document.startsWith(BY_HAND);
  }
}
