package parley.calendar.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Status;
import parley.reading.window.Window;

/**
 * One step in the life of an entry.
 *
 * @param meeting the entry's id
 * @param sequence its number within the entry, from 1
 * @param kind what happened
 * @param before the window and status until then; empty for the first
 * @param after the window and status from then on
 * @param at when the calendar took it in
 * @param published the publication date of the story that told of it
 * @param evidence the words, and the id of their document
 */
public record Change(
    String meeting,
    int sequence,
    ChangeKind kind,
    Optional<State> before,
    State after,
    Instant at,
    LocalDate published,
    Evidence evidence) {

  /** What a subscriber cares for in a change. */
  public record State(Window window, Status status) {
    public State {
      Objects.requireNonNull(window, "window");
      Objects.requireNonNull(status, "status");
    }
  }

  /**
   * This change and those before it, from another on, as one; empty if they come to nothing.
   *
   * @param first the first of them
   */
  public Optional<Change> since(Change first) {
    Optional<ChangeKind> all =
        first
            .before()
            .map(was -> Merging.kind(was, after))
            .orElseGet(() -> Optional.of(Merging.first(after)));
    return all.map(
        it -> new Change(meeting, sequence, it, first.before(), after, at, published, evidence));
  }

  public Change {
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(evidence, "evidence");
  }
}
