package parley.calendar.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import parley.reading.window.Window;

/**
 * How long a window is, in classes. A window that touches a day opens at most its class's length
 * before it, so the index need not be read from the beginning of time.
 */
enum Length {
  WEEK(7),
  MONTH(31),
  YEAR(366),
  /** Longer, or open at an end: may open at any time before. */
  OPEN(Integer.MAX_VALUE);

  private final int days;

  Length(int days) {
    this.days = days;
  }

  static Length of(Window window) {
    if (window.earliest().isEmpty() || window.latest().isEmpty()) {
      return OPEN;
    }
    long length = ChronoUnit.DAYS.between(window.earliest().get(), window.latest().get()) + 1;
    for (Length each : values()) {
      if (length <= each.days) {
        return each;
      }
    }
    return OPEN;
  }

  /** The first day on which a window of this class may open and still touch the given day. */
  LocalDate firstOpening(LocalDate day) {
    return this == OPEN ? OpensKey.BEFORE_ALL : day.minusDays(days);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
