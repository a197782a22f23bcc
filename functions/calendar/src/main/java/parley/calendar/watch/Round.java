package parley.calendar.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * The delivery round of all watches that want their reminders at one hour in one zone. It goes out
 * once a day.
 *
 * @param zone whose days and hours count
 * @param hour 0 to 23
 */
public record Round(ZoneId zone, int hour) {

  /**
   * @throws IllegalArgumentException if the hour is not 0 to 23
   */
  public Round {
    Objects.requireNonNull(zone, "zone");
    if (hour < 0 || hour > 23) {
      throw new IllegalArgumentException("hour is 0 to 23, not " + hour);
    }
  }

  /**
   * The newest day on which the round is due at an instant: today if the hour has come, else
   * yesterday. Where a clock change leaves the hour out, it comes with the next one that there is.
   */
  public LocalDate newestDue(Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    return now.isBefore(dueOn(today)) ? today.minusDays(1) : today;
  }

  /** The instant at which the round of a day is due. */
  public Instant dueOn(LocalDate day) {
    return ZonedDateTime.of(day.atTime(hour, 0), zone).toInstant();
  }
}
