package parley.calendar.watch;

import static parley.calendar.dynamo.TableSchemas.EXPIRES;

import java.time.Duration;
import java.util.Optional;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.Transaction;

/**
 * The subscriptions in DynamoDB: each under its id, and named under what it has in common with
 * every other of the same endpoint to the same watch. One that ends nothing at SNS expires.
 *
 * @param table the watches' table
 */
record StoredSubscriptions(Table table) {

  /** The attribute that holds it, and its sort key. */
  static final String SUBSCRIPTION = "subscription";

  private static final String SMS = "sms";
  private static final int ATTEMPTS = 5;

  /** So long is kept what has no power over anything at SNS, and never may have. */
  private static final Duration WITHOUT_POWER = Duration.ofDays(3);

  /**
   * @throws IllegalStateException if others keep subscribing and unsubscribing the same
   */
  Subscription subscribe(Subscription subscription) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Optional<String> named = named(subscription);
      Optional<Subscription> known = named.flatMap(this::find);
      if (known.isPresent()) {
        return known.get();
      }
      if (keep(subscription, named)) {
        return subscription;
      }
    }
    throw new IllegalStateException(
        "subscription " + subscription.id() + " lost to others " + ATTEMPTS + " times");
  }

  void renew(Subscription subscription) {
    table.put(name(subscription));
    table.put(whole(subscription));
  }

  void keepBeside(Subscription subscription) {
    table.put(whole(subscription));
  }

  void replace(Subscription known, Subscription by) {
    boolean replaced =
        Transaction.in(table)
            .andIf(name(by), "id = :known", Item.of(":known", known.id()))
            .and(whole(by))
            .andGone(WatchKeys.subscription(known.id()))
            .commit();
    if (!replaced) {
      throw new IllegalStateException("subscription " + by.id() + " lost to others");
    }
    if (known.protocol().equals(SMS)) {
      table.delete(WatchKeys.phone(known));
    }
  }

  Optional<Subscription> find(String id) {
    return table.get(WatchKeys.subscription(id)).map(StoredSubscriptions::subscription);
  }

  Optional<Subscription> same(Subscription subscription) {
    return named(subscription).flatMap(this::find);
  }

  /** The id of the same, which may have expired before its name. */
  private Optional<String> named(Subscription subscription) {
    return table.get(WatchKeys.same(subscription)).map(same -> same.text("id"));
  }

  /** Keeps a subscription and its name together; false if somebody else was at it. */
  private boolean keep(Subscription subscription, Optional<String> named) {
    Item name = name(subscription);
    Transaction none = Transaction.in(table);
    return named
        .map(id -> none.andIf(name, "id = :known", Item.of(":known", id)))
        .orElseGet(() -> none.andNew(name))
        .and(whole(subscription))
        .commit();
  }

  private static Item name(Subscription subscription) {
    return expiring(subscription, WatchKeys.same(subscription).with("id", subscription.id()));
  }

  private static Item whole(Subscription subscription) {
    return expiring(
        subscription,
        WatchKeys.subscription(subscription.id())
            .with(SUBSCRIPTION, SubscriptionItem.of(subscription)));
  }

  /** Who never sends the code back is forgotten, and so is who asks for what is there already. */
  private static Item expiring(Subscription subscription, Item item) {
    return subscription.arn().isPresent()
        ? item
        : item.with(EXPIRES, subscription.createdAt().plus(WITHOUT_POWER).getEpochSecond());
  }

  /** Its name first: should the rest fail, the caller still finds what to remove. */
  void unsubscribe(Subscription subscription) {
    table.deleteIf(WatchKeys.same(subscription), "id = :id", Item.of(":id", subscription.id()));
    if (subscription.protocol().equals(SMS)) {
      table.delete(WatchKeys.phone(subscription));
    }
    table.delete(WatchKeys.subscription(subscription.id()));
  }

  static Subscription subscription(Item item) {
    return SubscriptionItem.subscription(item.item(SUBSCRIPTION));
  }
}
