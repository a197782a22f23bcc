package parley.extract;

import java.util.List;
import java.util.Objects;

/**
 * What came of a document.
 *
 * @param outcome whether it was read
 * @param meetings the ids of the entries that it tells of
 */
record Extracted(Outcome outcome, List<String> meetings) {

  Extracted {
    Objects.requireNonNull(outcome, "outcome");
    meetings = List.copyOf(meetings);
  }

  /** One that was not read now. */
  static Extracted nothing(Outcome outcome) {
    return new Extracted(outcome, List.of());
  }
}
