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

  private PublishRequests() {}

  static PublishRequest of(String topic, Message message) {
    return PublishRequest.builder()
        .topicArn(topic)
        .subject(message.subject())
        .messageStructure("json")
        .message(byProtocol(message).toString())
        .messageAttributes(attributes(message.attributes()))
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

  private static Map<String, MessageAttributeValue> attributes(Message.Attributes attributes) {
    Map<String, MessageAttributeValue> all = new HashMap<>();
    all.put("kind", value("String", attributes.kind()));
    attributes.status().ifPresent(status -> all.put("status", value("String", status)));
    attributes.meeting().ifPresent(meeting -> all.put("meeting", value("String", meeting)));
    all.put("notification", value("String", attributes.notification()));
    attributes
        .leadDays()
        .ifPresent(days -> all.put("leadDays", value("Number", Integer.toString(days))));
    return all;
  }

  private static MessageAttributeValue value(String type, String value) {
    return MessageAttributeValue.builder().dataType(type).stringValue(value).build();
  }
}
