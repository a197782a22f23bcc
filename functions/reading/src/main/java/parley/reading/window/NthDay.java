package parley.reading.window;

import java.time.LocalDate;
import java.util.Optional;

/** {@code nth $ordinal of $event}: that day of an event, if it lasts so long; -1 is its last. */
record NthDay(String ordinal, String event) implements WindowMeaning {

  @Override
  public Optional<Window> window(WindowScope scope) {
    Optional<Window> days = scope.window(event);
    if (days.isEmpty() || days.get().earliest().isEmpty()) {
      return Optional.empty();
    }
    int number = ordinal.startsWith("$") ? scope.number(ordinal) : Integer.parseInt(ordinal);
    LocalDate day =
        number < 0
            ? days.get().latest().orElseThrow()
            : days.get().earliest().get().plusDays(number - 1L);
    return days.get().contains(day) ? Optional.of(Window.on(day)) : Optional.empty();
  }
}
