package parley.subscribe;

import java.time.Duration;

/** A subscription is not taken now, and may be after a pause. The message says why. */
final class NotNowException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration pause;

  NotNowException(String detail, Duration pause) {
    super(detail);
    this.pause = pause;
  }

  /** How long to wait. */
  Duration pause() {
    return pause;
  }
}
