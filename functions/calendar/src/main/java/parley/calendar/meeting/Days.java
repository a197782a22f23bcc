package parley.calendar.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import parley.reading.window.Window;

/** How long windows are, and how far apart. */
public final class Days {

  /** Two meetings of somebody within so many days are the same if nothing speaks against it. */
  private static final int MAX_TIMELY_DAYS = 14;

  private Days() {}

  /** The days between two windows, 0 if they overlap. */
  public static long distance(Window one, Window other) {
    if (one.overlaps(other)) {
      return 0;
    }
    boolean before = one.compareTo(other) < 0;
    Window first = before ? one : other;
    Window second = before ? other : one;
    return ChronoUnit.DAYS.between(first.latest().orElseThrow(), second.earliest().orElseThrow());
  }

  /** How far the first and the last days of two windows are apart; an open end is at the other. */
  public static long difference(Window one, Window other) {
    return between(one.earliest(), other.earliest()) + between(one.latest(), other.latest());
  }

  private static long between(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent()
        ? Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()))
        : 0;
  }

  /** The days of a window; an open end counts for a lifetime. */
  public static long length(Window window) {
    LocalDate latest = window.latest().orElse(LocalDate.MAX);
    return ChronoUnit.DAYS.between(window.earliest().orElse(LocalDate.MIN), latest);
  }

  /** Told of so few days that another meeting of the same is not likely. */
  static boolean isTimely(Window window) {
    return length(window) <= MAX_TIMELY_DAYS;
  }
}
