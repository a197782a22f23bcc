package parley.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days as requests and datelines write them. All give nothing for a day that is none. */
final class Day {

  /** Far enough for any newspaper; outside, dates are no longer printed with four digits. */
  private static final int FIRST_YEAR = 1000;

  private static final int LAST_YEAR = 2999;

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Day() {}

  /** {@code 2016-12-06}. */
  static Optional<LocalDate> iso(String day) {
    if (!ISO.matcher(day).matches()) {
      return Optional.empty();
    }
    String[] parts = day.split("-");
    return of(parts[0], Integer.parseInt(parts[1]), parts[2]);
  }

  /**
   * {@code 1987}, {@code March}, {@code 28}.
   *
   * @param month in English, in any case, at least its first three letters
   */
  static Optional<LocalDate> named(String year, String month, String dayOfMonth) {
    return Stream.of(Month.values())
        .filter(m -> isShortFor(month, m))
        .findFirst()
        .flatMap(m -> of(year, m.getValue(), dayOfMonth));
  }

  private static boolean isShortFor(String name, Month month) {
    String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    return name.length() >= 3 && full.startsWith(name.toLowerCase(Locale.ROOT));
  }

  private static Optional<LocalDate> of(String year, int month, String dayOfMonth) {
    try {
      LocalDate day = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(dayOfMonth));
      return Optional.of(day).filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
