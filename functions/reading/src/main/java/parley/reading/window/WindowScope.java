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
 * @param meanings of the matches within it
 * @param context of the text
 */
record WindowScope(Match match, WindowMeanings meanings, WindowContext context) {

  /** The reference date. */
  LocalDate reference() {
    return context.reference();
  }

  /** The window of an argument's match or time expression, or of the event that it names. */
  Optional<Window> window(String argument) {
    Captured captured = match.captures().get(argument.substring(1));
    if (captured == null) {
      return Optional.empty();
    }
    Optional<Match> within = captured.match();
    if (within.isPresent() && !meanings.knows(within.get().rule())) {
      Optional<Timex> timex = timex(argument);
      return timex.isEmpty() ? Optional.empty() : Days.of(timex.get(), reference());
    }
    return within.isPresent() ? meanings.window(within.get(), context) : ofEvent(captured);
  }

  private Optional<Window> ofEvent(Captured event) {
    Optional<WindowMention> told = context.events().find(event.value(), event.begin());
    return told.isEmpty() ? Optional.empty() : Optional.of(told.get().window());
  }

  /** The time expression that an argument captured. */
  Optional<Timex> timex(String argument) {
    Captured captured = match.captures().get(argument.substring(1));
    return captured == null
        ? Optional.empty()
        : context.timexes().at(captured.begin(), captured.end());
  }

  /** Whether an argument captured a length of time that reaches back. */
  boolean looksBack(String argument) {
    Optional<Timex> timex = timex(argument);
    return timex.isPresent() && timex.get().looksBack();
  }

  /**
   * The length of time that an argument is ({@code P1D}) or captured, itself or within a match of
   * this stage.
   */
  Optional<Length> length(String argument) {
    if (!argument.startsWith("$")) {
      return Length.of(argument);
    }
    Optional<Timex> timex = timex(argument);
    if (timex.isPresent()) {
      return Length.of(timex.get());
    }
    Captured captured = match.captures().get(argument.substring(1));
    if (captured == null || captured.match().isEmpty()) {
      return Optional.empty();
    }
    return meanings.length(captured.match().get(), context);
  }

  /** The number that an argument captured. */
  int number(String argument) {
    return match.captures().get(argument.substring(1)).number();
  }

  /** Where the text tells the days of the event that the match counts from. */
  Optional<WindowMention> event() {
    Captured event = match.captures().get(WindowMeanings.EVENT);
    return event == null ? Optional.empty() : context.events().find(event.value(), event.begin());
  }
}
