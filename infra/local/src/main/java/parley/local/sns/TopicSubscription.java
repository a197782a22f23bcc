package parley.local.sns;

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
 */
record TopicSubscription(
    String arn,
    String topic,
    String protocol,
    String endpoint,
    String token,
    boolean confirmed,
    Optional<String> filterPolicy) {

  TopicSubscription confirm() {
    return new TopicSubscription(arn, topic, protocol, endpoint, token, true, filterPolicy);
  }

  TopicSubscription filter(String policy) {
    return new TopicSubscription(
        arn, topic, protocol, endpoint, token, confirmed, Optional.of(policy));
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
