package parley.browse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import parley.reading.window.Window;

/** Days and windows in human words. */
final class DayWords {

  private static final DateTimeFormatter DAY = format("d MMMM uuuu");
  private static final DateTimeFormatter SHORT = format("d MMM");
  private static final DateTimeFormatter WITH_WEEKDAY = format("EEEE, d MMMM uuuu");
  private static final DateTimeFormatter MONTH = format("MMMM uuuu");
  private static final DateTimeFormatter INSTANT = format("d MMMM uuuu, HH:mm 'UTC'");

  private DayWords() {}

  /** {@code 6 December 2016}. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code December 2016}. */
  static String month(TemporalAccessor month) {
    return MONTH.format(month);
  }

  /** {@code 6 December 2016, 09:30 UTC}. */
  static String instant(Instant instant) {
    return INSTANT.format(instant.atOffset(ZoneOffset.UTC));
  }

  /**
   * {@code 20–27 January 2017}, {@code any day in March 2017}, {@code 21 January 2017 or later}.
   */
  static String window(Window window) {
    String around = window.approximate() ? "around " : "";
    return whole(window)
        .map(month -> (window.approximate() ? around : "any day in ") + month)
        .orElseGet(() -> around + exact(window));
  }

  /** The same in a few characters: {@code 20–27}, {@code 28 Jan – 3 Feb}. */
  static String brief(Window window) {
    if (window.latest().isEmpty() || window.earliest().isEmpty()) {
      return SHORT.format(window.earliest().or(window::latest).orElseThrow());
    }
    LocalDate first = window.earliest().get();
    LocalDate last = window.latest().get();
    if (first.equals(last)) {
      return Integer.toString(first.getDayOfMonth());
    }
    return YearMonth.from(first).equals(YearMonth.from(last))
        ? first.getDayOfMonth() + "–" + last.getDayOfMonth()
        : SHORT.format(first) + " – " + SHORT.format(last);
  }

  /** What stands below it. */
  static String beside(Window window) {
    if (window.latest().isEmpty()) {
      return "or later";
    }
    if (window.earliest().isEmpty()) {
      return "or earlier";
    }
    if (window.approximate()) {
      return "or around";
    }
    return window.earliest().equals(window.latest())
        ? format("EEEE").format(window.earliest().get())
        : "";
  }

  /** How far off a window is: {@code in 6 weeks}, {@code any day now}, {@code over}. */
  static String distance(Window window, LocalDate today) {
    if (window.isOver(today)) {
      return "over";
    }
    boolean oneDay = window.earliest().equals(window.latest());
    if (window.earliest().filter(today::isBefore).isEmpty()) {
      return oneDay ? "today" : "any day now";
    }
    long days = ChronoUnit.DAYS.between(today, window.earliest().orElseThrow());
    if (days == 1) {
      return oneDay ? "tomorrow" : "from tomorrow";
    }
    return in(days);
  }

  private static String in(long days) {
    if (days < 21) {
      return "in " + days + " days";
    }
    return days < 70 ? "in " + Math.round(days / 7.0) + " weeks" : months(days);
  }

  private static String months(long days) {
    return "in " + Math.round(days / 30.4) + " months";
  }

  private static String exact(Window window) {
    if (window.latest().isEmpty()) {
      return day(window.earliest().orElseThrow()) + " or later";
    }
    LocalDate last = window.latest().get();
    if (window.earliest().isEmpty()) {
      return day(last) + " or earlier";
    }
    LocalDate first = window.earliest().get();
    if (first.equals(last)) {
      return WITH_WEEKDAY.format(first);
    }
    return YearMonth.from(first).equals(YearMonth.from(last))
        ? first.getDayOfMonth() + "–" + day(last)
        : day(first) + " – " + day(last);
  }

  /** The month or the year that a window is. */
  private static Optional<String> whole(Window window) {
    if (window.earliest().isEmpty() || window.latest().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = window.earliest().get();
    LocalDate last = window.latest().get();
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return Optional.of(Integer.toString(first.getYear()));
    }
    boolean isMonth =
        first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
    return isMonth ? Optional.of(month(first)) : Optional.empty();
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
