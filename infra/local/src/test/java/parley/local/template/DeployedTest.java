package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import parley.calendar.dynamo.LocalStack;
import parley.local.runtime.RunningFunction;
import parley.local.runtime.RuntimeApi.Outcome;
import parley.local.sns.LocalStackSns;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A story goes all its way through what is deployed: tables, topics and queues that CloudFormation
 * made of the template in LocalStack; and each function's built jar, which AWS's runtime interface
 * client starts as the template names it, with the variables that the template gives it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeployedTest {

  private static final Template TEMPLATE = Template.read();
  private static final JsonMapper JSON = new JsonMapper();

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private final LocalDate meets = today.plusDays(30);
  private final Optional<DeployedStack> stack = DeployedStack.find();

  @Test
  void aStoryGoesAllItsWay() throws Exception {
    assumeTrue(stack.isPresent(), "LocalStack does not run");
    assumeTrue(built(), "the functions' jars are not built: mvn verify builds them");

    String who = invoke("AuthorizeFunction", event("authorize-post-document"));
    assertThat(JSON.readTree(who).required("isAuthorized").booleanValue()).isTrue();

    subscribe();
    read(post());
    String meeting = look();
    announce(meeting);
    remind();
    correct(meeting);
  }

  private static boolean built() {
    return TEMPLATE.named("AWS::Serverless::Function").map(TEMPLATE::jar).allMatch(Files::exists);
  }

  /** The functions go by the clock of this machine, so the meeting is next month, seen from now. */
  private String post() throws Exception {
    ObjectNode event = (ObjectNode) JSON.readTree(event("post-document"));
    String text =
        "Japanese Prime Minister Shinzo Abe will meet President Donald Trump in Washington on %s, officials said."
            .formatted(DAY.format(meets));
    ObjectNode story = JSON.createObjectNode().put("published", today.toString()).put("text", text);
    JsonNode answer = answer("IngestFunction", event.put("body", story.toString()), 202);
    assertThat(answer.required("status").stringValue()).isEqualTo("received");
    return answer.required("id").stringValue();
  }

  /** The stream's record is made here, as nothing but Lambda carries it from the table to it. */
  private void read(String document) throws Exception {
    String answer = invoke("ExtractFunction", record("{\"id\": {\"S\": \"" + document + "\"}}"));
    assertThat(JSON.readTree(answer).required("batchItemFailures")).isEmpty();
  }

  /** The meeting's id, once the calendar has it. */
  private String look() throws Exception {
    ObjectNode event = (ObjectNode) JSON.readTree(event("request-get-meetings"));
    JsonNode meeting = answer("BrowseFunction", event, 200).required("meetings").get(0);
    assertThat(meeting.required("title").stringValue()).isEqualTo("Shinzo Abe - Donald Trump");
    assertThat(meeting.at("/window/earliest").stringValue()).isEqualTo(meets.toString());
    return meeting.required("id").stringValue();
  }

  private void announce(String meeting) throws Exception {
    String keys =
        "{\"pk\": {\"S\": \"meeting#%s\"}, \"sk\": {\"S\": \"meeting\"}}".formatted(meeting);
    String answer = invoke("ChangedFunction", record(keys));
    assertThat(JSON.readTree(answer).required("batchItemFailures")).isEmpty();
    assertThat(sent()).isEqualTo(1);
  }

  /** Nine o'clock in Tokyo, two weeks before; the check finds that nothing is missing then. */
  private void remind() throws Exception {
    Instant due = meets.minusDays(14).atStartOfDay(ZoneOffset.UTC).toInstant();
    invoke("DueFunction", "{\"time\":\"" + due + "\"}");
    assertThat(sent()).isEqualTo(2);
    String later = due.plus(Duration.ofHours(6)).toString();
    assertThat(invoke("CheckFunction", "{\"time\":\"" + later + "\"}")).isEqualTo("\"{}\"");
  }

  /** How many notifications the reminder log holds as sent. */
  private long sent() {
    String reminders = stack.orElseThrow().environment("DueFunction").get("REMINDERS_TABLE");
    return LocalStack.client(DynamoDbClient.builder())
        .orElseThrow()
        .scan(it -> it.tableName(reminders))
        .items()
        .stream()
        .filter(item -> item.containsKey("sentAt"))
        .count();
  }

  private void subscribe() throws Exception {
    ObjectNode event = (ObjectNode) JSON.readTree(event("post-subscription"));
    answer("SubscribeFunction", event, 202);
    SnsClient sns = LocalStack.client(SnsClient.builder()).orElseThrow();
    String prefix = DeployedStack.NAME + "-watch-";
    String topic =
        sns.listTopicsPaginator().topics().stream()
            .map(Topic::topicArn)
            .filter(arn -> arn.contains(prefix))
            .findFirst()
            .orElseThrow();
    String token = new LocalStackSns(sns).token(subscription(sns, topic));
    sns.confirmSubscription(it -> it.topicArn(topic).token(token));
  }

  private static String subscription(SnsClient sns, String topic) {
    return sns.listSubscriptionsByTopic(it -> it.topicArn(topic))
        .subscriptions()
        .get(0)
        .subscriptionArn();
  }

  private void correct(String meeting) throws Exception {
    ObjectNode event = (ObjectNode) JSON.readTree(event("request-get-meeting"));
    event.put("routeKey", "PATCH /meetings/{id}").put("rawPath", "/meetings/" + meeting);
    event
        .withObject("/requestContext/http")
        .put("method", "PATCH")
        .put("path", "/meetings/" + meeting);
    event.putObject("pathParameters").put("id", meeting);
    event.withObject("/headers").put("content-type", "application/json");
    event
        .withObject("/requestContext/authorizer/lambda")
        .put("owner", "desk")
        .put("scopes", "curate");
    event.put("body", "{\"status\": \"cancelled\"}").put("isBase64Encoded", false);
    JsonNode answer = answer("CurateFunction", event, 200);
    assertThat(answer.required("status").stringValue()).isEqualTo("cancelled");
  }

  private JsonNode answer(String function, ObjectNode event, int status) throws Exception {
    JsonNode answer = JSON.readTree(invoke(function, event.toString()));
    assertThat(answer.required("statusCode").intValue()).as(answer.toString()).isEqualTo(status);
    return JSON.readTree(answer.required("body").stringValue());
  }

  private String invoke(String function, String event) throws Exception {
    Map<String, String> environment = stack.orElseThrow().environment(function);
    try (RunningFunction running =
        RunningFunction.start(TEMPLATE.handler(function), TEMPLATE.jar(function), environment)) {
      Outcome outcome = running.invoke(event);
      assertThat(outcome.done()).as(function + ": " + outcome.json()).isTrue();
      assertThat(running.log()).allSatisfy(DeployedTest::isALogLineThatNamesNobody);
      return outcome.json();
    }
  }

  /** The subscriber's address is in no line; one of JSON tells its request, or is a metric. */
  private static void isALogLineThatNamesNobody(String line) {
    assertThat(line).doesNotContain("ann@", "203.0.113.7");
    if (line.startsWith("{")) {
      JsonNode json = JSON.readTree(line);
      assertThat(json.has("AWSRequestId") || json.has("_aws")).as(line).isTrue();
    }
  }

  private static String event(String name) throws IOException {
    return Files.readString(Template.ROOT.resolve("events/" + name + ".json"));
  }

  private static String record(String keys) {
    return """
        {"Records": [{"eventName": "INSERT", "eventSource": "aws:dynamodb",
          "dynamodb": {"Keys": %s, "SequenceNumber": "1", "StreamViewType": "KEYS_ONLY"}}]}"""
        .formatted(keys);
  }
}
