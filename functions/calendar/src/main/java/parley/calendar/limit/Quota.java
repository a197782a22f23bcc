package parley.calendar.limit;

import java.time.InstantSource;
import java.util.Objects;

/**
 * How much of one thing anyone may do.
 *
 * @param limits counts it
 * @param limit how much
 * @param clock says in which while
 */
public record Quota(Limits limits, Limit limit, InstantSource clock) {

  public Quota {
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(clock, "clock");
  }

  /** Whether somebody may do it so often now; see {@link Limits#take}. */
  public boolean take(String who, int count) {
    return limits.take(limit, who, count, clock.instant());
  }

  /** The seconds until they may again. */
  public long secondsLeft() {
    return limit.secondsLeft(clock.instant());
  }
}
