package parley.reading.window;

import java.time.LocalDate;
import java.util.Optional;
import parley.reading.timex.Grain;

/**
 * {@code next $unit from $days}: the week, month or year after the one in which some days end;
 * {@code previous}: the one before that in which they begin; {@code through}: the days, and what is
 * left of the one in which they begin.
 */
record Neighbour(String word, String unit, String days) implements WindowMeaning {

  @Override
  public Optional<Window> window(WindowScope scope) {
    Grain grain = Grain.named(scope.match().captures().get(unit.substring(1)).value());
    Optional<Window> from = scope.window(days);
    Optional<LocalDate> day = from.isEmpty() ? Optional.empty() : edge(from.get());
    return day.isEmpty() ? Optional.empty() : Optional.of(window(grain, day.get()));
  }

  private Optional<LocalDate> edge(Window from) {
    return word.equals("next") ? from.latest() : from.earliest();
  }

  private Window window(Grain grain, LocalDate day) {
    return switch (word) {
      case "next" -> around(grain, grain.shift(grain.first(day), 1));
      case "previous" -> around(grain, grain.shift(grain.first(day), -1));
      default -> Window.between(day, grain.last(day));
    };
  }

  private static Window around(Grain grain, LocalDate day) {
    return Window.between(grain.first(day), grain.last(day));
  }
}
