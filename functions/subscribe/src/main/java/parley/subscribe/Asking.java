package parley.subscribe;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import parley.calendar.watch.Contacts;

/**
 * Sees to it that nobody is asked more than once an hour whether they want to hear of something.
 */
final class Asking {

  /** From one confirmation mail, or code, to the next. */
  static final Duration PAUSE = Duration.ofHours(1);

  private final Contacts contacts;

  Asking(Contacts contacts) {
    this.contacts = contacts;
  }

  /**
   * Asks an address, if that is not too often.
   *
   * <p>Who dies while asking keeps the address from being asked for an hour. That is the lesser
   * evil: the mail may have gone out.
   *
   * @param watch the id of what it is asked about
   * @throws AskedTooOftenException if it was asked less than an hour ago
   */
  <T> T ask(SubscriptionRequest request, String watch, Instant now, Supplier<T> question) {
    String protocol = request.protocol();
    String endpoint = request.endpoint();
    if (!contacts.mayAsk(protocol, endpoint, watch, now, PAUSE)) {
      throw new AskedTooOftenException(PAUSE);
    }
    try {
      return question.get();
    } catch (RuntimeException e) {
      contacts.notAsked(protocol, endpoint);
      throw e;
    }
  }

  /** Whether that is what an address was asked about last. */
  boolean isLast(SubscriptionRequest request, String watch) {
    return contacts
        .lastAsked(request.protocol(), request.endpoint())
        .filter(watch::equals)
        .isPresent();
  }
}
