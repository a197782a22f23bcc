package parley.reading.window;

import java.util.Optional;

/** What the matches of a window rule mean: a word of the closed list in {@link WindowMeanings}. */
interface WindowMeaning {

  /** The days; empty for none. */
  Optional<Window> window(WindowScope scope);

  /** The length of time, for rules that speak of one. */
  default Optional<Length> length(WindowScope scope) {
    return Optional.empty();
  }
}
