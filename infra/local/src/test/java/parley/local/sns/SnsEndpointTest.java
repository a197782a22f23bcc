package parley.local.sns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.local.outbox.OutboxMessage;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.PublishRequest;

/** What AWS does and LocalStack does not, or does not show: who is sent what. */
class SnsEndpointTest {

  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  private final LoopbackSns sns = new LoopbackSns();
  private final SnsClient client = sns.client();
  private final String topic = client.createTopic(t -> t.name("meetings")).topicArn();

  @AfterEach
  void close() {
    sns.close();
  }

  @Test
  void anAddressIsAskedByAMailWithALink() throws Exception {
    String answered = subscribe("email", "a@example.com", false);

    assertThat(answered).isEqualTo("pending confirmation");
    assertThat(sns.sent())
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.kind()).isEqualTo("confirmation");
              assertThat(mail.protocol()).isEqualTo("email");
              assertThat(mail.to()).isEqualTo("a@example.com");
              assertThat(mail.sentAt()).isEqualTo(LoopbackSns.NOW);
              assertThat(mail.subject()).contains("AWS Notification - Subscription Confirmation");
            });
    HttpResponse<String> page = follow(sns.sent().get(0));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Subscription confirmed", "a@example.com");
  }

  @Test
  void nothingIsSentToAnAddressThatHasNotConfirmed() throws Exception {
    subscribe("email", "a@example.com", false);
    publish("before");
    follow(sns.sent().get(0));
    publish("after");

    assertThat(notifications())
        .singleElement()
        .satisfies(mail -> assertThat(mail.text()).startsWith("after"));
  }

  @Test
  void aMailEndsWithALinkThatEndsTheSubscription() throws Exception {
    confirmed("a@example.com");
    publish("one");
    OutboxMessage mail = notifications().get(0);

    HttpResponse<String> page = follow(mail);
    publish("two");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Unsubscribed");
    assertThat(notifications()).containsExactly(mail);
  }

  @Test
  void everyProtocolHasItsText() throws Exception {
    confirmed("a@example.com");
    subscribe("sms", "+81312345678", true);
    client.publish(
        p ->
            p.topicArn(topic)
                .subject("A subject")
                .messageStructure("json")
                .message("{\"default\": \"d\", \"email\": \"long\", \"sms\": \"short\"}"));

    assertThat(notifications())
        .extracting(OutboxMessage::protocol)
        .containsExactlyInAnyOrder("email", "sms");
    assertThat(toProtocol("email").text()).startsWith("long\n");
    assertThat(toProtocol("email").subject()).contains("A subject");
    assertThat(toProtocol("sms").text()).isEqualTo("short");
    assertThat(toProtocol("sms").subject()).isEmpty();
  }

  @Test
  void theOutboxTellsWhatTheAttributesSay() {
    subscribe("sms", "+81312345678", true);
    client.publish(
        p ->
            p.topicArn(topic)
                .message("Soon")
                .messageAttributes(
                    Map.of(
                        "kind", attribute("String", "reminder"),
                        "meeting", attribute("String", "m1"),
                        "leadDays", attribute("Number", "14"))));

    assertThat(sns.sent())
        .containsExactly(
            new OutboxMessage(
                LoopbackSns.NOW,
                "sms",
                "+81312345678",
                "reminder",
                Optional.of("m1"),
                Optional.of(14),
                Optional.empty(),
                "Soon"));
  }

  @Test
  void aTopicTakesANotificationOnce() {
    subscribe("sms", "+81312345678", true);
    String other = client.createTopic(t -> t.name("other")).topicArn();
    client.subscribe(s -> s.topicArn(other).protocol("sms").endpoint("+81312345679"));

    String first = client.publish(notification(topic, "n1")).messageId();
    String again = client.publish(notification(topic, "n1")).messageId();
    client.publish(notification(topic, "n2"));
    client.publish(notification(other, "n1"));

    assertThat(again).isEqualTo(first);
    assertThat(sns.sent())
        .extracting(OutboxMessage::to)
        .containsExactly("+81312345678", "+81312345678", "+81312345679");
  }

  @Test
  void aSubscriptionHearsOnlyOfWhatItsFilterPolicyAccepts() {
    String arn = subscribe("sms", "+81312345678", true);
    client.setSubscriptionAttributes(
        s ->
            s.subscriptionArn(arn)
                .attributeName("FilterPolicy")
                .attributeValue("{\"notification\": [\"n1\", \"n3\"]}"));

    publish("without attributes");
    client.publish(notification(topic, "n2"));
    client.publish(notification(topic, "n3"));

    assertThat(sns.sent()).hasSize(1);
  }

  @Test
  void aSubscriptionThatIsPendingCannotBeEnded() {
    String arn = subscribe("email", "a@example.com", true);

    assertThatThrownBy(() -> client.unsubscribe(s -> s.subscriptionArn(arn)))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("pending confirmation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two\nlines", " begins with a space", "Z\u00fcrich"})
  void aSubjectIsPrintableAsciiOnOneLine(String subject) {
    assertThatThrownBy(
            () -> client.publish(p -> p.topicArn(topic).message("Hello").subject(subject)))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("Invalid parameter: Subject");
  }

  @Test
  void aSubjectHasUpTo99Characters() {
    client.publish(p -> p.topicArn(topic).message("Hello").subject("x".repeat(99)));

    assertThatThrownBy(
            () -> client.publish(p -> p.topicArn(topic).message("Hello").subject("x".repeat(100))))
        .isInstanceOf(InvalidParameterException.class);
  }

  @Test
  void aMessagesLengthIsCountedInBytes() {
    client.publish(p -> p.topicArn(topic).message("\u00e9".repeat(131_072)));

    assertThatThrownBy(
            () -> client.publish(p -> p.topicArn(topic).message("\u00e9".repeat(131_073))))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("Message too long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a@", "@b", "a@b@c", "a b@c", "a@b\r\nBcc: x@y", "<a@b>"})
  void anAddressIsOne(String address) {
    assertThatThrownBy(() -> subscribe("email", address, true))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("Invalid parameter: Email address");
  }

  @Test
  void aLinkThatNamesNothingIsNotFollowed() throws Exception {
    HttpResponse<String> page =
        get(sns.server().resolve(SnsEndpoint.PAGES + "/confirmation.html?Token=0000"));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Invalid parameter: Token");
    assertThat(get(sns.server().resolve(SnsEndpoint.PAGES + "/other.html")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void anActionThatIsNoneIsRefused() throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(sns.server())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("Action=Fly&x=%zz"))
                    .build(),
                BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("<Code>MalformedQueryString</Code>");
  }

  private String subscribe(String protocol, String endpoint, boolean tellArn) {
    return client
        .subscribe(
            s ->
                s.topicArn(topic)
                    .protocol(protocol)
                    .endpoint(endpoint)
                    .returnSubscriptionArn(tellArn))
        .subscriptionArn();
  }

  private void confirmed(String address) throws IOException, InterruptedException {
    subscribe("email", address, true);
    follow(sns.sent().get(sns.sent().size() - 1));
  }

  private void publish(String text) {
    client.publish(p -> p.topicArn(topic).message(text));
  }

  private OutboxMessage toProtocol(String protocol) {
    return notifications().stream()
        .filter(message -> message.protocol().equals(protocol))
        .findFirst()
        .orElseThrow();
  }

  private List<OutboxMessage> notifications() {
    return sns.sent().stream().filter(m -> !m.kind().equals("confirmation")).toList();
  }

  private static PublishRequest notification(String topic, String id) {
    return PublishRequest.builder()
        .topicArn(topic)
        .message("Hello")
        .messageAttributes(Map.of("notification", attribute("String", id)))
        .build();
  }

  private static MessageAttributeValue attribute(String type, String value) {
    return MessageAttributeValue.builder().dataType(type).stringValue(value).build();
  }

  private static HttpResponse<String> follow(OutboxMessage mail)
      throws IOException, InterruptedException {
    Matcher link = LINK.matcher(mail.text());
    assertThat(link.find()).as("a link in %s", mail.text()).isTrue();
    return get(URI.create(link.group()));
  }

  private static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
