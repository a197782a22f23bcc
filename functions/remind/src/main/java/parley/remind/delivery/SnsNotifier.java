package parley.remind.delivery;

import parley.remind.message.Message;
import software.amazon.awssdk.services.sns.SnsClient;

/** Publishes over Amazon SNS. */
public final class SnsNotifier implements Notifier {

  private final SnsClient sns;

  public SnsNotifier(SnsClient sns) {
    this.sns = sns;
  }

  /**
   * @throws software.amazon.awssdk.core.exception.SdkException if SNS refuses it or is out of reach
   */
  @Override
  public void send(String topic, Message message, boolean toPhones) {
    sns.publish(PublishRequests.of(topic, message, toPhones));
  }
}
