package parley.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.telemetry.Thrown;

class SnsTopicsTest {

  private static final String TOPIC = "arn:aws:sns:ap-northeast-1:123456789012:parley-w1";
  private static final String ARN = TOPIC + ":0c7f";
  private static final String SILENCE = "{\"notification\": [\"deleted before confirmed\"]}";

  private final SnsEndpoint sns = new SnsEndpoint();
  private final SnsTopics topics = new SnsTopics(sns.client(), "parley-");

  @AfterEach
  void close() {
    sns.close();
  }

  @Test
  void aTopicBearsTheWatchInItsName() {
    sns.answers("CreateTopic", "TopicArn", TOPIC);
    assertThat(topics.create("w1")).isEqualTo(TOPIC);
    assertThat(sns.asked()).containsExactly(Map.of("Action", "CreateTopic", "Name", "parley-w1"));
  }

  @Test
  void theArnOfASubscriptionIsKnownBeforeItIsConfirmed() {
    sns.answers("Subscribe", "SubscriptionArn", ARN);
    assertThat(topics.subscribe(TOPIC, "email", "ann@example.org")).isEqualTo(ARN);
    assertThat(sns.asked().get(0))
        .isEqualTo(
            Map.of(
                "Action", "Subscribe",
                "TopicArn", TOPIC,
                "Protocol", "email",
                "Endpoint", "ann@example.org",
                "ReturnSubscriptionArn", "true"));
  }

  @Test
  void whoLeftBeforeConfirmingAndComesBackHearsOfEverythingAgain() {
    sns.answers("Subscribe", "SubscriptionArn", ARN)
        .answers("GetSubscriptionAttributes", "Attributes", filterPolicy(SILENCE));
    topics.subscribe(TOPIC, "email", "ann@example.org");
    assertThat(sns.asked().get(2))
        .isEqualTo(
            Map.of(
                "Action", "SetSubscriptionAttributes",
                "SubscriptionArn", ARN,
                "AttributeName", "FilterPolicy",
                "AttributeValue", "{}"));
  }

  @Test
  void aFilterOfSomebodyElseIsLeftAlone() {
    sns.answers("Subscribe", "SubscriptionArn", ARN)
        .answers("GetSubscriptionAttributes", "Attributes", filterPolicy("{\"kind\": [\"off\"]}"));
    topics.subscribe(TOPIC, "email", "ann@example.org");
    assertThat(sns.actions()).containsExactly("Subscribe", "GetSubscriptionAttributes");
  }

  @Test
  void aSubscriptionThatIsConfirmedIsEnded() {
    topics.unsubscribe(ARN);
    assertThat(sns.asked())
        .containsExactly(Map.of("Action", "Unsubscribe", "SubscriptionArn", ARN));
  }

  @Test
  void aSubscriptionThatIsNotConfirmedIsMadeToHearOfNothing() {
    refuseToUnsubscribe();
    topics.unsubscribe(ARN);
    assertThat(sns.asked().get(1))
        .isEqualTo(
            Map.of(
                "Action",
                "SetSubscriptionAttributes",
                "SubscriptionArn",
                ARN,
                "AttributeName",
                "FilterPolicy",
                "AttributeValue",
                SILENCE));
  }

  @Test
  void aSubscriptionThatCannotBeFilteredEitherIsLeftToRunOut() {
    refuseToUnsubscribe();
    sns.refuses("SetSubscriptionAttributes", 400, "InvalidParameter", "pending confirmation");
    topics.unsubscribe(ARN);
    assertThat(sns.actions()).containsExactly("Unsubscribe", "SetSubscriptionAttributes");
  }

  @Test
  void aSubscriptionThatIsGoneNeedNoEnd() {
    sns.refuses("Unsubscribe", 404, "NotFound", "Subscription does not exist");
    topics.unsubscribe(ARN);
    assertThat(sns.actions()).containsExactly("Unsubscribe");
  }

  @ParameterizedTest
  @CsvSource({"true, PENDING", "false, CONFIRMED"})
  void whetherASubscriptionIsConfirmedSnsKnows(String pending, Topics.Standing standing) {
    sns.answers("GetSubscriptionAttributes", "Attributes", entry("PendingConfirmation", pending));
    assertThat(topics.standing(ARN)).isEqualTo(standing);
  }

  @Test
  void aSubscriptionOfWhichSnsDoesNotKnowIsGone() {
    sns.refuses("GetSubscriptionAttributes", 404, "NotFound", "Subscription does not exist");
    assertThat(topics.standing(ARN)).isEqualTo(Topics.Standing.GONE);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, true", "1, 0, false", "0, 1, false"})
  void aTopicIsDesertedWhereNobodyIsOnItNorAskedToBe(
      String confirmed, String pending, boolean deserted) {
    sns.answers(
        "GetTopicAttributes",
        "Attributes",
        entry("SubscriptionsConfirmed", confirmed) + entry("SubscriptionsPending", pending));
    assertThat(topics.isDeserted(TOPIC)).isEqualTo(deserted);
  }

  @Test
  void aTopicThatIsGoneIsDesertedToo() {
    sns.refuses("GetTopicAttributes", 404, "NotFound", "Topic does not exist");
    assertThat(topics.isDeserted(TOPIC)).isTrue();
  }

  @Test
  void aTopicIsDeleted() {
    topics.delete(TOPIC);
    assertThat(sns.asked()).containsExactly(Map.of("Action", "DeleteTopic", "TopicArn", TOPIC));
  }

  @Test
  void anAddressThatSnsRefusesIsRefused() {
    sns.refuses("Subscribe", 400, "InvalidParameter", "Invalid parameter: Email address");
    assertThatExceptionOfType(EndpointRefusedException.class)
        .isThrownBy(() -> topics.subscribe(TOPIC, "email", "ann@example.org"));
  }

  @Test
  void aFailureDoesNotQuoteTheAddress() {
    sns.refuses("Subscribe", 403, "AuthorizationError", "may not subscribe ann@example.org");
    assertThatThrownBy(() -> topics.subscribe(TOPIC, "email", "ann@example.org"))
        .hasMessageStartingWith("SNS refused a subscription")
        .hasMessageContaining("r1")
        .hasMessageNotContaining("ann@")
        .hasNoCause();
  }

  @Test
  void aFailureIsNamedInTheLogByTheCodeThatSnsGivesIt() {
    sns.refuses("Subscribe", 403, "AuthorizationError", "may not subscribe ann@example.org");
    Throwable thrown = catchThrowable(() -> topics.subscribe(TOPIC, "email", "ann@example.org"));
    assertThat(Thrown.brief(thrown)).contains("AuthorizationError 403").doesNotContain("ann@");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b", "a b", "ä"})
  void aPrefixIsOneThatATopicCanBear(String prefix) {
    assertThatIllegalArgumentException().isThrownBy(() -> new SnsTopics(sns.client(), prefix));
  }

  private static String filterPolicy(String policy) {
    return entry("FilterPolicy", policy);
  }

  private static String entry(String key, String value) {
    return "<entry><key>%s</key><value>%s</value></entry>".formatted(key, value);
  }

  private void refuseToUnsubscribe() {
    sns.refuses(
        "Unsubscribe",
        400,
        "InvalidParameter",
        "Invalid parameter: SubscriptionArn Reason: Cannot unsubscribe a subscription that is"
            + " pending confirmation");
  }
}
