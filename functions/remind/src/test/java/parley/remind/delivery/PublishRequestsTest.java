package parley.remind.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import parley.remind.message.Message;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.PublishRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishRequestsTest {

  private static final String TOPIC = "arn:aws:sns:ap-northeast-1:123456789012:parley-w1";

  @Test
  void aPublishCarriesATextForEachProtocol() {
    PublishRequest request = PublishRequests.of(TOPIC, message(OptionalInt.of(7)), true);
    JsonNode message = JsonMapper.builder().build().readTree(request.message());
    assertThat(request.topicArn()).isEqualTo(TOPIC);
    assertThat(request.subject()).isEqualTo("In 7 days: A - B");
    assertThat(request.messageStructure()).isEqualTo("json");
    assertThat(message.propertyNames()).containsExactlyInAnyOrder("default", "email", "sms");
    assertThat(message.get("email").asString()).isEqualTo("Two\nlines of \"mail\"");
    assertThat(message.get("sms").asString()).isEqualTo("short");
    assertThat(message.get("default").asString()).isEqualTo("{\"kind\":\"reminder\"}");
  }

  @Test
  void aReminderCarriesItsLeadTimeAsANumber() {
    assertThat(PublishRequests.of(TOPIC, message(OptionalInt.of(7)), true).messageAttributes())
        .isEqualTo(
            Map.of(
                "kind", value("String", "reminder"),
                "status", value("String", "tentative"),
                "leadDays", value("Number", "7"),
                "meeting", value("String", "m1"),
                "AWS.SNS.SMS.SMSType", value("String", "Transactional"),
                "notification", value("String", "w1#m1#reminder#2017-01-20#7")));
  }

  @Test
  void aNoticeCarriesNoLeadTime() {
    assertThat(PublishRequests.of(TOPIC, message(OptionalInt.empty()), true).messageAttributes())
        .containsOnlyKeys("kind", "status", "meeting", "notification", "AWS.SNS.SMS.SMSType");
  }

  /** SNS itself leaves them out, by the price. */
  @Test
  void whatTelephonesAreNotToGetCostsTooMuchForThem() {
    assertThat(PublishRequests.of(TOPIC, message(OptionalInt.empty()), false).messageAttributes())
        .containsEntry("AWS.SNS.SMS.MaxPrice", value("Number", "0.00001"));
  }

  private static Message message(OptionalInt leadDays) {
    return new Message(
        "In 7 days: A - B",
        "Two\nlines of \"mail\"",
        "short",
        "{\"kind\":\"reminder\"}",
        new Message.Attributes(
            "reminder",
            Optional.of("tentative"),
            leadDays,
            Optional.of("m1"),
            "w1#m1#reminder#2017-01-20#7"));
  }

  private static MessageAttributeValue value(String type, String value) {
    return MessageAttributeValue.builder().dataType(type).stringValue(value).build();
  }
}
