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
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.Topic;

/** What a topic is asked has the same answers here and at LocalStack. */
@ParameterizedClass
@ArgumentsSource(EverySns.class)
class TopicsTest {

  private static final String NOWHERE = "arn:aws:sns:us-east-1:000000000000:nowhere";

  private final SnsClient client;
  private final String name = "test-" + UUID.randomUUID();

  TopicsTest(Sns sns) {
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
    String topic = topic();
    client.subscribe(s -> s.topicArn(topic).protocol("email").endpoint("a@example.com"));
    client.deleteTopic(t -> t.topicArn(topic));
    client.deleteTopic(t -> t.topicArn(NOWHERE));

    assertThatThrownBy(() -> client.getTopicAttributes(t -> t.topicArn(topic)))
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
}
