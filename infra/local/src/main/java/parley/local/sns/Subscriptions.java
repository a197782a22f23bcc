package parley.local.sns;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import parley.local.store.Shelf;
import parley.local.store.Store;

/** The subscriptions to topics; one that is not confirmed in time is none any more. */
final class Subscriptions {

  private static final int TOKEN_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Shelf<TopicSubscription> subscriptions;
  private final Shelf<String> arnByToken;

  private final InstantSource clock;

  /**
   * @param store keeps them
   * @param clock says which are not confirmed in time
   */
  Subscriptions(Store store, InstantSource clock) {
    this.clock = clock;
    subscriptions = store.shelf("subscriptions", TopicSubscription.class);
    arnByToken = store.shelf("tokens", String.class);
  }

  /** Subscribes an endpoint, once; a number is confirmed at once, an address by its token. */
  TopicSubscription subscribe(Topic topic, String protocol, String endpoint) {
    return ofTopic(topic.arn()).stream()
        .filter(s -> s.protocol().equals(protocol) && s.endpoint().equals(endpoint))
        .findFirst()
        .map(this::askedAgain)
        .orElseGet(() -> add(topic, protocol, endpoint));
  }

  private TopicSubscription askedAgain(TopicSubscription subscription) {
    return subscription.confirmed() ? subscription : kept(subscription.asked(clock.instant()));
  }

  private TopicSubscription kept(TopicSubscription subscription) {
    subscriptions.put(subscription.arn(), subscription);
    return subscription;
  }

  /**
   * Confirms the subscription of that token; doing so again changes nothing.
   *
   * @throws SnsException if there is none
   */
  TopicSubscription confirm(String token) {
    TopicSubscription confirmed =
        arnByToken
            .get(token)
            .flatMap(this::find)
            .orElseThrow(() -> SnsException.invalidParameter("Token"))
            .confirm();
    return kept(confirmed);
  }

  /** The subscription of that ARN. */
  Optional<TopicSubscription> find(String arn) {
    return subscriptions.get(arn).filter(this::isStillOne);
  }

  /** One that is none any more is removed as soon as it is met. */
  private boolean isStillOne(TopicSubscription subscription) {
    boolean forgotten = subscription.isForgotten(clock.instant());
    if (forgotten) {
      remove(subscription);
    }
    return !forgotten;
  }

  /**
   * Removes a subscription; one that is not there is no error.
   *
   * @throws SnsException if the ARN is none, or the subscription is not confirmed
   */
  void unsubscribe(String arn) {
    find(Arns.checked("SubscriptionArn", arn)).ifPresent(this::end);
  }

  /**
   * Has a subscription hear of some messages only.
   *
   * @throws SnsException if there is no such subscription or the policy is none
   */
  void filter(String arn, String policy) {
    TopicSubscription subscription =
        find(arn).orElseThrow(() -> SnsException.notFound("Subscription"));
    FilterPolicy.parse(policy);
    subscriptions.put(arn, subscription.filter(policy));
  }

  /** Removes all subscriptions to a topic. */
  void removeOfTopic(String topic) {
    ofTopic(topic).forEach(this::remove);
  }

  /** The subscriptions to a topic. */
  List<TopicSubscription> ofTopic(String topic) {
    return subscriptions.valuesBelow(topic + ":").stream().filter(this::isStillOne).toList();
  }

  /** All subscriptions. */
  List<TopicSubscription> all() {
    return subscriptions.values().stream().filter(this::isStillOne).toList();
  }

  private TopicSubscription add(Topic topic, String protocol, String endpoint) {
    String arn = topic.arn() + ":" + UUID.randomUUID();
    TopicSubscription added =
        new TopicSubscription(
            arn,
            topic.arn(),
            protocol,
            endpoint,
            token(),
            protocol.equals("sms"),
            Optional.empty(),
            Optional.of(clock.instant()));
    arnByToken.put(added.token(), arn);
    return kept(added);
  }

  private void end(TopicSubscription subscription) {
    if (!subscription.confirmed()) {
      throw new SnsException(
          400,
          "InvalidParameter",
          "Cannot unsubscribe a subscription that is pending confirmation");
    }
    remove(subscription);
  }

  private void remove(TopicSubscription subscription) {
    subscriptions.remove(subscription.arn());
    arnByToken.remove(subscription.token());
  }

  private static String token() {
    byte[] token = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(token);
    return HexFormat.of().formatHex(token);
  }
}
