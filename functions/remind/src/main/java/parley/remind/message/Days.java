package parley.remind.message;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import parley.reading.window.Window;

/** Says days as a person would. */
enum Days {
  /** {@code Friday 27 January 2017}. */
  FULL("EEEE", "MMMM", " - "),
  /** {@code Fri 27 Jan 2017}. */
  BRIEF("EEE", "MMM", "-");

  private final DateTimeFormatter weekday;
  private final DateTimeFormatter day;
  private final DateTimeFormatter dayOfYear;
  private final DateTimeFormatter month;
  private final String to;

  Days(String weekday, String month, String to) {
    this.weekday = format(weekday + " d " + month + " uuuu");
    this.day = format("d " + month + " uuuu");
    this.dayOfYear = format("d " + month);
    this.month = format(month + " uuuu");
    this.to = to;
  }

  /**
   * The days of a window: {@code Friday 27 January 2017}, {@code 20-27 January 2017}, {@code
   * January 2017}, {@code from 21 January 2017}, {@code around 27 January 2017}.
   */
  String of(Window window) {
    return (window.approximate() ? "around " : "") + exact(window);
  }

  /** One day, without its weekday: {@code 27 January 2017}. */
  String of(LocalDate date) {
    return day.format(date);
  }

  private String exact(Window window) {
    if (window.earliest().isEmpty()) {
      return "by " + day.format(window.latest().orElseThrow());
    }
    LocalDate earliest = window.earliest().orElseThrow();
    if (window.latest().isEmpty()) {
      return "from " + day.format(earliest);
    }
    return closed(earliest, window.latest().orElseThrow());
  }

  private String closed(LocalDate earliest, LocalDate latest) {
    if (earliest.equals(latest)) {
      return weekday.format(earliest);
    }
    if (isWholeMonth(earliest, latest)) {
      return month.format(earliest);
    }
    if (isWholeYear(earliest, latest)) {
      return Integer.toString(earliest.getYear());
    }
    return range(earliest, latest);
  }

  private String range(LocalDate earliest, LocalDate latest) {
    if (YearMonth.from(earliest).equals(YearMonth.from(latest))) {
      return earliest.getDayOfMonth() + "-" + day.format(latest);
    }
    DateTimeFormatter first = earliest.getYear() == latest.getYear() ? dayOfYear : day;
    return first.format(earliest) + to + day.format(latest);
  }

  private static boolean isWholeMonth(LocalDate earliest, LocalDate latest) {
    return earliest.getDayOfMonth() == 1 && latest.equals(YearMonth.from(earliest).atEndOfMonth());
  }

  private static boolean isWholeYear(LocalDate earliest, LocalDate latest) {
    return earliest.getDayOfYear() == 1 && latest.equals(LocalDate.of(earliest.getYear(), 12, 31));
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
