package parley.reading.window;

import java.time.LocalDate;
import java.util.Optional;
import parley.reading.rule.Captured;
import parley.reading.rule.Match;
import parley.reading.timex.Timex;

/**
 * What a meaning sees of one match.
 *
 * @param match the match
 * @param reference the reference date
 * @param meanings of the matches within it
 * @param timexes the time expressions of the text
 */
record WindowScope(Match match, LocalDate reference, WindowMeanings meanings, TimexIndex timexes) {

  /** The window of an argument's match. */
  Optional<Window> window(String argument) {
    Captured captured = match.captures().get(argument.substring(1));
    if (captured == null || captured.match().isEmpty()) {
      return Optional.empty();
    }
    return meanings.window(captured.match().get(), reference, timexes);
  }

  /** The time expression that an argument captured. */
  Optional<Timex> timex(String argument) {
    Captured captured = match.captures().get(argument.substring(1));
    return captured == null ? Optional.empty() : timexes.at(captured.begin(), captured.end());
  }

  /** Whether an argument captured a length of time that reaches back. */
  boolean looksBack(String argument) {
    Optional<Timex> timex = timex(argument);
    return timex.isPresent() && timex.get().looksBack();
  }

  /** The length of time that an argument captured, itself or within a match of this stage. */
  Optional<Length> length(String argument) {
    Optional<Timex> timex = timex(argument);
    if (timex.isPresent()) {
      return Length.of(timex.get());
    }
    Captured captured = match.captures().get(argument.substring(1));
    if (captured == null || captured.match().isEmpty()) {
      return Optional.empty();
    }
    return meanings.length(captured.match().get(), reference, timexes);
  }
}
