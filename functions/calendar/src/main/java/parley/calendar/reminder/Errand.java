package parley.calendar.reminder;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Something that is to be done at a time. The same errand at the same time is one.
 *
 * @param at when, to the second
 * @param name what
 * @param since when it was first to be done; earlier than {@code at} if it was set back
 * @param attempts how often it was tried in vain
 */
public record Errand(Instant at, String name, Instant since, int attempts) {

  /**
   * @throws IllegalArgumentException if the attempts are fewer than none
   */
  public Errand {
    at = at.truncatedTo(ChronoUnit.SECONDS);
    since = since.truncatedTo(ChronoUnit.SECONDS);
    Objects.requireNonNull(name, "name");
    if (attempts < 0) {
      throw new IllegalArgumentException("attempts are 0 or more, not " + attempts);
    }
  }

  /** An errand that was not tried yet. */
  public static Errand at(Instant at, String name) {
    return new Errand(at, name, at, 0);
  }

  /** The same at a later time, after it was tried in vain. */
  public Errand setBackTo(Instant later) {
    return new Errand(later, name, since, attempts + 1);
  }
}
