package parley.calendar.intake;

import java.util.ConcurrentModificationException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Tries again what fails whenever somebody else was faster. Writers that were at the same entry
 * come back one after the other; where the table is slow, or they are many, later and later
 * (exponential backoff with full jitter), in all some six seconds: less than a request has.
 */
final class Attempts {

  /** More writers than this at one entry at once are a flood; the stream tries again later. */
  private static final int MAX = 40;

  /** The longest pause behind the first attempts. */
  private static final int MAX_PAUSE_MILLIS = 50;

  /** It doubles with each so many more. */
  private static final int ATTEMPTS_A_DOUBLING = 5;

  private static final int MAX_DOUBLINGS = 3;

  private Attempts() {}

  /**
   * What the first attempt that succeeds gives.
   *
   * @param what is written, for what is said if none does: {@code entry 178d}
   * @param attempt empty if somebody else was faster
   * @throws ConcurrentModificationException if somebody else always was
   */
  static <T> T untilDone(String what, Supplier<Optional<T>> attempt) {
    for (int i = 0; i < MAX; i++) {
      Optional<T> done = attempt.get();
      if (done.isPresent()) {
        return done.get();
      }
      pause(i);
    }
    throw new ConcurrentModificationException(what + ": written by others " + MAX + " times");
  }

  private static void pause(int attempts) {
    int doublings = Math.min(attempts / ATTEMPTS_A_DOUBLING, MAX_DOUBLINGS);
    int millis = ThreadLocalRandom.current().nextInt(1, MAX_PAUSE_MILLIS << doublings);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
