package parley.local.stream;

import java.time.Duration;

/** How often something is tried, and how long to wait in between. Waits by the wall clock. */
public final class Attempts {

  // all waits together are longer than a claim of the reminder log is held on one machine
  private static final int MAX = 8;
  private static final Duration SHORTEST = Duration.ofMillis(50);
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private int failed;

  /** Notes a failure. */
  public void fail() {
    failed++;
  }

  /** Whether there was a failure since the last success. */
  public boolean isRetry() {
    return failed > 0;
  }

  /** Whether it was tried often enough. */
  public boolean isOver() {
    return failed >= MAX;
  }

  /** Forgets the failures. */
  public void reset() {
    failed = 0;
  }

  /** Waits a while, twice as long after each failure. */
  public void pause() {
    Duration pause = SHORTEST.multipliedBy(1L << Math.min(failed - 1, 10));
    try {
      Thread.sleep(pause.compareTo(LONGEST) < 0 ? pause.toMillis() : LONGEST.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
