package parley.reading.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** How fine a time expression is, the finest first. */
public enum Grain {
  SECOND,
  MINUTE,
  HOUR,
  PART_OF_DAY,
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  SEASON,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY,
  MILLENNIUM,
  /** None that a calendar has: "soon", "recently". */
  VAGUE;

  /** The day that lies so many of these units later; times of the day do not move it. */
  public LocalDate shift(LocalDate day, long units) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, PART_OF_DAY, VAGUE -> day;
      case DAY -> day.plusDays(units);
      case WEEKEND, WEEK -> day.plusWeeks(units);
      case MONTH -> day.plusMonths(units);
      case SEASON, QUARTER -> day.plusMonths(3 * units);
      case HALF -> day.plusMonths(6 * units);
      case YEAR -> day.plusYears(units);
      case DECADE -> day.plus(units, ChronoUnit.DECADES);
      case CENTURY -> day.plus(units, ChronoUnit.CENTURIES);
      case MILLENNIUM -> day.plus(units, ChronoUnit.MILLENNIA);
    };
  }

  /** The first day of the unit that a day lies in. */
  public LocalDate first(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, PART_OF_DAY, DAY, VAGUE -> day;
      case WEEKEND -> WEEK.first(day).with(DayOfWeek.SATURDAY);
      case WEEK -> Weekdays.onOrBefore(day, DayOfWeek.MONDAY);
      case MONTH -> day.withDayOfMonth(1);
      case SEASON -> Season.of(day).first(Season.yearOf(day));
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
      case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> startOf(day, 10);
      case CENTURY -> startOf(day, 100);
      case MILLENNIUM -> startOf(day, 1000);
    };
  }

  /** The last day of the unit that a day lies in. */
  public LocalDate last(LocalDate day) {
    return this == WEEKEND ? first(day).plusDays(1) : lastOf(first(day));
  }

  /** The value of the unit that a day lies in, as TIMEX3 writes it. */
  String value(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, PART_OF_DAY, DAY, VAGUE -> day.toString();
      case WEEKEND -> WEEK.value(day) + "-WE";
      case WEEK -> day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + two(week(day));
      case MONTH -> year(day) + "-" + two(day.getMonthValue());
      case SEASON -> four(Season.yearOf(day)) + "-" + Season.of(day).value();
      case QUARTER -> year(day) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case HALF -> year(day) + (day.getMonthValue() < 7 ? "-H1" : "-H2");
      case YEAR -> year(day);
      case DECADE -> year(day).substring(0, 3);
      case CENTURY -> year(day).substring(0, 2);
      case MILLENNIUM -> year(day).substring(0, 1);
    };
  }

  /** The unit that a day lies in. */
  Time around(LocalDate day) {
    return Time.date(value(day), this, first(day), last(day));
  }

  /**
   * So many of these units as TIMEX3 writes a length of time: {@code P3D}, {@code PT2H}.
   *
   * @param amount a whole number, or X for some
   */
  String length(String amount) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> "PT" + amount + name().charAt(0);
      case PART_OF_DAY -> "P" + amount + "D";
      case WEEKEND -> "P" + amount + "WE";
      case DECADE -> amount.equals("X") ? "PXE" : "P" + amount + "0Y";
      case CENTURY -> "P" + amount + "C";
      case MILLENNIUM -> "P" + amount + "L";
      case HALF -> amount.equals("X") ? "PXM" : "P" + 6 * Integer.parseInt(amount) + "M";
      case SEASON -> "P" + amount + "S";
      case VAGUE -> "P" + amount + "X";
      default -> "P" + amount + name().charAt(0);
    };
  }

  /**
   * The grain of a name in a rule or word file, in lower case.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Grain named(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private LocalDate lastOf(LocalDate first) {
    return this.compareTo(DAY) <= 0 || this == VAGUE ? first : shift(first, 1).minusDays(1);
  }

  private static LocalDate startOf(LocalDate day, int years) {
    return LocalDate.of(day.getYear() / years * years, 1, 1);
  }

  private static int week(LocalDate day) {
    return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private static String year(LocalDate day) {
    return four(day.getYear());
  }

  private static String four(int year) {
    String digits = Integer.toString(year);
    return "0000".substring(Math.min(4, digits.length())) + digits;
  }

  /** A number in two digits, as TIMEX3 writes a month or an hour. */
  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
