package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.calendar.token.Scope;
import parley.calendar.token.Secret;
import parley.calendar.token.Token;
import parley.local.stack.Settings;
import parley.local.stack.Stack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A function's role allows what the function does, and no more. Nothing enforces roles on one
 * machine, so what it does is noted there, while a story goes all its way.
 */
class TemplateRightsTest {

  private static final Template TEMPLATE = Template.read();
  private static final Pattern INDEX = Pattern.compile("\\$\\{(\\w+)\\.Arn}(/index/\\w+)");
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /**
   * Only when two stories of one new meeting are read at the same time, when a story that comes
   * late parts an entry of which many tell, when a new meeting has been told of many times before
   * its notice is sent, when a digest goes out or a notification is tried again, when the check
   * finds that one is missing, or when somebody subscribes first after an update.
   */
  private static final Map<String, List<Right>> SELDOM =
      Map.of(
          "parley.extract.ExtractHandler",
          List.of(
              new Right("dynamodb:GetItem", "meetings"),
              new Right("dynamodb:DeleteItem", "meetings")),
          "parley.remind.CheckHandler",
          List.of(
              new Right("dynamodb:GetItem", "documents"),
              new Right("dynamodb:UpdateItem", "watches"),
              new Right("dynamodb:PutItem", "reminders"),
              new Right("dynamodb:BatchWriteItem", "reminders"),
              new Right("sns:Publish", "")),
          "parley.remind.DueHandler",
          List.of(
              new Right("dynamodb:BatchWriteItem", "reminders"),
              new Right("dynamodb:GetItem", "watches"),
              new Right("dynamodb:Query", "meetings")),
          "parley.remind.ChangedHandler",
          List.of(new Right("dynamodb:Query", "meetings")),
          "parley.subscribe.SubscribeHandler",
          List.of(new Right("dynamodb:Query", "watches")));

  private static String token;

  private static Stream<String> functions() {
    return TEMPLATE.named("AWS::Serverless::Function");
  }

  @BeforeAll
  static void aStoryGoesAllItsWay(@TempDir Path data) throws Exception {
    Instant begin = Instant.parse("2016-12-06T00:00:00Z");
    Settings settings = new Settings(0, data, Optional.of(begin), Optional.empty(), true, Set.of());
    try (Stack stack = Stack.start(settings, CallRecorder::before)) {
      token = tokenFor(stack);
      goAllTheWay(stack.uri());
    }
  }

  private static String tokenFor(Stack stack) {
    Secret secret = Secret.random(new SecureRandom());
    Instant now = Instant.now();
    stack
        .tokens()
        .keep(Token.of(secret, "all", EnumSet.allOf(Scope.class), now, now.plusSeconds(3600)));
    return secret.text();
  }

  private static void goAllTheWay(URI stack) throws Exception {
    String confirmed = subscribe(stack, "confirmed@example.org");
    confirm(stack);
    String unconfirmed = subscribe(stack, "unconfirmed@example.org");
    telephone(stack);
    String document = post(stack, story());
    post(stack, story());
    move(stack, "2016-12-14T00:00:00Z");
    post(
        stack,
        """
        {"published": "2016-12-14", "text": "Abe and Trump will meet in Washington on Jan. 25."}\
        """);
    move(stack, "2016-12-14T00:15:00Z");
    String meeting = get(stack, "/meetings").at("/meetings/0/id").stringValue();
    get(stack, "/meetings/" + meeting);
    correct(stack, meeting);
    get(stack, "/meetings?participant=Abe");
    get(stack, "/documents/" + document);
    send(stack, "DELETE", "/subscriptions/" + confirmed, "");
    send(stack, "DELETE", "/subscriptions/" + unconfirmed, "");
  }

  private static void correct(URI stack, String meeting) throws Exception {
    String other = get(stack, "/meetings").at("/meetings/1/id").stringValue();
    String document = get(stack, "/meetings/" + meeting).at("/history/0/document").stringValue();
    send(stack, "PATCH", "/meetings/" + meeting, "{\"status\": \"confirmed\"}");
    send(stack, "PATCH", "/meetings/" + meeting, "{\"mergeWith\": \"" + other + "\"}");
    send(stack, "PATCH", "/meetings/" + meeting, "{\"split\": [\"" + document + "\"]}");
  }

  @ParameterizedTest
  @MethodSource("functions")
  void aRoleAllowsWhatItsFunctionDoesAndNoMore(String function) {
    String handler = TEMPLATE.handler(function);
    Set<Right> used = new HashSet<>(CallRecorder.usedBy(handler));
    used.addAll(SELDOM.getOrDefault(handler, List.of()));
    assertThat(allowed(function)).isEqualTo(used);
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
    JsonNode resource = statement.required("Resource");
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

  private static String subscribe(URI stack, String address) throws Exception {
    String body =
        "{\"protocol\": \"email\", \"endpoint\": \"%s\", \"watch\": {}}".formatted(address);
    return id(send(stack, "POST", "/subscriptions", body));
  }

  private static String id(String answer) {
    return JSON.readTree(answer).required("id").stringValue();
  }

  private static void telephone(URI stack) throws Exception {
    String body =
        "{\"protocol\": \"sms\", \"endpoint\": \"+819012345678\", \"watch\": {\"hour\": 8}}";
    String id = id(send(stack, "POST", "/subscriptions", body));
    JsonNode messages = get(stack, "/outbox").required("messages");
    String text = messages.get(messages.size() - 1).required("text").stringValue();
    String code = text.replaceAll(".*?(\\d{6}).*", "$1");
    send(stack, "POST", "/subscriptions/" + id + "/confirmation", "{\"code\": \"" + code + "\"}");
  }

  private static void confirm(URI stack) throws Exception {
    String text = get(stack, "/outbox").at("/messages/0/text").stringValue();
    String link = text.lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow();
    send(URI.create(link), "GET", "", "");
  }

  private static String story() throws IOException {
    return Files.readString(Template.ROOT.resolve("events/document-abe-trump.json"));
  }

  private static String post(URI stack, String document) throws Exception {
    String answer = send(stack, "POST", "/documents", document);
    return JSON.readTree(answer).required("id").stringValue();
  }

  private static void move(URI stack, String now) throws Exception {
    send(stack, "POST", "/clock", "{\"now\": \"%s\"}".formatted(now));
  }

  private static JsonNode get(URI stack, String path) throws Exception {
    return JSON.readTree(send(stack, "GET", path, ""));
  }

  private static String send(URI stack, String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(path.isEmpty() ? stack : stack.resolve(path))
            .method(method, BodyPublishers.ofString(body))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .build();
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }
}
