package parley.calendar.limit;

import java.time.Instant;

/** Counts who does how much of what. */
public interface Limits {

  /** Allows everything. */
  Limits NONE = (limit, who, count, now) -> true;

  /**
   * Counts something that somebody is about to do.
   *
   * @param limit what, and how often it may be done
   * @param who does it: a token, an address
   * @param count how often they are about to
   * @param now when
   * @return whether they may; if not, nothing was counted
   */
  boolean take(Limit limit, String who, int count, Instant now);
}
