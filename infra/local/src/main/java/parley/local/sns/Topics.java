package parley.local.sns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import parley.local.store.Shelf;
import parley.local.store.Store;

/** The topics. */
final class Topics {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,256}");

  private final Shelf<Topic> topics;

  Topics(Store store) {
    topics = store.shelf("topics", Topic.class);
  }

  /**
   * Creates a topic; one that is there already stays as it is.
   *
   * @throws SnsException if the name is none, or the topic is there with other attributes
   */
  Topic create(String name, Map<String, String> attributes) {
    if (!NAME.matcher(name).matches()) {
      throw SnsException.invalidParameter("Topic Name");
    }
    Topic topic = new Topic(Arns.topic(name), attributes);
    Topic kept = topics.get(topic.arn()).orElse(topic);
    if (!kept.attributes().entrySet().containsAll(attributes.entrySet())) {
      throw SnsException.invalidParameter(
          "Attributes Reason: Topic already exists with different attributes");
    }
    topics.put(kept.arn(), kept);
    return kept;
  }

  /**
   * The topic of that ARN.
   *
   * @throws SnsException if there is none
   */
  Topic get(String arn) {
    return topics
        .get(Arns.checked("TopicArn", arn))
        .orElseThrow(() -> SnsException.notFound("Topic"));
  }

  /** Deletes a topic; one that is not there is no error. */
  void delete(String arn) {
    topics.remove(Arns.checked("TopicArn", arn));
  }

  /** The ARNs of all topics, in order. */
  List<String> arns() {
    return topics.keys();
  }

  /** The attributes that SNS tells of a topic. */
  static Map<String, String> attributes(Topic topic, List<TopicSubscription> subscriptions) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("TopicArn", topic.arn());
    attributes.put("Owner", Arns.ACCOUNT);
    attributes.put("DisplayName", "");
    attributes.put("SubscriptionsConfirmed", count(subscriptions, true));
    attributes.put("SubscriptionsPending", count(subscriptions, false));
    attributes.put("SubscriptionsDeleted", "0");
    attributes.putAll(topic.attributes());
    return attributes;
  }

  private static String count(List<TopicSubscription> subscriptions, boolean confirmed) {
    return Long.toString(subscriptions.stream().filter(s -> s.confirmed() == confirmed).count());
  }
}
