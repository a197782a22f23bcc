package parley.local.sns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.BatchEntryIdsNotDistinctException;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.InvalidParameterValueException;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.PublishBatchRequestEntry;
import software.amazon.awssdk.services.sns.model.PublishBatchResponse;
import software.amazon.awssdk.services.sns.model.PublishBatchResultEntry;
import software.amazon.awssdk.services.sns.model.Subscription;
import software.amazon.awssdk.services.sns.model.TooManyEntriesInBatchRequestException;
import software.amazon.awssdk.services.sns.model.Topic;

/** The same requests of the SDK's client have the same answers here and at LocalStack. */
@ParameterizedClass
@ArgumentsSource(EverySns.class)
class SnsTest {

  private static final String NOWHERE = "arn:aws:sns:us-east-1:000000000000:nowhere";

  private final Sns sns;
  private final SnsClient client;
  private final String name = "test-" + UUID.randomUUID();

  SnsTest(Sns sns) {
    this.sns = sns;
    client = sns.client();
  }

  @Test
  void aTopicIsCreatedOnce() {
    String arn = topic();

    assertThat(arn).isEqualTo("arn:aws:sns:us-east-1:000000000000:" + name);
    assertThat(topic()).isEqualTo(arn);
    assertThat(client.listTopicsPaginator().topics().stream().map(Topic::topicArn))
        .containsOnlyOnce(arn);
  }

  @Test
  void aTopicThatIsThereIsNotCreatedWithOtherAttributes() {
    client.createTopic(t -> t.name(name).attributes(Map.of("DisplayName", "one")));

    assertThatThrownBy(
            () -> client.createTopic(t -> t.name(name).attributes(Map.of("DisplayName", "two"))))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("Topic already exists with different attributes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "ümlaut", "dot.ted", ""})
  void aTopicsNameIsLettersDigitsHyphensAndUnderscores(String bad) {
    assertThatThrownBy(() -> client.createTopic(t -> t.name(bad)))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("Invalid parameter: Topic Name");
  }

  @Test
  void aTopicTellsItsAttributes() {
    client.createTopic(t -> t.name(name).attributes(Map.of("DisplayName", "Parley")));

    assertThat(client.getTopicAttributes(t -> t.topicArn(topic())).attributes())
        .containsEntry("TopicArn", topic())
        .containsEntry("Owner", "000000000000")
        .containsEntry("DisplayName", "Parley")
        .containsKeys("SubscriptionsPending", "SubscriptionsConfirmed", "SubscriptionsDeleted");
  }

  @Test
  void aDeletedTopicIsGoneWithItsSubscriptions() {
    String subscription = subscribe("email", "a@example.com");
    client.deleteTopic(t -> t.topicArn(topic()));
    client.deleteTopic(t -> t.topicArn(NOWHERE));

    assertThatThrownBy(
            () -> client.getTopicAttributes(t -> t.topicArn(subscriptionsTopic(subscription))))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("Topic does not exist");
  }

  @Test
  void topicsComeInPages() {
    List<String> arns =
        IntStream.range(0, 101)
            .mapToObj(i -> client.createTopic(t -> t.name(name + "-" + i)).topicArn())
            .toList();

    assertThat(client.listTopics().topics()).hasSize(100);
    assertThat(client.listTopicsPaginator().topics().stream().map(Topic::topicArn))
        .containsAll(arns);
  }

  @Test
  void anAddressIsPendingUntilItsTokenConfirmsIt() {
    String arn = subscribe("email", "a@example.com");

    assertThat(everySubscription())
        .filteredOn(s -> s.topicArn().equals(topic()))
        .singleElement()
        .satisfies(s -> assertPending(s, "a@example.com"));
    assertThat(attributes(arn)).containsEntry("PendingConfirmation", "true");

    String confirmed = confirm(arn);

    assertThat(confirmed).isEqualTo(arn).startsWith(topic() + ":");
    assertThat(attributes(arn)).containsEntry("PendingConfirmation", "false");
    assertThat(listed()).singleElement().extracting(Subscription::protocol).isEqualTo("email");
    assertThat(confirm(arn)).isEqualTo(arn);
  }

  @Test
  void aNumberIsConfirmedAtOnce() {
    String arn = subscribe("sms", "+81312345678");

    assertThat(attributes(arn))
        .containsEntry("PendingConfirmation", "false")
        .containsEntry("Protocol", "sms")
        .containsEntry("Endpoint", "+81312345678")
        .containsEntry("TopicArn", topic());
    assertThat(listed()).singleElement().extracting(Subscription::subscriptionArn).isEqualTo(arn);
  }

  @Test
  void anEndpointIsSubscribedOnce() {
    assertThat(subscribe("email", "a@example.com")).isEqualTo(subscribe("email", "a@example.com"));
    assertThat(subscribe("email", "b@example.com"))
        .isNotEqualTo(subscribe("email", "a@example.com"));
    assertThat(listed()).hasSize(2);
  }

  @Test
  void aSubscriptionEndsOnceAndForAll() {
    String arn = subscribe("sms", "+81312345678");

    client.unsubscribe(s -> s.subscriptionArn(arn));
    client.unsubscribe(s -> s.subscriptionArn(arn));

    assertThat(listed()).isEmpty();
    assertThatThrownBy(() -> attributes(arn))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("Subscription does not exist");
  }

  @Test
  void aSubscriptionKeepsItsFilterPolicy() {
    String arn = subscribe("sms", "+81312345678");
    assertThat(attributes(arn)).doesNotContainKey("FilterPolicy");

    filter(arn, "{\"kind\": [\"off\"]}");

    assertThat(attributes(arn)).containsEntry("FilterPolicy", "{\"kind\": [\"off\"]}");
    assertThatThrownBy(() -> filter(arn, "{\"kind\":"))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("FilterPolicy: failed to parse JSON.");
    assertThatThrownBy(() -> filter(topic() + ":none", "{}")).isInstanceOf(NotFoundException.class);
  }

  @Test
  void allSubscriptionsAreListed() {
    String arn = subscribe("sms", "+81312345678");

    assertThat(everySubscription()).extracting(Subscription::subscriptionArn).contains(arn);
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "sms, 12-34, Invalid SMS endpoint: 12-34",
    "pigeon, loft, does not support this protocol string: pigeon"
  })
  void aBadEndpointIsNotSubscribed(String protocol, String endpoint, String said) {
    assertThatThrownBy(() -> subscribe(protocol, endpoint))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining(said);
  }

  @Test
  void nobodySubscribesToATopicThatIsNotThere() {
    assertThatThrownBy(
            () ->
                client.subscribe(
                    s -> s.topicArn(NOWHERE).protocol("email").endpoint("a@example.com")))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void anUnknownTokenConfirmsNothing() {
    assertThatThrownBy(
            () -> client.confirmSubscription(s -> s.topicArn(topic()).token("75732d656173742f")))
        .isInstanceOf(InvalidParameterException.class);
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

  @Test
  void refusalsTellTheirCodeAndStatus() {
    assertThatThrownBy(() -> client.getTopicAttributes(t -> t.topicArn(NOWHERE)))
        .isInstanceOfSatisfying(
            AwsServiceException.class,
            e -> {
              assertThat(e.statusCode()).isEqualTo(404);
              assertThat(e.awsErrorDetails().errorCode()).isEqualTo("NotFound");
              assertThat(e.requestId()).isNotBlank();
            });
  }

  private String topic() {
    return client.createTopic(t -> t.name(name)).topicArn();
  }

  private String subscribe(String protocol, String endpoint) {
    return client
        .subscribe(
            s ->
                s.topicArn(topic())
                    .protocol(protocol)
                    .endpoint(endpoint)
                    .returnSubscriptionArn(true))
        .subscriptionArn();
  }

  private String confirm(String arn) {
    return client
        .confirmSubscription(s -> s.topicArn(topic()).token(sns.token(arn)))
        .subscriptionArn();
  }

  private void filter(String arn, String policy) {
    client.setSubscriptionAttributes(
        s -> s.subscriptionArn(arn).attributeName("FilterPolicy").attributeValue(policy));
  }

  private List<Subscription> listed() {
    return client.listSubscriptionsByTopic(s -> s.topicArn(topic())).subscriptions();
  }

  private List<Subscription> everySubscription() {
    return client.listSubscriptionsPaginator().subscriptions().stream().toList();
  }

  private Map<String, String> attributes(String arn) {
    return client.getSubscriptionAttributes(s -> s.subscriptionArn(arn)).attributes();
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

  private static void assertPending(Subscription subscription, String endpoint) {
    assertThat(subscription.subscriptionArn()).isEqualTo("PendingConfirmation");
    assertThat(subscription.endpoint()).isEqualTo(endpoint);
    assertThat(subscription.owner()).isEqualTo("000000000000");
  }

  private static String subscriptionsTopic(String arn) {
    return arn.substring(0, arn.lastIndexOf(':'));
  }
}
