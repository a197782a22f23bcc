package parley.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.gateway.ManagedRuntime.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
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
import parley.calendar.watch.Revisits;
import parley.calendar.watch.Watches;
import parley.gateway.ManagedRuntime;
import parley.gateway.ManagedRuntime.Response;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody without scripts at the page's forms. */
class FormDoorTest {

  private static final String ID = "3nTq0yTqX1mVb5y2H8kLwA";
  private static final String PLACE = "/subscriptions/" + ID;

  private final DynamoDb dynamo = DynamoDb.local();
  private final String table = dynamo.freshTables().watches();
  private final Watches watches = new DynamoWatches(dynamo.client(), table);
  private final Contacts contacts = new DynamoContacts(dynamo.client(), table);
  private final RecordingTexts texts = new RecordingTexts();
  private final RecordingTopics topics = new RecordingTopics();
  private final ManagedRuntime runtime = new ManagedRuntime();
  private final InstantSource clock = InstantSource.fixed(Instant.parse("2016-12-06T00:10:00Z"));
  private final SubscribeHandler handler = handler("JP", Limits.NONE);

  private SubscribeHandler handler(String countries, Limits limits) {
    Phones phones = new Phones(watches, topics, contacts, texts, Countries.parse(countries), 10);
    Revisits revisits = new DynamoRevisits(dynamo.client(), table);
    return new SubscribeHandler(
        new Subscriptions(watches, topics, contacts, phones, revisits, clock, () -> ID),
        new Quota(limits, Limit.anHour("subscriptions", 1), clock));
  }

  @Test
  void whoSendsTheFormIsShownTheWayToTheirSubscription() {
    Response response = runtime.request(handler, event("post-subscription-as-a-form.json"));
    assertThat(response.status()).isEqualTo(303);
    assertThat(response.header("location")).isEqualTo("subscriptions/" + ID);
    assertThat(topics.subscribed()).singleElement().asString().endsWith(" email ann@example.org");
  }

  @Test
  void theFormAndTheJsonOfOneWatchAreOneSubscription() {
    runtime.request(handler, event("post-subscription-as-a-form.json"));
    runtime.request(handler, event("post-subscription.json"));
    assertThat(topics.subscribed()).hasSize(1);
  }

  @Test
  void itsPageSaysWhatItHearsOfButNotWhoseItIs() {
    runtime.request(handler, event("post-subscription-as-a-form.json"));
    Response page = get(PLACE);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("cache-control")).isEqualTo("private, no-cache");
    assertThat(page.body())
        .contains("Follow its link to confirm", "shinzo abe, us", "14, 7, 1 days before")
        .contains("09:00, Asia/Tokyo", "action=\"" + ID + "/end\"")
        .doesNotContain("ann@");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          leadDays=1                       | 1 day before, and on the first day      | not told
          leadDays=7&leadDays=1            | 7, 1 days before, and on the first day  | not told
          leadDays=0&digest=on             | <dd>on the first day</dd>               | on Mondays
          """)
  void itsPageSaysWhenItHears(String form, String reminders, String outlook) {
    post(handler, "/subscriptions", "endpoint=ann%40example.org&zone=UTC&" + form);
    assertThat(get(PLACE).body())
        .contains(reminders)
        .containsPattern("The week ahead</dt><dd>" + outlook);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          endpoint=ann&zone=UTC                     | endpoint     | Please give an e-mail address in ASCII
          zone=UTC                                  | endpoint     | e-mail address in ASCII
          endpoint=ann%40example.org&zone=Atlantis  | zone         | Please give a region such as Asia/Tokyo
          endpoint=ann%40example.org&places=%3F%3F  | places       | names of 1 to 100 characters
          endpoint=ann%40example.org&participants=- | participants | names of 1 to 100 characters
          endpoint=ann%40example.org&leadDays=soon  | leadDays     | Please give a whole number
          """)
  void whatIsWrongStandsBesideItsField(String form, String field, String says) {
    Response page = post(handler("", Limits.NONE), "/subscriptions", form);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.header("content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(page.body())
        .contains("Please set right what is marked.", "aria-describedby=\"wrong-" + field + "\"")
        .containsPattern("id=\"wrong-" + field + "\">[^<]*" + says);
    assertThat(topics.calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"changes=perhaps", "hour=24", "hour=noon", "digest=on&digest=on", "zone=%00"})
  void whatOnlyAProgramCanSendIsRefusedToo(String field) {
    String form = "endpoint=ann%40example.org&" + field;
    assertThat(post(handler, "/subscriptions", form).status()).isEqualTo(422);
    assertThat(topics.calls()).isEmpty();
  }

  @Test
  void allThatIsWrongIsSaidAtOnceAndNothingThatWasWrittenIsLost() {
    String form =
        "endpoint=%22%3Eann&participants=Abe%2C+Ban+%3C&places=%3F&leadDays=30&hour=23&zone=Nowhere";
    Response page = post(handler, "/subscriptions", form);
    assertThat(page.body())
        .contains("wrong-endpoint", "wrong-places", "wrong-zone")
        .contains("value=\"&quot;&gt;ann\"", "value=\"Abe, Ban &lt;\"", "value=\"Nowhere\"")
        .contains("value=\"30\" checked", "<option value=\"23\" selected>")
        .doesNotContain("value=\"14\" checked", "name=\"changes\" checked");
  }

  @Test
  void anAddressThatCannotBeWrittenToIsSaidBesideIt() {
    topics.refuse("ann@example.org");
    Response page = runtime.request(handler, event("post-subscription-as-a-form.json"));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("id=\"wrong-endpoint\">This address takes no messages.");
  }

  @Test
  void whoAsksForTooManyIsToldWhenToComeAgainAndKeepsTheForm() {
    SubscribeHandler strict =
        handler("", new DynamoLimits(dynamo.client(), dynamo.freshTables().access()));
    String event = event("post-subscription-as-a-form.json");
    assertThat(runtime.request(strict, event).status()).isEqualTo(303);
    Response page = runtime.request(strict, event);
    assertThat(page.status()).isEqualTo(429);
    assertThat(page.header("retry-after")).isEqualTo("3000");
    assertThat(page.body()).contains("within this hour", "value=\"ann@example.org\"");
  }

  @Test
  void aTelephoneIsConfirmedByTheFormOfItsPage() {
    assertThat(post(handler, "/subscriptions", "endpoint=%2B81+90-1234-5678&zone=UTC").status())
        .isEqualTo(303);
    assertThat(get(PLACE).body())
        .contains("action=\"" + ID + "/confirmation\"", "name=\"code\"", "Almost done");
    String wrong = texts.code().equals("000000") ? "000001" : "000000";
    Response refused = post(handler, PLACE + "/confirmation", "code=" + wrong);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("id=\"wrong-code\">This is not the code that was sent.")
        .contains("action=\"../" + ID + "/confirmation\"", "href=\"../../page.css\"");
    Response taken = post(handler, PLACE + "/confirmation", "code=+" + texts.code() + "+");
    assertThat(taken.status()).isEqualTo(303);
    assertThat(taken.header("location")).isEqualTo("../" + ID);
    assertThat(get(PLACE).body())
        .contains("The telephone is confirmed")
        .doesNotContain("name=\"code\"");
  }

  @Test
  void aNumberIsNoAddressWhereTelephonesDoNotHear() {
    Response page = post(handler("", Limits.NONE), "/subscriptions", "endpoint=%2B819012345678");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("wrong-endpoint").doesNotContain("mobile number");
  }

  @Test
  void anEmailAddressHasNoCodeToGive() {
    runtime.request(handler, event("post-subscription-as-a-form.json"));
    Response page = post(handler, PLACE + "/confirmation", "code=123456");
    assertThat(page.status()).isEqualTo(409);
    assertThat(page.body()).contains("confirmed by the link in its mail");
  }

  @Test
  void theFormOfThePageEndsTheSubscriptionOnce() {
    runtime.request(handler, event("post-subscription-as-a-form.json"));
    Response ended = post(handler, PLACE + "/end", "");
    assertThat(ended.status()).isEqualTo(200);
    assertThat(ended.body()).contains("The subscription has ended.");
    assertThat(topics.subscribed()).isEmpty();
    assertThat(post(handler, PLACE + "/end", "").status()).isEqualTo(404);
    assertThat(get(PLACE).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"/subscriptions", PLACE + "/confirmation", PLACE + "/end"})
  void aPageOfAnotherSiteSubscribesAndEndsNothing(String path) {
    ObjectNode request = form(path, "endpoint=ann%40example.org&code=123456");
    ((ObjectNode) request.get("headers")).put("sec-fetch-site", "cross-site");
    assertThat(runtime.request(handler, request.toString()).status()).isEqualTo(403);
    assertThat(topics.calls()).isEmpty();
  }

  private Response post(SubscribeHandler asked, String path, String form) {
    return runtime.request(asked, form(path, form).toString());
  }

  private Response get(String path) {
    ObjectNode request = form(path, "");
    ((ObjectNode) request.get("requestContext").get("http")).put("method", "GET");
    request.remove("body");
    return runtime.request(handler, request.toString());
  }

  private static ObjectNode form(String path, String form) {
    ObjectNode request =
        (ObjectNode) JsonMapper.shared().readTree(event("post-subscription-as-a-form.json"));
    request.put("rawPath", path);
    ((ObjectNode) request.get("requestContext").get("http")).put("path", path);
    byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
    return request.put("body", Base64.getEncoder().encodeToString(bytes));
  }
}
