package parley.reading.window;

import java.time.LocalDate;
import java.util.Optional;
import parley.reading.timex.Grain;
import parley.reading.timex.Mod;
import parley.reading.timex.Timex;

/**
 * {@code in $duration}: about the day that lies so long ahead; {@code within $duration}: until
 * then, from the reference date on; {@code coming $duration}: the same, but the coming year, or
 * weeks without a number, begin on the day after it. {@code from $days} counts from these instead.
 * Without these none of them means a length that reaches back.
 */
record Ahead(String word, String duration, Optional<String> from) implements WindowMeaning {

  private static final Optional<Length> A_DAY = Length.of("P1D");

  /** About so many days may be three more or less, fewer of less than nine. */
  private static final int MAX_SLACK = 3;

  @Override
  public Optional<Window> window(WindowScope scope) {
    Optional<Length> length = length(scope);
    if (length.isEmpty() && areSomeHours(scope)) {
      length = A_DAY;
    }
    if (length.isEmpty() || from.isEmpty() && scope.looksBack(duration)) {
      return Optional.empty();
    }
    Optional<LocalDate> counted = from.isEmpty() ? Optional.of(scope.reference()) : first(scope);
    return counted.isEmpty()
        ? Optional.empty()
        : Optional.of(window(length.get(), counted.get(), scope));
  }

  private Optional<LocalDate> first(WindowScope scope) {
    Optional<Window> window = scope.window(from.orElseThrow());
    return window.isEmpty() ? Optional.empty() : window.get().earliest();
  }

  /** "In less than two weeks". */
  private boolean isLimit(WindowScope scope) {
    Optional<Timex> timex = scope.timex(duration);
    return timex.isPresent() && timex.get().expression().mod().equals(Optional.of(Mod.LESS_THAN));
  }

  /** "In the next 24 hours" begins at once, "in the coming year" tomorrow. */
  private boolean isOfHours(WindowScope scope) {
    Optional<Timex> timex = scope.timex(duration);
    return timex.isPresent() && timex.get().grain() == Grain.HOUR;
  }

  /** "In the coming hours", "within hours": it may be tomorrow by then. */
  private boolean areSomeHours(WindowScope scope) {
    Optional<Timex> timex = scope.timex(duration);
    return timex.isPresent() && timex.get().expression().value().equals("PTXH");
  }

  /** How far off "in about ten days" may be. */
  private int slack(Length length, WindowScope scope) {
    Optional<Timex> timex = scope.timex(duration);
    boolean isAbout =
        timex.isPresent() && timex.get().expression().mod().equals(Optional.of(Mod.APPROX));
    return isAbout && length.slack() == 0
        ? Math.min(MAX_SLACK, length.amount() / MAX_SLACK)
        : length.slack();
  }

  private Window window(Length length, LocalDate reference, WindowScope scope) {
    LocalDate day = length.after(reference);
    if (word.equals("in") && length.isCounted() && !isLimit(scope) && !areSomeHours(scope)) {
      return about(day, slack(length, scope));
    }
    boolean today = length.amount() > 1 || word.equals("within") || isOfHours(scope);
    return Window.between(today ? reference : reference.plusDays(1), day);
  }

  private static Window about(LocalDate day, int slack) {
    Window window = Window.between(day.minusDays(slack), day.plusDays(slack));
    return slack == 0 ? window : window.approximately();
  }

  @Override
  public Optional<Length> length(WindowScope scope) {
    return scope.length(duration);
  }
}
