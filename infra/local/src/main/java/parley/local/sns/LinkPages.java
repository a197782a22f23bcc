package parley.local.sns;

import parley.local.store.Store;

/** What a browser is shown that follows a link of an e-mail. */
final class LinkPages {

  private final Store store;
  private final Subscriptions subscriptions;

  LinkPages(Store store, Subscriptions subscriptions) {
    this.store = store;
    this.subscriptions = subscriptions;
  }

  /**
   * Does what a link is for.
   *
   * @param page the last part of its path
   * @throws SnsException if the link names no subscription, or none that can be
   */
  String follow(String page, Query query) {
    return switch (page) {
      case Links.CONFIRM -> confirm(query);
      case Links.UNSUBSCRIBE -> unsubscribe(query);
      default -> throw SnsException.notFound("Page " + page);
    };
  }

  private String confirm(Query query) {
    TopicSubscription confirmed =
        store.atomically(() -> subscriptions.confirm(query.required("Token")));
    return page(
        "Subscription confirmed",
        confirmed.endpoint() + " will hear of the meetings that it watches.");
  }

  private String unsubscribe(Query query) {
    store.atomically(() -> subscriptions.unsubscribe(query.required("SubscriptionArn")));
    return page("Unsubscribed", "Nothing more will be sent for this subscription.");
  }

  private static String page(String title, String text) {
    return """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>%1$s</title>
        <style>body { font: 1.1rem/1.5 system-ui, sans-serif; margin: 20vh auto; max-width: 32rem; padding: 0 1rem }</style>
        <h1>%1$s</h1>
        <p>%2$s</p>
        </html>
        """
        .formatted(title, escape(text));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
