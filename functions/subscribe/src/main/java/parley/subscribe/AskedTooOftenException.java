package parley.subscribe;

import java.time.Duration;

/** An address was asked a short while ago whether it wants to hear of something. */
public final class AskedTooOftenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration pause;

  /**
   * @param pause after which it may be asked again at the latest
   */
  public AskedTooOftenException(Duration pause) {
    super("the address was asked less than " + pause.toMinutes() + " minutes ago");
    this.pause = pause;
  }

  public Duration pause() {
    return pause;
  }
}
