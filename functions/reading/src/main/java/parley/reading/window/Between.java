package parley.reading.window;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code between $days and $last}: from the first day of the one to the last of the other; {@code
 * both}: the same, but only if they lie so near that one event may take place on both.
 */
record Between(String word, String first, String last) implements WindowMeaning {

  /** "Monday and Thursday" may be one event. */
  private static final int MAX_GAP = 4;

  @Override
  public Optional<Window> window(WindowScope scope) {
    Optional<Window> one = scope.window(first);
    Optional<Window> other = scope.window(last);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> earliest = one.get().earliest();
    Optional<LocalDate> latest = other.get().latest();
    boolean isOrdered =
        earliest.isPresent() && latest.isPresent() && !latest.get().isBefore(earliest.get());
    if (!isOrdered || (word.equals("both") && isApart(one.get(), other.get()))) {
      return Optional.empty();
    }
    return Optional.of(Window.between(earliest.get(), latest.get()));
  }

  private static boolean isApart(Window one, Window other) {
    return one.latest().isPresent()
        && other.earliest().isPresent()
        && other.earliest().get().isAfter(one.latest().get().plusDays(MAX_GAP));
  }
}
