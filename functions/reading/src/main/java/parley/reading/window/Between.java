package parley.reading.window;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * {@code between $days and $last}: from the first day of the one to the last of the other; {@code
 * both}: the same, but only if they lie so near that one event may take place on both.
 */
record Between(String word, String first, String last) implements WindowMeaning {

  /** "Monday and Thursday" may be one event. */
  private static final int MAX_GAP = 4;

  /** What lasts longer has no day behind publication and no year told. */
  private static final int MAX_DAYS = 60;

  @Override
  public Optional<Window> window(WindowScope scope) {
    Optional<Window> one = scope.window(first);
    Optional<Window> other = scope.window(last);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> latest = other.get().latest();
    Optional<LocalDate> earliest = underWay(one.get().earliest(), latest);
    boolean isOrdered =
        earliest.isPresent() && latest.isPresent() && !latest.get().isBefore(earliest.get());
    if (!isOrdered || (word.equals("both") && isApart(one.get(), other.get()))) {
      return Optional.empty();
    }
    return Optional.of(
        isAboutBoth(one.get(), latest.get())
            ? about(one.get(), latest.get())
            : Window.between(earliest.get(), latest.get()));
  }

  /** "around July 10 or 11", not "from around July 10 to July 20". */
  private static boolean isAboutBoth(Window one, LocalDate last) {
    return one.approximate()
        && one.earliest().isPresent()
        && one.latest().isPresent()
        && !last.isAfter(one.latest().get());
  }

  /** "around July 10 or 11": about either day, as far on as back. */
  private static Window about(Window one, LocalDate last) {
    LocalDate earliest = one.earliest().orElseThrow();
    long reach = ChronoUnit.DAYS.between(earliest, one.latest().orElseThrow());
    return Window.between(earliest, last.plusDays(reach / 2)).approximately();
  }

  /** "June 3-9" said on June 5: the first day is that of this year, though the next lies ahead. */
  private static Optional<LocalDate> underWay(
      Optional<LocalDate> first, Optional<LocalDate> latest) {
    if (first.isEmpty() || latest.isEmpty() || !latest.get().isBefore(first.get())) {
      return first;
    }
    LocalDate before = first.get().minusYears(1);
    boolean near = before.plusDays(MAX_DAYS).isAfter(latest.get());
    return near && !before.isAfter(latest.get()) ? Optional.of(before) : first;
  }

  private static boolean isApart(Window one, Window other) {
    return one.latest().isPresent()
        && other.earliest().isPresent()
        && other.earliest().get().isAfter(one.latest().get().plusDays(MAX_GAP));
  }
}
