package parley.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.gateway.ManagedRuntime.event;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.limit.DynamoLimits;
import parley.calendar.limit.Limit;
import parley.calendar.limit.Limits;
import parley.calendar.limit.Quota;
import parley.calendar.watch.Contacts;
import parley.calendar.watch.DynamoContacts;
import parley.calendar.watch.DynamoRevisits;
import parley.calendar.watch.DynamoWatches;
import parley.calendar.watch.Watch;
import parley.calendar.watch.Watches;
import parley.gateway.ManagedRuntime;
import parley.gateway.ManagedRuntime.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SubscribeHandlerTest {

  private final DynamoDb dynamo = DynamoDb.local();
  private final String table = dynamo.freshTables().watches();
  private final Watches watches = new DynamoWatches(dynamo.client(), table);
  private final Contacts contacts = new DynamoContacts(dynamo.client(), table);
  private final RecordingTexts texts = new RecordingTexts();
  private final RecordingTopics topics = new RecordingTopics();
  private final ManagedRuntime runtime = new ManagedRuntime();
  private final InstantSource clock = InstantSource.fixed(Instant.parse("2016-12-06T00:10:00Z"));
  private final Subscriptions subscriptions =
      new Subscriptions(
          watches,
          topics,
          contacts,
          new Phones(watches, topics, contacts, texts, Countries.parse("JP"), 10),
          new DynamoRevisits(dynamo.client(), table),
          clock,
          () -> "3nTq0yTqX1mVb5y2H8kLwA");
  private final SubscribeHandler handler =
      new SubscribeHandler(
          subscriptions, new Quota(Limits.NONE, Limit.anHour("subscriptions", 1), clock));

  @Test
  void whoAsksForTooManyIsToldWhenToComeAgain() {
    Quota strict =
        new Quota(
            new DynamoLimits(dynamo.client(), dynamo.freshTables().access()),
            Limit.anHour("subscriptions", 1),
            clock);
    SubscribeHandler counting = new SubscribeHandler(subscriptions, strict);
    String event = ManagedRuntime.event("post-subscription.json");
    assertThat(runtime.request(counting, event).status()).isEqualTo(202);
    Response refused = runtime.request(counting, event);
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("retry-after")).isEqualTo("3000");
  }

  @Test
  void aSubscriptionIsPendingUntilItIsConfirmed() {
    Response response = post();
    assertThat(response.status()).isEqualTo(202);
    assertThat(response.header("content-type")).isEqualTo("application/json");
    assertThat(response.json())
        .isEqualTo(read("{\"id\": \"3nTq0yTqX1mVb5y2H8kLwA\", \"status\": \"pending\"}"));
    assertThat(topics.subscribed())
        .containsExactly("topic/" + WatchId.of(abe()) + " email ann@example.org");
  }

  @Test
  void theSameRequestAgainHasTheSameAnswer() {
    assertThat(post().json()).isEqualTo(post().json());
  }

  @Test
  void whatWasSubscribedCanBeDeletedOnce() {
    post();
    Response deleted = runtime.request(handler, event("delete-subscription.json"));
    assertThat(deleted.status()).isEqualTo(204);
    assertThat(topics.subscribed()).isEmpty();
    Response again = runtime.request(handler, event("delete-subscription.json"));
    assertThat(again.status()).isEqualTo(404);
    assertThat(again.json().get("detail").asString())
        .isEqualTo("There is no subscription 3nTq0yTqX1mVb5y2H8kLwA.");
  }

  @Test
  void anAddressThatCannotBeWrittenToIsTheProblemOfItsField() {
    topics.refuse("ann@example.org");
    Response response = post();
    assertThat(response.status()).isEqualTo(422);
    assertThat(response.json().get("pointer").asString()).isEqualTo("/endpoint");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          not json         | 400
          []               | 422
          {}               | 422
          """)
  void aBodyThatMakesNoSenseIsAProblem(String body, int status) {
    String event = event("post-subscription.json");
    JsonNode request = read(event);
    ((ObjectNode) request).put("body", body);
    Response response = runtime.request(handler, request.toString());
    assertThat(response.status()).isEqualTo(status);
    assertThat(response.header("content-type")).isEqualTo("application/problem+json");
    assertThat(topics.calls()).isEmpty();
  }

  @Test
  void aNameThatIsFarTooLongIsNotSentBackWhole() {
    ObjectNode request = (ObjectNode) read(event("post-subscription.json"));
    String name = "\\\"".repeat(100_000);
    request.put(
        "body",
        "{\"protocol\": \"email\", \"endpoint\": \"ann@example.org\","
            + " \"watch\": {\"participants\": [\""
            + name
            + "\"]}}");
    Response response = runtime.request(handler, request.toString());
    assertThat(response.status()).isEqualTo(422);
    assertThat(response.json().get("pointer").asString()).isEqualTo("/watch/participants");
    assertThat(response.body()).hasSizeLessThan(5_000);
  }

  @Test
  void anAddressIsNotInTheLog() {
    topics.failAt("subscribe");
    assertThat(post().status()).isEqualTo(500);
    assertThat(runtime.log()).isNotEmpty();
    assertThat(runtime.lines()).allMatch(line -> !line.contains("ann"));
  }

  @Test
  void whoAsksAndWhoIsRefusedIsCounted() {
    post();
    runtime.request(handler, event("post-subscription.json").replace("ann@example.org", "nobody"));
    assertThat(runtime.counted("asked")).isEqualTo(1);
    assertThat(runtime.counted("refused")).isEqualTo(1);
  }

  @Test
  void anAddressThatWasAskedShortlyBeforeIsToldWhenToComeAgain() {
    post();
    ObjectNode request = (ObjectNode) read(event("post-subscription.json"));
    request.put(
        "body", "{\"protocol\": \"email\", \"endpoint\": \"ann@example.org\", \"watch\": {}}");
    Response response = runtime.request(handler, request.toString());
    assertThat(response.status()).isEqualTo(429);
    assertThat(response.header("retry-after")).isEqualTo("3600");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"code": "12345"}  | 422 | code is the six digits of the message.
          {"code": "12345a"} | 422 | code is the six digits of the message.
          {}                 | 422 | code is the six digits of the message.
          {"code": "wrong"}  | 422 | code is the six digits of the message.
          """)
  void aCodeIsSixDigits(String body, int status, String detail) {
    Response response = confirm(body);
    assertThat(response.status()).isEqualTo(status);
    assertThat(response.json().get("detail").asString()).isEqualTo(detail);
    assertThat(response.json().get("pointer").asString()).isEqualTo("/code");
  }

  @Test
  void aTelephoneIsConfirmedByItsCode() {
    ObjectNode request = (ObjectNode) read(event("post-subscription.json"));
    request.put(
        "body", "{\"protocol\": \"sms\", \"endpoint\": \"+81 90-1234-5678\", \"watch\": {}}");
    assertThat(runtime.request(handler, request.toString()).status()).isEqualTo(202);
    String wrong = texts.code().equals("000000") ? "000001" : "000000";
    assertThat(confirm("{\"code\": \"" + wrong + "\"}").status()).isEqualTo(422);
    Response response = confirm("{\"code\": \"" + texts.code() + "\"}");
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.json())
        .isEqualTo(read("{\"id\": \"3nTq0yTqX1mVb5y2H8kLwA\", \"status\": \"confirmed\"}"));
  }

  @Test
  void whatNobodySubscribedToCannotBeConfirmed() {
    assertThat(confirm("{\"code\": \"123456\"}").status()).isEqualTo(404);
    post();
    assertThat(confirm("{\"code\": \"123456\"}").status()).isEqualTo(409);
  }

  private Response confirm(String body) {
    ObjectNode request = (ObjectNode) read(event("post-subscription.json"));
    String path = "/subscriptions/3nTq0yTqX1mVb5y2H8kLwA/confirmation";
    request.put("rawPath", path).put("routeKey", "POST /subscriptions/{id}/confirmation");
    ((ObjectNode) request.get("requestContext").get("http")).put("path", path);
    request.put("body", body);
    return runtime.request(handler, request.toString());
  }

  private Response post() {
    return runtime.request(handler, event("post-subscription.json"));
  }

  private static Watch abe() {
    return new Watch(
        Set.of("Shinzo Abe", "US"),
        Set.of(),
        Set.of(),
        List.of(14, 7, 1),
        true,
        Watch.DEFAULT_ZONE,
        9);
  }

  private static JsonNode read(String json) {
    return JsonMapper.shared().readTree(json);
  }
}
