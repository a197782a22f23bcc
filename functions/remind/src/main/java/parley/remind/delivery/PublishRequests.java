package parley.remind.delivery;

import java.util.HashMap;
import java.util.Map;
import parley.remind.message.Message;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.PublishRequest;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A message as SNS takes it. */
final class PublishRequests {

  /**
   * In dollars. SNS leaves a message to a telephone out that costs more; who is on the topic by
   * e-mail gets it all the same.
   */
  private static final String LESS_THAN_ANY_SMS = "0.00001";

  private PublishRequests() {}

  /**
   * The request.
   *
   * @param toPhones whether telephones get it too
   */
  static PublishRequest of(String topic, Message message, boolean toPhones) {
    return PublishRequest.builder()
        .topicArn(topic)
        .subject(message.subject())
        .messageStructure("json")
        .message(byProtocol(message).toString())
        .messageAttributes(attributes(message.attributes(), toPhones))
        .build();
  }

  /** Queues, functions and web hooks have no text of their own here: they get the default. */
  private static ObjectNode byProtocol(Message message) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("default", message.json())
        .put("email", message.email())
        .put("sms", message.sms());
  }

  private static Map<String, MessageAttributeValue> attributes(
      Message.Attributes attributes, boolean toPhones) {
    Map<String, MessageAttributeValue> all = new HashMap<>();
    all.put("kind", value("String", attributes.kind()));
    attributes.status().ifPresent(status -> all.put("status", value("String", status)));
    attributes.meeting().ifPresent(meeting -> all.put("meeting", value("String", meeting)));
    all.put("notification", value("String", attributes.notification()));
    attributes
        .leadDays()
        .ifPresent(days -> all.put("leadDays", value("Number", Integer.toString(days))));
    all.put("AWS.SNS.SMS.SMSType", value("String", "Transactional"));
    if (!toPhones) {
      all.put("AWS.SNS.SMS.MaxPrice", value("Number", LESS_THAN_ANY_SMS));
    }
    return all;
  }

  private static MessageAttributeValue value(String type, String value) {
    return MessageAttributeValue.builder().dataType(type).stringValue(value).build();
  }
}
