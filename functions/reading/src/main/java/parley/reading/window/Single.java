package parley.reading.window;

import java.util.Optional;
import parley.reading.timex.Timex;

/**
 * {@code expression $date}: the days of a time expression; {@code rest $date}: those left of it;
 * {@code elapsed $date}: those that are over.
 */
record Single(String word, String date) implements WindowMeaning {

  @Override
  public Optional<Window> window(WindowScope scope) {
    Optional<Timex> timex = scope.timex(date);
    if (timex.isEmpty()) {
      return Optional.empty();
    }
    return switch (word) {
      case "rest" -> Days.rest(timex.get(), scope.reference());
      case "elapsed" -> Days.elapsed(timex.get(), scope.reference());
      default -> Days.of(timex.get(), scope.reference());
    };
  }
}
