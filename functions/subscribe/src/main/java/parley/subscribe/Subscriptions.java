package parley.subscribe;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import parley.calendar.watch.Contacts;
import parley.calendar.watch.Revisit;
import parley.calendar.watch.Revisits;
import parley.calendar.watch.Subscription;
import parley.calendar.watch.WatchTopic;
import parley.calendar.watch.Watches;

/** Takes subscriptions on and off. */
public final class Subscriptions {

  private final Watches watches;
  private final Topics topics;
  private final Asking asking;
  private final Phones phones;
  private final Revisits revisits;
  private final InstantSource clock;
  private final Supplier<String> ids;

  /**
   * @param watches keeps the watches and the subscriptions
   * @param topics puts addresses on topics
   * @param contacts keeps whom we have written to
   * @param phones confirms telephones
   * @param revisits keeps what is to be looked at again
   * @param clock says when
   */
  public Subscriptions(
      Watches watches,
      Topics topics,
      Contacts contacts,
      Phones phones,
      Revisits revisits,
      InstantSource clock) {
    this(watches, topics, contacts, phones, revisits, clock, new SubscriptionIds());
  }

  Subscriptions(
      Watches watches,
      Topics topics,
      Contacts contacts,
      Phones phones,
      Revisits revisits,
      InstantSource clock,
      Supplier<String> ids) {
    this.watches = watches;
    this.topics = topics;
    this.asking = new Asking(contacts);
    this.phones = phones;
    this.revisits = revisits;
    this.clock = clock;
    this.ids = ids;
  }

  /** To which countries' telephones messages go. */
  Countries countries() {
    return phones.countries();
  }

  /**
   * Subscribes an address to a watch. An address is asked at most once an hour whether it wants to
   * hear of something: the same again within the hour asks nothing, another watch has to wait.
   *
   * <p>Whoever asks for what is there already gets an id as everybody does, which has no power over
   * what is there: an address and a watch are no secrets. A telephone's code gives it that power,
   * since it shows whose the telephone is; whoever is there by e-mail can leave by the link in
   * every mail.
   *
   * <p>Why this order is safe: every step may be done twice. The watch is registered before anybody
   * is on its topic, so whoever confirms is served. Whoever dies before the last step has given
   * nobody an id; the same request finds the topic, the watch and the subscription at SNS and goes
   * on from there. If it never comes, the address has been asked to confirm and, if it does, can
   * leave by the link in every mail.
   *
   * @return the subscription's id, another each time
   * @throws EndpointRefusedException if the address cannot be written to
   * @throws AskedTooOftenException if it was asked less than an hour ago, of another watch
   * @throws SmsCeilingException if it is a telephone's, and the month allows no more messages
   */
  public String subscribe(SubscriptionRequest request) {
    Instant now = clock.instant();
    WatchTopic watch = registered(request, now);
    Subscription wanted = wanted(request, watch, now);
    Optional<Subscription> known = watches.same(wanted);
    try {
      asking.ask(request, watch.id(), now, () -> ask(watch, wanted, known, now));
    } catch (AskedTooOftenException e) {
      if (known.isEmpty() || !asking.isLast(request, watch.id())) {
        throw e;
      }
      watches.keepBeside(wanted);
    }
    return wanted.id();
  }

  private WatchTopic registered(SubscriptionRequest request, Instant now) {
    String id = WatchId.of(request.watch());
    WatchTopic watch = WatchTopic.of(id, request.watch(), topics.create(id), now);
    revisits.add(Revisit.ofWatch(id, Expiry.decided(day(now))));
    watches.register(watch, now);
    return watch;
  }

  private Subscription wanted(SubscriptionRequest request, WatchTopic watch, Instant now) {
    return new Subscription(
        ids.get(), request.protocol(), request.endpoint(), watch.id(), Optional.empty(), now);
  }

  private Subscription ask(
      WatchTopic watch, Subscription wanted, Optional<Subscription> known, Instant now) {
    if (phones.isOne(wanted)) {
      return phones.ask(wanted, now);
    }
    String arn = topics.subscribe(watch.topic(), wanted.protocol(), wanted.endpoint());
    revisits.add(Revisit.ofSubscription(wanted.id(), Expiry.decided(day(now))));
    if (known.isPresent() && isOver(known.get(), arn)) {
      watches.replace(known.get(), wanted.at(arn));
    } else if (!watches.subscribe(wanted.at(arn)).id().equals(wanted.id())) {
      watches.keepBeside(wanted);
    }
    return wanted;
  }

  /** SNS forgets who does not confirm within 48 hours; who asks again gets another ARN there. */
  private static boolean isOver(Subscription known, String arn) {
    return !known.arn().equals(Optional.of(arn));
  }

  /**
   * Confirms a telephone by the code that was sent to it.
   *
   * @return what became of it; empty if there is no such subscription
   */
  public Optional<Confirmation> confirm(String id, String code) {
    return watches.subscription(id).map(it -> confirm(it, code, clock.instant()));
  }

  private Confirmation confirm(Subscription subscription, String code, Instant now) {
    revisits.add(Revisit.ofSubscription(subscription.id(), Expiry.decided(day(now))));
    return phones.confirm(subscription, code, now);
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /** The subscription of that id, and what it is to hear of. */
  Optional<Subscribed> find(String id) {
    return watches
        .subscription(id)
        .flatMap(it -> watches.find(it.watch()).map(topic -> new Subscribed(it, topic.watch())));
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
    revisits.add(Revisit.ofWatch(subscription.watch(), Expiry.decided(day(clock.instant()))));
    subscription.arn().ifPresent(topics::unsubscribe);
    phones.forget(subscription);
    watches.unsubscribe(subscription);
  }
}
