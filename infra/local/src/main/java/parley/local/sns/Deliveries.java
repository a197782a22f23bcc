package parley.local.sns;

import java.time.InstantSource;
import java.util.Optional;
import parley.local.outbox.Outbox;
import parley.local.outbox.OutboxMessage;

/** Puts what is published, and what confirms a subscription, into the outbox. */
final class Deliveries {

  private static final String DEFAULT_SUBJECT = "AWS Notification Message";

  private static final String SMS = "sms";

  /** Of a message to a telephone, in dollars. */
  private static final double PRICE = 0.005;

  private final Outbox outbox;
  private final Links links;
  private final InstantSource clock;
  private final OptOuts optOuts;

  Deliveries(Outbox outbox, Links links, OptOuts optOuts, InstantSource clock) {
    this.optOuts = optOuts;
    this.outbox = outbox;
    this.links = links;
    this.clock = clock;
  }

  /** Asks an address whether it wants the subscription. */
  void askToConfirm(TopicSubscription subscription) {
    String text =
        """
        You have chosen to subscribe to the topic:
        %s

        To confirm this subscription, visit the link below (if this was in error no action is necessary):
        %s
        """
            .formatted(subscription.topic(), links.confirm(subscription));
    send(
        subscription.protocol(),
        subscription.endpoint(),
        "confirmation",
        Optional.of("AWS Notification - Subscription Confirmation"),
        text,
        Optional.empty());
  }

  /** Delivers a message to a subscription. */
  void deliver(Message message, TopicSubscription subscription) {
    if (subscription.protocol().equals(SMS)) {
      deliver(message, subscription.endpoint());
      return;
    }
    boolean email = subscription.protocol().equals("email");
    String text = message.text(subscription.protocol());
    send(
        subscription.protocol(),
        subscription.endpoint(),
        kind(message),
        email ? Optional.of(message.subject().orElse(DEFAULT_SUBJECT)) : Optional.empty(),
        email ? text.stripTrailing() + footer(subscription) : text,
        Optional.of(message));
  }

  /** Delivers a message to a telephone whose owner wants some, if it may cost as much. */
  void deliver(Message message, String number) {
    if (optOuts.has(number) || message.maxPrice() < PRICE) {
      return;
    }
    send(SMS, number, kind(message), Optional.empty(), message.text("sms"), Optional.of(message));
  }

  private void send(
      String protocol,
      String to,
      String kind,
      Optional<String> subject,
      String text,
      Optional<Message> message) {
    outbox.send(
        new OutboxMessage(
            clock.instant(),
            protocol,
            to,
            kind,
            message.flatMap(m -> m.attribute("meeting")),
            message.flatMap(m -> m.attribute("leadDays")).map(Integer::valueOf),
            subject,
            text));
  }

  private static String kind(Message message) {
    return message.attribute("kind").orElse("notification");
  }

  private String footer(TopicSubscription subscription) {
    return """


        --
        If you wish to stop receiving notifications from this topic, please visit the link below to unsubscribe:
        %s
        """
        .formatted(links.unsubscribe(subscription));
  }
}
