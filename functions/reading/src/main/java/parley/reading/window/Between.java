package parley.reading.window;

import java.time.LocalDate;
import java.util.Optional;

/** {@code between $days and $last}: from the first day of the one to the last of the other. */
record Between(String first, String last) implements WindowMeaning {

  @Override
  public Optional<Window> window(WindowScope scope) {
    Optional<Window> one = scope.window(first);
    Optional<Window> other = scope.window(last);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> earliest = one.get().earliest();
    Optional<LocalDate> latest = other.get().latest();
    boolean ordered =
        earliest.isPresent() && latest.isPresent() && !latest.get().isBefore(earliest.get());
    return ordered ? Optional.of(Window.between(earliest.get(), latest.get())) : Optional.empty();
  }
}
