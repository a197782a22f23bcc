package parley.reading.window;

import java.util.Optional;
import parley.reading.timex.Timex;

/**
 * {@code expression $date}: the days of a time expression; {@code rest $date}: those left of it.
 */
record Single(String word, String date) implements WindowMeaning {

  @Override
  public Optional<Window> window(WindowScope scope) {
    Optional<Timex> timex = scope.timex(date);
    if (timex.isEmpty()) {
      return Optional.empty();
    }
    return word.equals("rest")
        ? Days.rest(timex.get(), scope.reference())
        : Days.of(timex.get(), scope.reference());
  }
}
