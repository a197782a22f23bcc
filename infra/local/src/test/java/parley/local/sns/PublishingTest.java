package parley.local.sns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.BatchEntryIdsNotDistinctException;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.InvalidParameterValueException;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.PublishBatchRequestEntry;
import software.amazon.awssdk.services.sns.model.PublishBatchResponse;
import software.amazon.awssdk.services.sns.model.PublishBatchResultEntry;
import software.amazon.awssdk.services.sns.model.TooManyEntriesInBatchRequestException;

/** What is published has the same answers here and at LocalStack. */
@ParameterizedClass
@ArgumentsSource(EverySns.class)
class PublishingTest {

  private static final String NOWHERE = "arn:aws:sns:us-east-1:000000000000:nowhere";

  private final SnsClient client;
  private final String name = "test-" + UUID.randomUUID();

  PublishingTest(Sns sns) {
    client = sns.client();
  }

  @Test
  void aMessageIsPublishedUnderAnId() {
    assertThat(client.publish(p -> p.topicArn(topic()).message("Hello")).messageId()).isNotBlank();
    assertThat(client.publish(p -> p.targetArn(topic()).message("Hello")).messageId()).isNotBlank();
    assertThat(client.publish(p -> p.phoneNumber("+81312345678").message("Hello")).messageId())
        .isNotBlank();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"email": "x"}  | Message Structure - No default entry in JSON message body
          {"default": 1}  | Message Structure - No default entry in JSON message body
          {"default":     | Message Structure - JSON message body failed to parse
          """)
  void aStructuredMessageHasADefault(String message, String said) {
    assertThatThrownBy(
            () ->
                client.publish(p -> p.topicArn(topic()).messageStructure("json").message(message)))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining(said);
  }

  @Test
  void aMessageIsNeitherEmptyNorLongerThan256KiB() {
    assertThatThrownBy(() -> client.publish(p -> p.topicArn(topic()).message("")))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("Empty message");
    assertThatThrownBy(() -> client.publish(p -> p.topicArn(topic()).message("x".repeat(262_145))))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("Message too long");
    assertThat(client.publish(p -> p.topicArn(topic()).message("x".repeat(262_144))).messageId())
        .isNotBlank();
  }

  @Test
  void attributesCountAsPartOfTheMessage() {
    assertThatThrownBy(
            () ->
                client.publish(
                    p ->
                        p.topicArn(topic())
                            .message("x".repeat(262_143))
                            .messageAttributes(Map.of("kind", text("off")))))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("Message too long");
  }

  @Test
  void aMessageGoesToATopicThatIsThereOrToANumber() {
    assertThatThrownBy(() -> client.publish(p -> p.topicArn(NOWHERE).message("Hello")))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("Topic does not exist");
    assertThatThrownBy(() -> client.publish(p -> p.phoneNumber("12-34").message("Hello")))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("PhoneNumber Reason: 12-34 is not valid to publish to");
    assertThatThrownBy(() -> client.publish(p -> p.topicArn("topic").message("Hello")))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("TopicArn Reason: An ARN must have at least 6 elements, not 1");
  }

  @Test
  void anAttributeHasAValueOfItsType() {
    assertThatThrownBy(() -> publishWith(MessageAttributeValue.builder().dataType("String")))
        .isInstanceOf(InvalidParameterValueException.class)
        .hasMessageContaining("must contain non-empty message attribute value");
    assertThatThrownBy(
            () -> publishWith(MessageAttributeValue.builder().dataType("Date").stringValue("x")))
        .isInstanceOf(InvalidParameterValueException.class)
        .hasMessageContaining("has an invalid message attribute type");
  }

  @Test
  void severalMessagesArePublishedAtOnce() {
    PublishBatchResponse answer = batch(entry("one"), entry("two"));

    assertThat(answer.successful())
        .extracting(PublishBatchResultEntry::id)
        .containsExactly("one", "two");
    assertThat(answer.successful())
        .extracting(PublishBatchResultEntry::messageId)
        .doesNotHaveDuplicates();
    assertThat(answer.failed()).isEmpty();
  }

  @Test
  void aBatchHasUpToTenEntriesWithIdsOfTheirOwn() {
    assertThatThrownBy(() -> batch(entry("one"), entry("one")))
        .isInstanceOf(BatchEntryIdsNotDistinctException.class);
    assertThatThrownBy(
            () ->
                batch(
                    IntStream.range(0, 11)
                        .mapToObj(i -> entry("e" + i))
                        .toArray(PublishBatchRequestEntry[]::new)))
        .isInstanceOf(TooManyEntriesInBatchRequestException.class);
  }

  private String topic() {
    return client.createTopic(t -> t.name(name)).topicArn();
  }

  private void publishWith(MessageAttributeValue.Builder attribute) {
    client.publish(
        p ->
            p.topicArn(topic())
                .message("Hello")
                .messageAttributes(Map.of("kind", attribute.build())));
  }

  private PublishBatchResponse batch(PublishBatchRequestEntry... entries) {
    return client.publishBatch(p -> p.topicArn(topic()).publishBatchRequestEntries(entries));
  }

  private static PublishBatchRequestEntry entry(String id) {
    return PublishBatchRequestEntry.builder().id(id).message("Hello " + id).build();
  }

  private static MessageAttributeValue text(String value) {
    return MessageAttributeValue.builder().dataType("String").stringValue(value).build();
  }
}
