package parley.calendar.watch;

import parley.calendar.dynamo.Item;

/** A subscription as attributes of an item. */
final class SubscriptionItem {

  private SubscriptionItem() {}

  static Item of(Subscription subscription) {
    return Item.of("id", subscription.id())
        .with("protocol", subscription.protocol())
        .with("endpoint", subscription.endpoint())
        .with("watch", subscription.watch())
        .with("arn", subscription.arn())
        .with("createdAt", subscription.createdAt());
  }

  static Subscription subscription(Item item) {
    return new Subscription(
        item.text("id"),
        item.text("protocol"),
        item.text("endpoint"),
        item.text("watch"),
        item.findText("arn"),
        item.instant("createdAt"));
  }
}
