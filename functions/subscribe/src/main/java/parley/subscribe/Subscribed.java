package parley.subscribe;

import parley.calendar.watch.Subscription;
import parley.calendar.watch.Watch;

/**
 * A subscription and what it is to hear of.
 *
 * @param subscription the subscription
 * @param watch what it is to hear of
 */
record Subscribed(Subscription subscription, Watch watch) {

  /** Whether it is a telephone whose code has not come back. */
  boolean awaitsCode() {
    return subscription.protocol().equals("sms") && subscription.arn().isEmpty();
  }
}
