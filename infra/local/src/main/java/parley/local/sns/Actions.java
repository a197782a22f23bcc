package parley.local.sns;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** The actions of SNS, each from a request to what its answer says. */
final class Actions {

  private static final int PAGE = 100;

  private final Topics topics;
  private final Subscriptions subscriptions;
  private final Publisher publisher;
  private final Deliveries deliveries;
  private final OptOuts optOuts;
  private final Map<String, Function<Query, Consumer<Xml>>> byName =
      Map.ofEntries(
          Map.entry("CreateTopic", this::createTopic),
          Map.entry("DeleteTopic", this::deleteTopic),
          Map.entry("ListTopics", this::listTopics),
          Map.entry("GetTopicAttributes", this::topicAttributes),
          Map.entry("Subscribe", this::subscribe),
          Map.entry("ConfirmSubscription", this::confirm),
          Map.entry("Unsubscribe", this::unsubscribe),
          Map.entry("ListSubscriptions", this::listSubscriptions),
          Map.entry("ListSubscriptionsByTopic", this::listSubscriptionsByTopic),
          Map.entry("GetSubscriptionAttributes", this::subscriptionAttributes),
          Map.entry("SetSubscriptionAttributes", this::setSubscriptionAttribute),
          Map.entry("CheckIfPhoneNumberIsOptedOut", this::checkOptedOut),
          Map.entry("Publish", this::publish),
          Map.entry("PublishBatch", this::publishBatch));

  Actions(
      Topics topics,
      Subscriptions subscriptions,
      Publisher publisher,
      Deliveries deliveries,
      OptOuts optOuts) {
    this.optOuts = optOuts;
    this.topics = topics;
    this.subscriptions = subscriptions;
    this.publisher = publisher;
    this.deliveries = deliveries;
  }

  /**
   * Carries out the action that a request names.
   *
   * @return what the answer says
   * @throws SnsException if it is refused or there is no such action
   */
  Consumer<Xml> perform(String action, Query query) {
    Function<Query, Consumer<Xml>> known = byName.get(action);
    if (known == null) {
      throw new SnsException(
          400, "InvalidAction", "The action " + action + " is not valid for this endpoint.");
    }
    return known.apply(query);
  }

  private Consumer<Xml> createTopic(Query query) {
    Topic topic = topics.create(query.required("Name"), query.map("Attributes"));
    return xml -> xml.text("TopicArn", topic.arn());
  }

  private Consumer<Xml> deleteTopic(Query query) {
    String arn = query.required("TopicArn");
    topics.delete(arn);
    subscriptions.removeOfTopic(arn);
    return nothing();
  }

  private Consumer<Xml> listTopics(Query query) {
    return page(
        "Topics", query, topics.arns(), arn -> arn, arn -> xml -> xml.text("TopicArn", arn));
  }

  private Consumer<Xml> topicAttributes(Query query) {
    Topic topic = topics.get(query.required("TopicArn"));
    Map<String, String> attributes = Topics.attributes(topic, subscriptions.ofTopic(topic.arn()));
    return xml -> xml.map("Attributes", attributes);
  }

  private Consumer<Xml> subscribe(Query query) {
    Topic topic = topics.get(query.required("TopicArn"));
    String protocol = query.required("Protocol");
    String endpoint = query.text("Endpoint").orElse("");
    Endpoints.check(protocol, endpoint);
    TopicSubscription subscription = subscriptions.subscribe(topic, protocol, endpoint);
    if (!subscription.confirmed()) {
      deliveries.askToConfirm(subscription);
    }
    boolean tellArn =
        subscription.confirmed()
            || query.text("ReturnSubscriptionArn").filter("true"::equals).isPresent();
    return xml ->
        xml.text("SubscriptionArn", tellArn ? subscription.arn() : "pending confirmation");
  }

  private Consumer<Xml> confirm(Query query) {
    Arns.checked("TopicArn", query.required("TopicArn"));
    String arn = subscriptions.confirm(query.required("Token")).arn();
    return xml -> xml.text("SubscriptionArn", arn);
  }

  private Consumer<Xml> unsubscribe(Query query) {
    subscriptions.unsubscribe(query.required("SubscriptionArn"));
    return nothing();
  }

  private Consumer<Xml> listSubscriptions(Query query) {
    return subscriptionPage(query, subscriptions.all());
  }

  private Consumer<Xml> listSubscriptionsByTopic(Query query) {
    Topic topic = topics.get(query.required("TopicArn"));
    return subscriptionPage(query, subscriptions.ofTopic(topic.arn()));
  }

  private Consumer<Xml> subscriptionAttributes(Query query) {
    TopicSubscription subscription =
        subscriptions
            .find(query.required("SubscriptionArn"))
            .orElseThrow(() -> SnsException.notFound("Subscription"));
    return xml -> xml.map("Attributes", subscription.attributes());
  }

  private Consumer<Xml> setSubscriptionAttribute(Query query) {
    if (!query.required("AttributeName").equals("FilterPolicy")) {
      throw SnsException.invalidParameter("AttributeName");
    }
    subscriptions.filter(
        query.required("SubscriptionArn"), query.text("AttributeValue").orElse("{}"));
    return nothing();
  }

  private Consumer<Xml> checkOptedOut(Query query) {
    String number = query.required("phoneNumber");
    Endpoints.checkNumber(number);
    boolean optedOut = optOuts.has(number);
    return xml -> xml.text("isOptedOut", Boolean.toString(optedOut));
  }

  private Consumer<Xml> publish(Query query) {
    String id = publisher.publish(query);
    return xml -> xml.text("MessageId", id);
  }

  private Consumer<Xml> publishBatch(Query query) {
    Map<String, String> published = publisher.publishBatch(query);
    return xml -> {
      xml.list(
          "Successful",
          published.entrySet().stream().map(e -> batchEntry(e.getKey(), e.getValue())).toList());
      xml.list("Failed", List.of());
    };
  }

  private static Consumer<Xml> batchEntry(String id, String messageId) {
    return xml -> {
      xml.text("Id", id);
      xml.text("MessageId", messageId);
    };
  }

  private static Consumer<Xml> subscriptionPage(Query query, List<TopicSubscription> all) {
    return page("Subscriptions", query, all, TopicSubscription::arn, Actions::listed);
  }

  private static Consumer<Xml> listed(TopicSubscription subscription) {
    return xml -> {
      xml.text("SubscriptionArn", subscription.listedArn());
      xml.text("TopicArn", subscription.topic());
      xml.text("Owner", Arns.ACCOUNT);
      xml.text("Protocol", subscription.protocol());
      xml.text("Endpoint", subscription.endpoint());
    };
  }

  /** A page of a list; its token is the key of the last that it shows. */
  private static <T> Consumer<Xml> page(
      String name,
      Query query,
      List<T> all,
      Function<T, String> key,
      Function<T, Consumer<Xml>> member) {
    String after = query.text("NextToken").orElse("");
    List<T> rest = all.stream().filter(each -> key.apply(each).compareTo(after) > 0).toList();
    List<T> page = rest.subList(0, Math.min(PAGE, rest.size()));
    return xml -> {
      xml.list(name, page.stream().map(member).toList());
      if (rest.size() > PAGE) {
        xml.text("NextToken", key.apply(page.get(PAGE - 1)));
      }
    };
  }

  private static Consumer<Xml> nothing() {
    return xml -> {};
  }
}
