package parley.local.sns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import parley.local.store.Shelf;
import parley.local.store.Store;

/**
 * Publishes messages. A topic takes a notification, named by the message attribute {@value
 * #NOTIFICATION}, only once: what comes again is answered like the first and goes nowhere.
 */
final class Publisher {

  private static final String NOTIFICATION = "notification";
  private static final int MAX_ENTRIES = 10;
  private static final int MAX_ID_LENGTH = 80;
  private static final Pattern ID = Pattern.compile("[a-zA-Z0-9_-]+");

  private final Topics topics;
  private final Subscriptions subscriptions;
  private final Deliveries deliveries;
  private final Shelf<String> published;

  Publisher(Store store, Topics topics, Subscriptions subscriptions, Deliveries deliveries) {
    this.topics = topics;
    this.subscriptions = subscriptions;
    this.deliveries = deliveries;
    published = store.shelf("published", String.class);
  }

  /**
   * Publishes one message, to a topic or a telephone.
   *
   * @return the message's id
   * @throws SnsException if SNS does not take it
   */
  String publish(Query query) {
    Message message = Message.of(query).checkedSize();
    Optional<String> number = query.text("PhoneNumber");
    if (number.isPresent()) {
      return toNumber(message, number.get());
    }
    String arn =
        query
            .text("TopicArn")
            .or(() -> query.text("TargetArn"))
            .orElseThrow(
                () ->
                    SnsException.invalidParameter(
                        "TopicArn or TargetArn Reason: no value for required parameter"));
    return toTopic(message, topics.get(arn));
  }

  /**
   * Publishes up to ten messages to a topic, all or none.
   *
   * @return the messages' ids by the ids of their entries
   * @throws SnsException if SNS does not take one of them
   */
  Map<String, String> publishBatch(Query query) {
    List<Query> entries = query.parts("PublishBatchRequestEntries.member");
    checkEntries(entries);
    Topic topic = topics.get(query.required("TopicArn"));
    List<Message> messages = entries.stream().map(Message::of).toList();
    if (messages.stream().mapToInt(Message::size).sum() > Message.MAX_SIZE) {
      throw new SnsException(
          400,
          "BatchRequestTooLong",
          "The length of all the messages put together is more than the limit.");
    }
    Map<String, String> published = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      published.put(entries.get(i).required("Id"), toTopic(messages.get(i), topic));
    }
    return published;
  }

  private String toNumber(Message message, String number) {
    Endpoints.checkNumber(number);
    deliveries.deliver(message, number);
    return newId();
  }

  private String toTopic(Message message, Topic topic) {
    Optional<String> once = message.attribute(NOTIFICATION).map(n -> topic.arn() + "\n" + n);
    return once.flatMap(published::get).orElseGet(() -> deliver(message, topic, once));
  }

  private String deliver(Message message, Topic topic, Optional<String> once) {
    String id = newId();
    subscriptions.ofTopic(topic.arn()).stream()
        .filter(s -> s.hearsOf(message))
        .forEach(s -> deliveries.deliver(message, s));
    once.ifPresent(key -> published.put(key, id));
    return id;
  }

  private static void checkEntries(List<Query> entries) {
    if (entries.isEmpty()) {
      throw new SnsException(
          400, "EmptyBatchRequest", "The batch request doesn't contain any entries.");
    }
    if (entries.size() > MAX_ENTRIES) {
      throw new SnsException(
          400,
          "TooManyEntriesInBatchRequest",
          "The batch request contains more entries than permissible.");
    }
    List<String> ids = new ArrayList<>();
    entries.forEach(entry -> ids.add(entry.required("Id")));
    if (ids.stream().distinct().count() < ids.size()) {
      throw new SnsException(
          400,
          "BatchEntryIdsNotDistinct",
          "Two or more batch entries in the request have the same Id.");
    }
    ids.forEach(Publisher::checkId);
  }

  private static void checkId(String id) {
    if (id.length() > MAX_ID_LENGTH || !ID.matcher(id).matches()) {
      throw new SnsException(
          400,
          "InvalidBatchEntryId",
          "The Id of a batch entry in the batch request contains an impermissible character: "
              + id);
    }
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
