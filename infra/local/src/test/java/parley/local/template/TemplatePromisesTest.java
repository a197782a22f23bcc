package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the template promises to whoever operates Parley. */
class TemplatePromisesTest {

  private static final Template TEMPLATE = Template.read();
  private static final Pattern NAMED = Pattern.compile("\\$\\{(?!AWS::)(\\w+)");

  /** A stream is not held up for longer by what always fails. */
  private static final int MOST_RETRIES = 10;

  /** Of SQS. */
  private static final int FOURTEEN_DAYS = 14 * 24 * 3600;

  private static Stream<String> functions() {
    return TEMPLATE.named("AWS::Serverless::Function");
  }

  private static Stream<String> alarms() {
    return TEMPLATE.named("AWS::CloudWatch::Alarm");
  }

  private static Stream<String> queues() {
    return TEMPLATE.named("AWS::SQS::Queue");
  }

  private static Stream<String> logGroups() {
    return TEMPLATE.named("AWS::Logs::LogGroup");
  }

  private static Stream<String> streamed() {
    return functions().filter(function -> events(function, "DynamoDB").findAny().isPresent());
  }

  private static Stream<String> scheduled() {
    return functions().filter(function -> events(function, "ScheduleV2").findAny().isPresent());
  }

  @Test
  void everyFunctionHasARoleOfItsOwn() {
    assertThat(functions().map(TemplatePromisesTest::role)).doesNotHaveDuplicates();
  }

  @Test
  void noRoleAllowsActionsByAWildcard() {
    assertThat(statements().flatMap(statement -> statement.required("Action").valueStream()))
        .extracting(JsonNode::stringValue)
        .isNotEmpty()
        .allMatch(action -> action.matches("[a-z]+:[A-Za-z]+"));
  }

  @Test
  void onEveryResourceARoleMayDoOnlyWhatIamKnowsNoResourceFor() {
    assertThat(
            statements()
                .filter(statement -> statement.path("Resource").asString("").equals("*"))
                .flatMap(statement -> statement.required("Action").valueStream())
                .map(JsonNode::stringValue))
        .containsExactlyInAnyOrder(
            "sns:Unsubscribe",
            "sns:GetSubscriptionAttributes",
            "sns:GetSubscriptionAttributes",
            "sns:SetSubscriptionAttributes",
            "sns:CheckIfPhoneNumberIsOptedOut",
            "xray:PutTelemetryRecords",
            "xray:PutTraceSegments");
  }

  @Test
  void whoMayPublishOnMoreThanTheWatchesTopicsMayPublishToTelephonesOnly() {
    assertThat(
            statements()
                .filter(allows("sns:Publish").and(onTopics().negate()))
                .map(statement -> statement.at("/NotResource/Fn::Sub").asString("")))
        .containsExactly("arn:${AWS::Partition}:sns:*:*:*");
  }

  @ParameterizedTest
  @MethodSource("streamed")
  void aStreamIsTriedSoManyTimesPartsItsBatchesAndKeepsWhatFailed(String function) {
    JsonNode stream = events(function, "DynamoDB").findFirst().orElseThrow();
    assertThat(stream.required("MaximumRetryAttempts").intValue()).isBetween(1, MOST_RETRIES);
    assertThat(stream.required("MaximumRecordAgeInSeconds").intValue()).isBetween(3600, 86400);
    assertThat(stream.required("BisectBatchOnFunctionError").booleanValue()).isTrue();
    assertThat(stream.at("/FunctionResponseTypes/0").stringValue())
        .isEqualTo("ReportBatchItemFailures");
    keepsFailures(function, stream.at("/DestinationConfig/OnFailure/Destination"));
  }

  @ParameterizedTest
  @MethodSource("scheduled")
  void aScheduleIsTriedSoManyTimesAndKeepsWhatFailed(String function) {
    JsonNode run = TEMPLATE.properties(function).required("EventInvokeConfig");
    JsonNode schedule = events(function, "ScheduleV2").findFirst().orElseThrow();
    assertThat(run.required("MaximumRetryAttempts").intValue()).isBetween(1, 2);
    assertThat(schedule.at("/RetryPolicy/MaximumRetryAttempts").intValue()).isBetween(1, 20);
    keepsFailures(function, run.at("/DestinationConfig/OnFailure/Destination"));
    assertThat(schedule.at("/DeadLetterConfig/Arn"))
        .isEqualTo(run.at("/DestinationConfig/OnFailure/Destination"));
  }

  /** The queue is one of the template's, and the function may send to it. */
  private static void keepsFailures(String function, JsonNode destination) {
    assertThat(queues()).contains(destination.at("/Fn::GetAtt/0").stringValue());
    assertThat(statements(role(function)).filter(allows("sqs:SendMessage")))
        .extracting(statement -> statement.required("Resource"))
        .containsExactly(destination);
  }

  @ParameterizedTest
  @MethodSource("queues")
  void aFailureIsKeptAsLongAsAQueueCanAndUnderAKey(String queue) {
    JsonNode properties = TEMPLATE.properties(queue);
    assertThat(properties.required("MessageRetentionPeriod").intValue()).isEqualTo(FOURTEEN_DAYS);
    assertThat(properties.required("KmsMasterKeyId")).isEqualTo(ownKey());
    assertThat(properties.at("/SqsManagedSseEnabled/Fn::If/2").booleanValue()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("logGroups")
  void logsAreDeletedAfterTheDaysThatTheOperatorChose(String group) {
    JsonNode properties = TEMPLATE.properties(group);
    assertThat(properties.at("/RetentionInDays/Ref").stringValue()).isEqualTo("LogRetention");
    assertThat(properties.required("KmsKeyId")).isEqualTo(ownKey());
  }

  @ParameterizedTest
  @MethodSource("functions")
  void aFunctionLogsToAGroupOfItsOwn(String function) {
    String group = TEMPLATE.properties(function).at("/LoggingConfig/LogGroup/Ref").stringValue();
    assertThat(logGroups()).contains(group);
    assertThat(group).isEqualTo(function.replace("Function", "Log"));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void aFunctionThatSendsRunsOnlySoManyTimesAtOnce(String function) {
    boolean sends = statements(role(function)).anyMatch(allows("sns:Publish").and(onTopics()));
    JsonNode reserved = TEMPLATE.properties(function).path("ReservedConcurrentExecutions");
    assertThat(reserved.at("/Fn::If/1/Ref").asString()).isEqualTo(sends ? "FanOut" : "");
  }

  @ParameterizedTest
  @MethodSource("alarms")
  void anAlarmIsHeardByTheOperators(String alarm) {
    JsonNode properties = TEMPLATE.properties(alarm);
    assertThat(properties.at("/AlarmActions/0/Ref").stringValue()).isEqualTo("Alarms");
    assertThat(properties.at("/OKActions/0/Ref").stringValue()).isEqualTo("Alarms");
    assertThat(properties.required("AlarmDescription").stringValue()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("functions")
  void aFunctionThatFailsOrIsThrottledRaisesAnAlarm(String function) {
    assertThat(watched("Errors", "FunctionName")).contains(function);
    assertThat(watched("Throttles", "FunctionName")).contains(function);
  }

  @Test
  void aStreamThatWaitsRaisesAnAlarm() {
    assertThat(watched("IteratorAge", "FunctionName"))
        .containsExactlyInAnyOrderElementsOf(streamed().toList());
  }

  @Test
  void aFailureThatWaitsRaisesAnAlarm() {
    assertThat(watched("ApproximateNumberOfMessagesVisible", "QueueName"))
        .containsExactlyInAnyOrderElementsOf(queues().toList());
  }

  @Test
  void aScheduleThatWasMissedRaisesAnAlarmAndSoDoesSilence() {
    List<String> missed =
        alarms()
            .filter(alarm -> metric(alarm).equals("Invocations"))
            .filter(alarm -> text(alarm, "ComparisonOperator").equals("LessThanThreshold"))
            .filter(alarm -> text(alarm, "TreatMissingData").equals("breaching"))
            .map(alarm -> of(alarm, "FunctionName"))
            .toList();
    assertThat(missed).containsExactlyInAnyOrderElementsOf(scheduled().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"oldestUnsent", "missing", "unreadable", "withoutPhones", "5xx"})
  void whatIsUnsentMissingUnreadableOrLeftOutAndFailedRequestsRaiseAnAlarm(String metric) {
    assertThat(alarms().map(TemplatePromisesTest::metric)).contains(metric);
  }

  @Test
  void theDashboardShowsEveryFunctionEveryTableAndEveryQueue() {
    String body = TEMPLATE.properties("Dashboard").at("/DashboardBody/Fn::Sub").stringValue();
    assertThat(new JsonMapper().readTree(body).required("widgets")).isNotEmpty();
    Set<String> shown =
        NAMED.matcher(body).results().map(TemplatePromisesTest::name).collect(Collectors.toSet());
    assertThat(shown)
        .containsAll(functions().toList())
        .containsAll(queues().toList())
        .containsAll(TEMPLATE.named("AWS::DynamoDB::Table").toList());
  }

  @Test
  void anOperatorsKeyEncryptsTheTables() {
    assertThat(TEMPLATE.named("AWS::DynamoDB::Table"))
        .map(table -> TEMPLATE.properties(table).at("/SSESpecification/KMSMasterKeyId"))
        .containsOnly(ownKey());
  }

  @Test
  void everyRoleMayUseTheOperatorsKeyWhereThereIsOne() {
    assertThat(TEMPLATE.named("AWS::IAM::Role"))
        .map(role -> TEMPLATE.properties(role).at("/ManagedPolicyArns/0"))
        .containsOnly(where("OwnKey", "KeyUse"));
  }

  /** What the parameter names, or else what AWS takes by itself. */
  private static JsonNode ownKey() {
    return where("OwnKey", "KmsKey");
  }

  private static JsonNode where(String condition, String resource) {
    return new JsonMapper()
        .readTree(
            "{\"Fn::If\": [\"%s\", {\"Ref\": \"%s\"}, {\"Ref\": \"AWS::NoValue\"}]}"
                .formatted(condition, resource));
  }

  private static String name(MatchResult match) {
    return match.group(1);
  }

  /** Of what there are alarms for a metric. */
  private static List<String> watched(String metric, String dimension) {
    return alarms()
        .filter(alarm -> metric(alarm).equals(metric))
        .map(alarm -> of(alarm, dimension))
        .toList();
  }

  private static String metric(String alarm) {
    return text(alarm, "MetricName");
  }

  private static String text(String alarm, String property) {
    return TEMPLATE.properties(alarm).required(property).stringValue();
  }

  /** The resource that an alarm's dimension names. */
  private static String of(String alarm, String dimension) {
    JsonNode first = TEMPLATE.properties(alarm).at("/Dimensions/0");
    assertThat(first.required("Name").stringValue()).as(alarm).isEqualTo(dimension);
    JsonNode value = first.required("Value");
    return value.has("Ref")
        ? value.required("Ref").stringValue()
        : value.at("/Fn::GetAtt/0").stringValue();
  }

  private static String role(String function) {
    return TEMPLATE.properties(function).at("/Role/Fn::GetAtt/0").stringValue();
  }

  private static Stream<JsonNode> statements() {
    return Stream.concat(
        TEMPLATE.named("AWS::IAM::Role").flatMap(TemplatePromisesTest::statements),
        TEMPLATE
            .named("AWS::IAM::ManagedPolicy")
            .map(policy -> TEMPLATE.properties(policy).at("/PolicyDocument/Statement"))
            .flatMap(JsonNode::valueStream));
  }

  private static Stream<JsonNode> statements(String role) {
    return TEMPLATE
        .properties(role)
        .required("Policies")
        .valueStream()
        .flatMap(policy -> policy.at("/PolicyDocument/Statement").valueStream());
  }

  private static Predicate<JsonNode> allows(String action) {
    return statement ->
        statement.required("Action").valueStream().anyMatch(it -> it.asString().equals(action));
  }

  private static Predicate<JsonNode> onTopics() {
    return statement -> statement.at("/Resource/Fn::Sub").asString().contains(":sns:");
  }

  private static Stream<JsonNode> events(String function, String type) {
    return TEMPLATE.properties(function).path("Events").properties().stream()
        .map(Map.Entry::getValue)
        .filter(event -> event.required("Type").stringValue().equals(type))
        .map(event -> event.required("Properties"));
  }
}
