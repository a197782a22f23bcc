package parley.local.sns;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The links that e-mails carry.
 *
 * @param base where the endpoint answers, without a slash at the end
 */
record Links(String base) {

  static final String CONFIRM = "confirmation.html";
  static final String UNSUBSCRIBE = "unsubscribe.html";

  String confirm(TopicSubscription subscription) {
    return base
        + "/"
        + CONFIRM
        + "?TopicArn="
        + encode(subscription.topic())
        + "&Token="
        + subscription.token();
  }

  String unsubscribe(TopicSubscription subscription) {
    return base + "/" + UNSUBSCRIBE + "?SubscriptionArn=" + encode(subscription.arn());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
