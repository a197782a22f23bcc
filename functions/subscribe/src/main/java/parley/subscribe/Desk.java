package parley.subscribe;

import java.time.Duration;
import java.util.Optional;
import parley.calendar.limit.Quota;
import parley.gateway.Caller;

/** Where subscriptions are asked for, by whichever door: nobody asks for more than they may. */
final class Desk {

  private final Subscriptions subscriptions;
  private final Quota quota;

  Desk(Subscriptions subscriptions, Quota quota) {
    this.subscriptions = subscriptions;
    this.quota = quota;
  }

  /** To which countries' telephones messages go. */
  Countries countries() {
    return subscriptions.countries();
  }

  /**
   * Subscribes, as {@link Subscriptions#subscribe}.
   *
   * @return the subscription's id
   * @throws EndpointRefusedException if the address cannot be written to
   * @throws NotNowException if too much was asked for within a while
   */
  String take(SubscriptionRequest asked, Caller caller) {
    if (!quota.take(caller.name(), 1)) {
      throw new NotNowException(
          "No more subscriptions are taken from one sender within this hour.",
          Duration.ofSeconds(quota.secondsLeft()));
    }
    try {
      return subscriptions.subscribe(asked);
    } catch (AskedTooOftenException e) {
      throw new NotNowException("This address was asked less than an hour ago.", e.pause());
    } catch (SmsCeilingException e) {
      throw new NotNowException(
          "No more messages go to telephones this month.", Duration.ofDays(1));
    }
  }

  /** What became of a code that came back; empty if there is no such subscription. */
  Optional<Confirmation> confirm(String id, String code) {
    return subscriptions.confirm(id, code);
  }

  /** The subscription of that id. */
  Optional<Subscribed> find(String id) {
    return subscriptions.find(id);
  }

  /** Ends a subscription; whether there was one of that id. */
  boolean unsubscribe(String id) {
    return subscriptions.unsubscribe(id);
  }
}
