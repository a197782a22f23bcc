package parley.reading.window;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code lasting $duration from $days}: so long from the first day on; {@code later $duration from
 * $days}: the day so long after; {@code sooner}: so long before; {@code first}, {@code final}: so
 * long a part of them; {@code moved}, {@code advanced}: they, so long after or before.
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
      case "moved", "advanced" -> moved(from.get(), length.get(), scope.reference());
      case "first", "final" -> part(from.get(), length.get());
      default -> Optional.of(longer(from.get(), length.get()));
    };
  }

  @Override
  public Optional<Length> length(WindowScope scope) {
    return scope.length(duration);
  }

  /**
   * None of days that are no longer ahead: on those something was said, rather than to be; none by
   * "a few days".
   */
  private Optional<Window> moved(Window days, Length length, LocalDate reference) {
    LocalDate first = days.earliest().orElseThrow();
    LocalDate last = days.latest().orElse(first);
    if (!first.isAfter(reference) || !length.isCounted()) {
      return Optional.empty();
    }
    return Optional.of(
        word.equals("moved")
            ? Window.between(length.after(first), length.after(last))
            : Window.between(length.before(first), length.before(last)));
  }

  /** A stay of that length that begins on a day. */
  static Window extended(Window days, Length length) {
    boolean oneDay = days.earliest().isPresent() && days.earliest().equals(days.latest());
    return oneDay ? longer(days, length) : days;
  }

  /** A stay of that length that ends on a day. */
  static Window endingOn(Window days, Length length) {
    boolean oneDay = days.latest().isPresent() && days.latest().equals(days.earliest());
    LocalDate last = oneDay ? days.latest().get() : LocalDate.MIN;
    return oneDay && length.isCounted()
        ? Window.between(length.before(last.plusDays(1)), last)
        : days;
  }

  /** "The first six months of 2025"; none if the days are fewer. */
  private Optional<Window> part(Window days, Length length) {
    if (days.latest().isEmpty() || !length.isCounted()) {
      return Optional.empty();
    }
    LocalDate first = days.earliest().orElseThrow();
    LocalDate last = days.latest().get();
    LocalDate end = length.after(first).minusDays(1);
    LocalDate begin = length.before(last.plusDays(1));
    if (end.isAfter(last)) {
      return Optional.empty();
    }
    boolean isFirst = word.equals("first");
    return Optional.of(isFirst ? Window.between(first, end) : Window.between(begin, last));
  }

  /** The days, and what lies behind them of a length from their first on: a year from July. */
  private static Window longer(Window days, Length length) {
    LocalDate first = days.earliest().orElseThrow();
    LocalDate last = length.isCounted() ? length.after(first).minusDays(1) : first;
    boolean isLonger = days.latest().isPresent() && last.isAfter(days.latest().get());
    return isLonger ? Window.between(first, last) : days;
  }
}
