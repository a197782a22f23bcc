package parley.reading.window;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code days $days}: the days themselves; and what one side of them bounds: {@code from} them on,
 * {@code after} them, {@code until} their last day, {@code before} their first. The last two begin
 * on the reference date, unless they are over by then. {@code eve} is the day before. {@code
 * opening} is the days, and says that a stay of known length begins then.
 */
record Edge(String word, String days) implements WindowMeaning {

  @Override
  public Optional<Window> window(WindowScope scope) {
    Optional<Window> days = scope.window(this.days);
    return days.isEmpty() ? days : window(days.get(), scope.reference());
  }

  private Optional<Window> window(Window days, LocalDate reference) {
    return switch (word) {
      case "from" ->
          days.earliest().isEmpty()
              ? Optional.empty()
              : Optional.of(Window.from(days.earliest().get()));
      case "after" ->
          days.latest().isEmpty()
              ? Optional.empty()
              : Optional.of(Window.from(days.latest().get().plusDays(1)));
      case "until" ->
          days.latest().isEmpty() ? Optional.empty() : until(days.latest().get(), reference);
      case "before" ->
          days.earliest().isEmpty()
              ? Optional.empty()
              : until(days.earliest().get().minusDays(1), reference);
      case "eve" ->
          days.earliest().isEmpty()
              ? Optional.empty()
              : Optional.of(Window.on(days.earliest().get().minusDays(1)));
      default -> Optional.of(days);
    };
  }

  private static Optional<Window> until(LocalDate last, LocalDate reference) {
    return Optional.of(
        last.isBefore(reference) ? Window.until(last) : Window.between(reference, last));
  }
}
