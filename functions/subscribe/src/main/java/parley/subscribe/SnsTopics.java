package parley.subscribe;

import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.SnsException;

/** Topics of Amazon SNS. */
public final class SnsTopics implements Topics {

  private static final String FILTER_POLICY = "FilterPolicy";
  private static final String EVERYTHING = "{}";

  /** No notification bears this name. */
  private static final String NOTHING = "{\"notification\": [\"deleted before confirmed\"]}";

  private final SnsClient sns;
  private final String prefix;

  /**
   * @param prefix what the name of every topic begins with
   * @throws IllegalArgumentException if no topic can be named so
   */
  public SnsTopics(SnsClient sns, String prefix) {
    if (!prefix.matches("[A-Za-z0-9_-]{1,200}")) {
      throw new IllegalArgumentException(
          "the topics' prefix is 1 to 200 letters, digits, hyphens and underscores, not " + prefix);
    }
    this.sns = sns;
    this.prefix = prefix;
  }

  @Override
  public String create(String watch) {
    return sns.createTopic(topic -> topic.name(prefix + watch)).topicArn();
  }

  @Override
  public String subscribe(String topic, String protocol, String endpoint) {
    try {
      String arn = subscribed(topic, protocol, endpoint);
      if (hearsOfNothing(arn)) {
        filter(arn, EVERYTHING);
      }
      return arn;
    } catch (SnsException e) {
      throw withoutAddress(e);
    }
  }

  private String subscribed(String topic, String protocol, String endpoint) {
    try {
      return sns.subscribe(
              subscription ->
                  subscription
                      .topicArn(topic)
                      .protocol(protocol)
                      .endpoint(endpoint)
                      .returnSubscriptionArn(true))
          .subscriptionArn();
    } catch (InvalidParameterException e) {
      throw new EndpointRefusedException();
    }
  }

  @Override
  public Standing standing(String subscription) {
    try {
      String pending =
          sns.getSubscriptionAttributes(get -> get.subscriptionArn(subscription))
              .attributes()
              .getOrDefault("PendingConfirmation", "false");
      return pending.equals("true") ? Standing.PENDING : Standing.CONFIRMED;
    } catch (NotFoundException e) {
      return Standing.GONE;
    } catch (SnsException e) {
      throw withoutAddress(e);
    }
  }

  @Override
  public boolean isDeserted(String topic) {
    try {
      Map<String, String> attributes =
          sns.getTopicAttributes(get -> get.topicArn(topic)).attributes();
      return Stream.of("SubscriptionsConfirmed", "SubscriptionsPending")
          .allMatch(count -> "0".equals(attributes.get(count)));
    } catch (NotFoundException e) {
      return true;
    }
  }

  @Override
  public void delete(String topic) {
    sns.deleteTopic(delete -> delete.topicArn(topic));
  }

  /** Whoever left before confirming, and is back before SNS has forgotten it. */
  private boolean hearsOfNothing(String subscription) {
    try {
      return sns.getSubscriptionAttributes(get -> get.subscriptionArn(subscription))
          .attributes()
          .getOrDefault(FILTER_POLICY, EVERYTHING)
          .equals(NOTHING);
    } catch (NotFoundException e) {
      return false; // so new that SNS does not know of it everywhere
    }
  }

  /**
   * SNS refuses to end a subscription that is not confirmed; it forgets it by itself after 48
   * hours. Until then the link in its mail would still work, so such a subscription is made to hear
   * of nothing.
   */
  @Override
  public void unsubscribe(String subscription) {
    try {
      sns.unsubscribe(ended -> ended.subscriptionArn(subscription));
    } catch (NotFoundException e) {
      return;
    } catch (InvalidParameterException e) {
      silence(subscription);
    }
  }

  /**
   * If SNS refuses this too, or has forgotten it by now, there is nothing left that can be done.
   */
  private void silence(String subscription) {
    try {
      filter(subscription, NOTHING);
    } catch (InvalidParameterException | NotFoundException e) {
      return;
    }
  }

  private void filter(String subscription, String policy) {
    sns.setSubscriptionAttributes(
        set ->
            set.subscriptionArn(subscription).attributeName(FILTER_POLICY).attributeValue(policy));
  }

  /**
   * What SNS says of a failure may quote the address; its code, by which failures are logged, and
   * the request's id say enough.
   */
  static AwsServiceException withoutAddress(SnsException e) {
    AwsErrorDetails details =
        AwsErrorDetails.builder()
            .errorCode(e.awsErrorDetails().errorCode())
            .errorMessage("SNS refused a subscription")
            .serviceName(e.awsErrorDetails().serviceName())
            .build();
    return SnsException.builder()
        .awsErrorDetails(details)
        .statusCode(e.statusCode())
        .requestId(e.requestId())
        .build();
  }
}
