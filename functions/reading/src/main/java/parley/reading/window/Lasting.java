package parley.reading.window;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code lasting $duration from $days}: so long from the first day on; {@code later $duration from
 * $days}: the day so long after; {@code sooner}: so long before.
 */
record Lasting(String word, String duration, String days) implements WindowMeaning {

  @Override
  public Optional<Window> window(WindowScope scope) {
    Optional<Window> from = scope.window(days);
    Optional<Length> length = length(scope);
    if (length.isEmpty() || from.isEmpty() || from.get().earliest().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = from.get().earliest().get();
    return switch (word) {
      case "later" -> Optional.of(Window.on(length.get().after(from.get().latest().orElse(first))));
      case "sooner" -> Optional.of(Window.on(length.get().before(first)));
      default -> Optional.of(longer(from.get(), length.get()));
    };
  }

  @Override
  public Optional<Length> length(WindowScope scope) {
    return scope.length(duration);
  }

  /** A stay of that length that begins on a day. */
  static Window extended(Window days, Length length) {
    boolean oneDay = days.earliest().isPresent() && days.earliest().equals(days.latest());
    return oneDay ? longer(days, length) : days;
  }

  /** The days, and what lies behind them of a length from their first on: a year from July. */
  private static Window longer(Window days, Length length) {
    LocalDate first = days.earliest().orElseThrow();
    LocalDate last = length.isCounted() ? length.after(first).minusDays(1) : first;
    boolean isLonger = days.latest().isPresent() && last.isAfter(days.latest().get());
    return isLonger ? Window.between(first, last) : days;
  }
}
