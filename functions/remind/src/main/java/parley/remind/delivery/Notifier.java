package parley.remind.delivery;

import parley.remind.message.Message;

/** Publishes messages on topics. */
public interface Notifier {

  /**
   * Publishes a message; when this returns, it is under way to all confirmed subscribers.
   *
   * @param topic the topic's ARN
   * @param toPhones whether telephones on the topic get it too
   * @throws RuntimeException if it was not, or perhaps not, published
   */
  void send(String topic, Message message, boolean toPhones);
}
