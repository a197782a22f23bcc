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
      default -> Optional.of(extended(from.get(), length.get()));
    };
  }

  @Override
  public Optional<Length> length(WindowScope scope) {
    return scope.length(duration);
  }

  /** A stay of that length that begins on a day. */
  static Window extended(Window days, Length length) {
    boolean oneDay = days.earliest().isPresent() && days.earliest().equals(days.latest());
    if (!oneDay || !length.isCounted()) {
      return days;
    }
    LocalDate first = days.earliest().get();
    return Window.between(first, length.after(first).minusDays(1));
  }
}
