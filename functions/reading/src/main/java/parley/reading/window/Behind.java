package parley.reading.window;

import java.time.LocalDate;
import java.util.Optional;
import parley.reading.timex.Grain;

/**
 * {@code behind $event}: from the last day of an event on, since one may go on that day; of an
 * event of which only the week or month is told from the first.
 */
record Behind(String event) implements WindowMeaning {

  @Override
  public Optional<Window> window(WindowScope scope) {
    Optional<WindowMention> told = scope.event();
    Optional<LocalDate> day = told.isEmpty() ? Optional.empty() : edge(told.get());
    return day.isEmpty() ? Optional.empty() : Optional.of(Window.from(day.get()));
  }

  private static Optional<LocalDate> edge(WindowMention told) {
    return told.grain().compareTo(Grain.DAY) > 0
        ? told.window().earliest()
        : told.window().latest();
  }
}
