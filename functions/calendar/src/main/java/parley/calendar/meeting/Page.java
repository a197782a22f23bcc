package parley.calendar.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of entries.
 *
 * @param entries in the order of their windows
 * @param cursor where the next page begins, if there may be one
 */
public record Page(List<Entry> entries, Optional<String> cursor) {

  public Page {
    entries = List.copyOf(entries);
    Objects.requireNonNull(cursor, "cursor");
  }
}
