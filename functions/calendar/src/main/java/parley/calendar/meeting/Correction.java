package parley.calendar.meeting;

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

  public Correction {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(note, "note");
  }
}
