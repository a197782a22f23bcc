package parley.reading.timex;

import java.util.Optional;

/** What the matches of a rule mean: a word of the closed list in {@link Meanings}. */
interface TimeMeaning {

  /** The time that a match means; empty for none, as for what only looks like a time. */
  default Optional<Time> time(Scope scope) {
    return Optional.empty();
  }

  /** Whether what comes later may count from it: "the quarter", "that year". */
  default boolean isSpokenOf() {
    return true;
  }

  /** The number that a match means; empty for none. X is some number, unknown. */
  default Optional<String> amount(Scope scope) {
    return Optional.empty();
  }
}
