package parley.subscribe;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * Ids that cannot be guessed, since who knows one may end the subscription. The random numbers come
 * from the operating system each time, so that of two functions started from one snapshot neither
 * gives an id that the other gave.
 */
final class SubscriptionIds implements Supplier<String> {

  /** 128 bits. */
  private static final int BYTES = 16;

  /**
   * 22 characters that need no escaping in a URL. The source of chance is a new one each time: one
   * that is kept would be the same in all that come out of one snapshot.
   */
  @Override
  public String get() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
