package parley.reading.window;

import java.time.LocalDate;
import java.util.Optional;
import parley.reading.timex.Grain;
import parley.reading.timex.Timex;
import parley.reading.timex.TimexType;

/**
 * A length of time in days or longer units, out of a TIMEX3 value such as {@code P3D}.
 *
 * @param amount how many, 0 if the text does not say
 * @param unit D, W, M, Q or Y
 */
record Length(int amount, char unit) {

  /** "Coming days" are so many. */
  private static final int COMING_DAYS = 7;

  private static final int HOURS_OF_A_DAY = 24;
  private static final int COMING_WEEKS = 4;
  private static final int COMING_OTHERS = 3;

  /** The length that a time expression means, if it is one of days or more. */
  static Optional<Length> of(Timex timex) {
    boolean isLength =
        timex.expression().type() == TimexType.DURATION && timex.grain().compareTo(Grain.DAY) >= 0;
    String value = timex.expression().value();
    return isLength ? of(value) : hours(timex.grain(), value);
  }

  /** Hours that make up days: "within 48 hours". */
  private static Optional<Length> hours(Grain grain, String value) {
    boolean areHours = grain == Grain.HOUR && value.startsWith("PT") && value.endsWith("H");
    String amount = areHours ? value.substring(2, value.length() - 1) : "";
    if (!isSmall(amount) || Integer.parseInt(amount) < HOURS_OF_A_DAY) {
      return Optional.empty();
    }
    return Optional.of(new Length(Integer.parseInt(amount) / HOURS_OF_A_DAY, 'D'));
  }

  /** The length that a TIMEX3 value means, if it is one of days or more. */
  static Optional<Length> of(String value) {
    if (value.length() < 3 || "DWMQY".indexOf(value.charAt(value.length() - 1)) < 0) {
      return Optional.empty();
    }
    String amount = value.substring(1, value.length() - 1);
    char unit = value.charAt(value.length() - 1);
    if (amount.equals("X")) {
      return Optional.of(new Length(0, unit));
    }
    return isSmall(amount)
        ? Optional.of(new Length(Integer.parseInt(amount), unit))
        : Optional.empty();
  }

  /** Whole numbers of up to four digits; nobody plans further than that. */
  private static boolean isSmall(String amount) {
    for (int i = 0; i < amount.length(); i++) {
      if (amount.charAt(i) < '0' || amount.charAt(i) > '9') {
        return false;
      }
    }
    return !amount.isEmpty() && amount.length() <= 4;
  }

  /** Whether the text says how many. */
  boolean isCounted() {
    return amount > 0;
  }

  /** The day that lies so long after another. */
  LocalDate after(LocalDate day) {
    return shift(day, isCounted() ? amount : coming());
  }

  /** The day that lies so long before another. */
  LocalDate before(LocalDate day) {
    return shift(day, -(isCounted() ? amount : coming()));
  }

  /** How far off the day may be that lies so long after another: "in two weeks". */
  int slack() {
    return switch (unit) {
      case 'D' -> 0;
      case 'W' -> 3;
      case 'M' -> 15;
      case 'Q' -> 45;
      default -> 180;
    };
  }

  private int coming() {
    return switch (unit) {
      case 'D' -> COMING_DAYS;
      case 'W' -> COMING_WEEKS;
      default -> COMING_OTHERS;
    };
  }

  private LocalDate shift(LocalDate day, int by) {
    return switch (unit) {
      case 'D' -> day.plusDays(by);
      case 'W' -> day.plusWeeks(by);
      case 'M' -> day.plusMonths(by);
      case 'Q' -> day.plusMonths(3L * by);
      default -> day.plusYears(by);
    };
  }
}
