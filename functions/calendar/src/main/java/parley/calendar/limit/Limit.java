package parley.calendar.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * How often something may be done.
 *
 * @param what names it: {@code documents}
 * @param most how often
 * @param within in which while; whiles follow each other from the epoch on
 */
public record Limit(String what, int most, Duration within) {

  /**
   * @throws IllegalArgumentException if nothing is allowed, or the while is shorter than a second
   */
  public Limit {
    Objects.requireNonNull(what, "what");
    if (most < 1 || within.toSeconds() < 1) {
      throw new IllegalArgumentException("a limit is at least 1 a second, not " + most);
    }
  }

  /** So many a minute. */
  public static Limit aMinute(String what, int most) {
    return new Limit(what, most, Duration.ofMinutes(1));
  }

  /** So many an hour. */
  public static Limit anHour(String what, int most) {
    return new Limit(what, most, Duration.ofHours(1));
  }

  /** When the while began in which an instant lies. */
  Instant begin(Instant now) {
    long length = within.toSeconds();
    return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), length) * length);
  }

  /** The seconds until the next while begins. */
  public long secondsLeft(Instant now) {
    return begin(now).plus(within).getEpochSecond() - now.getEpochSecond();
  }
}
