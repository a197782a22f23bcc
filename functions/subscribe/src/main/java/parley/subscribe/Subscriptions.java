package parley.subscribe;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import parley.calendar.watch.Subscription;
import parley.calendar.watch.WatchTopic;
import parley.calendar.watch.Watches;

/** Takes subscriptions on and off. */
public final class Subscriptions {

  private final Watches watches;
  private final Topics topics;
  private final InstantSource clock;
  private final Supplier<String> ids;

  public Subscriptions(Watches watches, Topics topics, InstantSource clock) {
    this(watches, topics, clock, new SubscriptionIds());
  }

  Subscriptions(Watches watches, Topics topics, InstantSource clock, Supplier<String> ids) {
    this.watches = watches;
    this.topics = topics;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Subscribes an address to a watch; the same address and watch again is the same subscription.
   *
   * <p>Why this order is safe: every step may be done twice. The watch is registered before anybody
   * is on its topic, so whoever confirms is served. Whoever dies before the last step has given
   * nobody an id; the same request finds the topic, the watch and the subscription at SNS and goes
   * on from there. If it never comes, the address has been asked to confirm and, if it does, can
   * leave by the link in every mail.
   *
   * @return the subscription's id
   * @throws EndpointRefusedException if the address cannot be written to
   */
  public String subscribe(SubscriptionRequest request) {
    Instant now = clock.instant();
    String watch = WatchId.of(request.watch());
    String topic = topics.create(watch);
    watches.register(WatchTopic.of(watch, request.watch(), topic, now), now);
    String arn = topics.subscribe(topic, request.protocol(), request.endpoint());
    Subscription asked =
        new Subscription(ids.get(), request.protocol(), request.endpoint(), watch, arn, now);
    return kept(asked).id();
  }

  private Subscription kept(Subscription asked) {
    Subscription kept = watches.subscribe(asked);
    return kept.arn().equals(asked.arn()) ? kept : renewed(kept, asked.arn());
  }

  /** SNS forgets who does not confirm within 48 hours; who asks again gets another ARN there. */
  private Subscription renewed(Subscription kept, String arn) {
    watches.unsubscribe(kept);
    return watches.subscribe(
        new Subscription(
            kept.id(), kept.protocol(), kept.endpoint(), kept.watch(), arn, kept.createdAt()));
  }

  /**
   * Ends a subscription.
   *
   * <p>At SNS first: whoever dies in between leaves an id with which to end it again, and ending
   * twice is no error. The other way round a subscription would go on that nobody can name.
   *
   * @return whether there was one of that id
   */
  public boolean unsubscribe(String id) {
    Optional<Subscription> subscription = watches.subscription(id);
    subscription.ifPresent(this::end);
    return subscription.isPresent();
  }

  private void end(Subscription subscription) {
    topics.unsubscribe(subscription.arn());
    watches.unsubscribe(subscription);
  }
}
