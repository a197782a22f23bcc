package parley.reading.window;

import java.time.LocalDate;
import java.util.Optional;
import parley.reading.timex.Grain;

/**
 * {@code next $unit from $days}: the week, month or year after the one in which some days end;
 * {@code previous}: the one before that in which they begin.
 */
record Neighbour(String word, String unit, String days) implements WindowMeaning {

  @Override
  public Optional<Window> window(WindowScope scope) {
    Grain grain = Grain.named(scope.match().captures().get(unit.substring(1)).value());
    boolean isNext = word.equals("next");
    Optional<Window> from = scope.window(days);
    Optional<LocalDate> day =
        from.isEmpty() ? Optional.empty() : isNext ? from.get().latest() : from.get().earliest();
    return day.isEmpty()
        ? Optional.empty()
        : Optional.of(around(grain, grain.shift(grain.first(day.get()), isNext ? 1 : -1)));
  }

  private static Window around(Grain grain, LocalDate day) {
    return Window.between(grain.first(day), grain.last(day));
  }
}
