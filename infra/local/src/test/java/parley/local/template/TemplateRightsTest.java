package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.local.stack.Settings;
import parley.local.stack.Stack;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.JsonNode;

/**
 * A function's role allows what the function does, and no more. Nothing enforces roles on one
 * machine, so what it does is noted there, while stories go all their ways.
 */
class TemplateRightsTest {

  private static final Template TEMPLATE = Template.read();
  private static final Pattern INDEX = Pattern.compile("\\$\\{(\\w+)\\.Arn}(/index/\\w+)");

  private static Stream<String> functions() {
    return TEMPLATE.named("AWS::Serverless::Function");
  }

  @BeforeAll
  static void storiesGoAllTheirWays(@TempDir Path data) {
    Instant begin = Instant.parse("2016-12-06T00:00:00Z");
    Settings settings = new Settings(0, data, Optional.of(begin), Optional.empty(), true, Set.of());
    AtomicReference<DynamoDbClient> tables = new AtomicReference<>();
    try (Stack stack = Stack.start(settings, client -> noted(client, tables))) {
      StackClient client = new StackClient(stack.uri(), StackClient.tokenFor(stack));
      new UsualWays(client).go();
      new SeldomWays(client, tables.get()).go();
    }
    Stack.start(settings, client -> noted(client, tables)).close();
  }

  private static DynamoDbClient noted(
      DynamoDbClient client, AtomicReference<DynamoDbClient> tables) {
    tables.set(client);
    return CallRecorder.before(client);
  }

  @ParameterizedTest
  @MethodSource("functions")
  void aRoleAllowsWhatItsFunctionDoesAndNoMore(String function) {
    String handler = TEMPLATE.handler(function);
    assertThat(allowed(function)).isEqualTo(CallRecorder.usedBy(handler));
  }

  /** What the role allows the handler; what Lambda does on its behalf is left aside. */
  private static Set<Right> allowed(String function) {
    String role = TEMPLATE.properties(function).at("/Role/Fn::GetAtt/0").stringValue();
    JsonNode policy = TEMPLATE.properties(role).at("/Policies/0/PolicyDocument/Statement");
    return policy
        .valueStream()
        .filter(statement -> !statement.at("/Resource/Fn::GetAtt/1").asString().equals("StreamArn"))
        .flatMap(TemplateRightsTest::rights)
        .filter(right -> right.action().matches("(dynamodb|sns):.*"))
        .collect(Collectors.toSet());
  }

  /** The services that a function calls by itself. */
  static Stream<String> services(String function) {
    return allowed(function).stream()
        .map(right -> right.action().substring(0, right.action().indexOf(':')))
        .distinct();
  }

  private static Stream<Right> rights(JsonNode statement) {
    JsonNode resource = statement.path("Resource");
    return statement
        .required("Action")
        .valueStream()
        .map(action -> right(action.stringValue(), resource));
  }

  private static Right right(String action, JsonNode resource) {
    return new Right(action, action.startsWith("dynamodb:") ? table(resource) : "");
  }

  /** The table or index as one machine names it. */
  private static String table(JsonNode resource) {
    Matcher index = INDEX.matcher(resource.path("Fn::Sub").asString());
    return index.matches()
        ? index.group(1).toLowerCase(Locale.ROOT) + index.group(2)
        : resource.at("/Fn::GetAtt/0").stringValue().toLowerCase(Locale.ROOT);
  }
}
