package parley.local.sns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.Subscription;

/** Who subscribes, confirms and ends it has the same answers here and at LocalStack. */
@ParameterizedClass
@ArgumentsSource(EverySns.class)
class SubscribingTest {

  private static final String NOWHERE = "arn:aws:sns:us-east-1:000000000000:nowhere";

  private final Sns sns;
  private final SnsClient client;
  private final String name = "test-" + UUID.randomUUID();

  SubscribingTest(Sns sns) {
    this.sns = sns;
    client = sns.client();
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

  private static void assertPending(Subscription subscription, String endpoint) {
    assertThat(subscription.subscriptionArn()).isEqualTo("PendingConfirmation");
    assertThat(subscription.endpoint()).isEqualTo(endpoint);
    assertThat(subscription.owner()).isEqualTo("000000000000");
  }
}
