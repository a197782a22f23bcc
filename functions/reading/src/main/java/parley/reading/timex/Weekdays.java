package parley.reading.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Finds the weekday nearest to a date on one side of it. {@link
 * java.time.temporal.TemporalAdjusters} finds the same by lambdas, the first of which costs a cold
 * start several milliseconds.
 */
public final class Weekdays {

  private static final int WEEK = DayOfWeek.values().length;

  private Weekdays() {}

  /** The first such weekday that comes after a date. */
  public static LocalDate after(LocalDate date, DayOfWeek weekday) {
    return onOrAfter(date.plusDays(1), weekday);
  }

  /** The same, or the date itself if it is one. */
  public static LocalDate onOrAfter(LocalDate date, DayOfWeek weekday) {
    return date.plusDays(Math.floorMod(days(date.getDayOfWeek(), weekday), WEEK));
  }

  /** The last such weekday that comes before a date. */
  public static LocalDate before(LocalDate date, DayOfWeek weekday) {
    return onOrBefore(date.minusDays(1), weekday);
  }

  /** The same, or the date itself if it is one. */
  public static LocalDate onOrBefore(LocalDate date, DayOfWeek weekday) {
    return date.minusDays(Math.floorMod(days(weekday, date.getDayOfWeek()), WEEK));
  }

  private static int days(DayOfWeek from, DayOfWeek to) {
    return to.getValue() - from.getValue();
  }
}
