package parley.local.sns;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A subscription to a topic.
 *
 * @param arn its name
 * @param topic the topic's ARN
 * @param protocol {@code email} or {@code sms}
 * @param endpoint the address or number
 * @param token what confirms it
 * @param confirmed whether it was confirmed
 * @param filterPolicy which messages it hears of, see {@link FilterPolicy}; empty: all
 * @param askedAt when its endpoint was last asked to confirm it
 */
record TopicSubscription(
    String arn,
    String topic,
    String protocol,
    String endpoint,
    String token,
    boolean confirmed,
    Optional<String> filterPolicy,
    Optional<Instant> askedAt) {

  /** SNS forgets who does not confirm in that time. */
  private static final Duration PATIENCE = Duration.ofHours(48);

  /** One of before it was noted when it was asked is waited for. */
  TopicSubscription {
    askedAt = askedAt == null ? Optional.empty() : askedAt;
  }

  TopicSubscription confirm() {
    return new TopicSubscription(
        arn, topic, protocol, endpoint, token, true, filterPolicy, askedAt);
  }

  TopicSubscription asked(Instant now) {
    return new TopicSubscription(
        arn, topic, protocol, endpoint, token, confirmed, filterPolicy, Optional.of(now));
  }

  /** Whether it was not confirmed in time. */
  boolean isForgotten(Instant now) {
    return !confirmed && askedAt.filter(at -> at.plus(PATIENCE).isBefore(now)).isPresent();
  }

  TopicSubscription filter(String policy) {
    return new TopicSubscription(
        arn, topic, protocol, endpoint, token, confirmed, Optional.of(policy), askedAt);
  }

  /** Whether a message goes to it. */
  boolean hearsOf(Message message) {
    return confirmed
        && filterPolicy.map(FilterPolicy::parse).filter(p -> !p.accepts(message)).isEmpty();
  }

  /** How lists name it. */
  String listedArn() {
    return confirmed ? arn : "PendingConfirmation";
  }

  /** The attributes that SNS tells of it. */
  Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("SubscriptionArn", arn);
    attributes.put("TopicArn", topic);
    attributes.put("Owner", Arns.ACCOUNT);
    attributes.put("Protocol", protocol);
    attributes.put("Endpoint", endpoint);
    attributes.put("PendingConfirmation", Boolean.toString(!confirmed));
    attributes.put("ConfirmationWasAuthenticated", Boolean.toString(protocol.equals("sms")));
    attributes.put("RawMessageDelivery", "false");
    filterPolicy.ifPresent(policy -> attributes.put("FilterPolicy", policy));
    return attributes;
  }
}
