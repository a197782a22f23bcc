package parley.calendar.storage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import parley.calendar.meeting.Bounds;
import parley.reading.window.Window;

/**
 * How long a window is, in classes. A window that touches a day opens at most its class's length
 * before it, so the index need not be read from the beginning of time.
 */
enum Length {
  /**
   * As nearly all are: in several parts, so that neither the stories of a busy day nor all who look
   * at it meet in one.
   */
  WEEK(7, 4),
  MONTH(31, 1),
  YEAR(366, 1),
  /** Longer, or open at an end: may open at any time before. */
  OPEN(Integer.MAX_VALUE, 1);

  private final int days;
  private final int parts;

  Length(int days, int parts) {
    this.days = days;
    this.parts = parts;
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
    return this == OPEN ? Bounds.BEFORE_ALL : day.minusDays(days);
  }

  /** In how many parts of the index its windows stand; whoever looks for a day looks in each. */
  int parts() {
    return parts;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
