package parley.reading.timex;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * A feast by its reckoning, as the word file has it:
 *
 * <pre>
 * 12-25            a day of the year
 * easter+1         days after Easter Sunday of the Western church; orthodox+1: of the Eastern
 * 11-thursday-4    the fourth Thursday of November; 5-monday--1: the last Monday of May
 * hijrah-10-1      a day of the Islamic calendar of Umm al-Qura; hijrah-9: a month of it
 * hijrah-10-1/hijrah-12-10  the nearer of two
 * moon-diwali      a day out of the table of {@link FeastDays}
 * after-leap-01-20 a day of the years after those that can be divided by four
 * </pre>
 *
 * @param reckoning as above
 * @param offset days after it
 */
record Feast(String reckoning, int offset) implements Yearly {

  private static final String ISLAMIC = "hijrah-";
  private static final String TABLE = "moon-";
  private static final String AFTER_LEAP = "after-leap-";

  static Optional<Yearly> of(String written) {
    int or = written.indexOf('/');
    return or < 0
        ? single(written)
        : Optional.of(
            new NearerFeast(
                single(written.substring(0, or)).orElseThrow(),
                single(written.substring(or + 1)).orElseThrow()));
  }

  private static Optional<Yearly> single(String written) {
    int plus = written.indexOf('+');
    return Optional.of(
        plus < 0
            ? new Feast(written, 0)
            : new Feast(written.substring(0, plus), Integer.parseInt(written.substring(plus + 1))));
  }

  @Override
  public Optional<Time> in(int year) {
    try {
      if (reckoning.startsWith(TABLE)) {
        Optional<LocalDate> told = FeastDays.of(reckoning.substring(TABLE.length()), year);
        return told.isEmpty()
            ? Optional.empty()
            : Optional.of(Grain.DAY.around(told.get().plusDays(offset)));
      }
      LocalDate day = day(year);
      if (day == null) {
        return Optional.empty();
      }
      return Optional.of(isMonth() ? month(day) : Grain.DAY.around(day.plusDays(offset)));
    } catch (DateTimeException e) {
      return Optional.empty(); // the Islamic calendar of the JDK covers 1882 to 2174 only
    }
  }

  private boolean isMonth() {
    return reckoning.startsWith(ISLAMIC) && reckoning.indexOf('-') == reckoning.lastIndexOf('-');
  }

  /** The month of the Islamic calendar that begins on a day, under the name of that day. */
  private static Time month(LocalDate first) {
    int length = HijrahDate.from(first).lengthOfMonth();
    return Time.date(first.toString(), Grain.MONTH, first, first.plusDays(length - 1L));
  }

  private LocalDate day(int year) {
    return switch (reckoning) {
      case "easter" -> easter(year);
      case "orthodox" -> orthodoxEaster(year);
      default -> reckoning.startsWith(ISLAMIC) ? islamic(year) : ofYear(year);
    };
  }

  /** Years of elections in America can be divided by four, 1900 too. */
  private LocalDate ofYear(int year) {
    if (!reckoning.startsWith(AFTER_LEAP)) {
      return ofMonth(year, reckoning);
    }
    boolean has = Math.floorMod(year, 4) == 1;
    return has ? ofMonth(year, reckoning.substring(AFTER_LEAP.length())) : null;
  }

  private static LocalDate ofMonth(int year, String reckoning) {
    int dash = reckoning.indexOf('-');
    int month = Integer.parseInt(reckoning.substring(0, dash));
    String rest = reckoning.substring(dash + 1);
    int second = rest.indexOf('-');
    if (second < 0) {
      return LocalDate.of(year, month, Integer.parseInt(rest));
    }
    DayOfWeek weekday = DayOfWeek.valueOf(rest.substring(0, second).toUpperCase(Locale.ROOT));
    int which = Integer.parseInt(rest.substring(second + 1));
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
  }

  private LocalDate islamic(int year) {
    String[] parts = reckoning.split("-");
    int hijrah = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    for (int each = hijrah; each <= hijrah + 1; each++) {
      LocalDate day =
          LocalDate.from(
              HijrahDate.of(
                  each, Integer.parseInt(parts[1]), isMonth() ? 1 : Integer.parseInt(parts[2])));
      if (day.getYear() == year) {
        return day;
      }
    }
    return null;
  }

  /** The Gregorian computus of Meeus, Jones and Butcher, with its own letters. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /** The Julian computus of Meeus, carried over to the Gregorian calendar. */
  static LocalDate orthodoxEaster(int year) {
    int a = year % 4;
    int b = year % 7;
    int c = year % 19;
    int d = (19 * c + 15) % 30;
    int e = (2 * a + 4 * b - d + 34) % 7;
    int n = d + e + 114;
    int behind = year / 100 - year / 400 - 2;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(behind);
  }
}
