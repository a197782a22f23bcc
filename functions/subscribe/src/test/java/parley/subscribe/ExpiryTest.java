package parley.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Item;
import parley.calendar.watch.Contacts;
import parley.calendar.watch.DynamoContacts;
import parley.calendar.watch.DynamoRevisits;
import parley.calendar.watch.DynamoWatches;
import parley.calendar.watch.Revisits;
import parley.calendar.watch.Watch;
import parley.calendar.watch.Watches;
import parley.gateway.ManagedRuntime;

class ExpiryTest {

  private static final String ANN = "ann@example.org";
  private static final String TOPIC = "topic/" + WatchId.of(Watch.everything());

  private final DynamoDb dynamo = DynamoDb.local();
  private final String table = dynamo.freshTables().watches();
  private final Watches watches = new DynamoWatches(dynamo.client(), table);
  private final Revisits revisits = new DynamoRevisits(dynamo.client(), table);
  private final Contacts contacts = new DynamoContacts(dynamo.client(), table);
  private final RecordingTopics topics = new RecordingTopics();
  private final RecordingTexts texts = new RecordingTexts();
  private final ExpireHandler handler = new ExpireHandler(new Expiry(watches, revisits, topics));
  private final ManagedRuntime runtime = new ManagedRuntime();
  private Instant now = Instant.parse("2016-12-06T10:00:00Z");
  private final Subscriptions subscriptions =
      new Subscriptions(
          watches,
          topics,
          contacts,
          new Phones(watches, topics, contacts, texts, Countries.all(), 100),
          revisits,
          () -> now);

  @Test
  void whoNeverConfirmedIsForgottenAndSoIsAWatchThatNobodyWants() {
    String id = subscribe("email", ANN);
    days(2);
    assertThat(watches.subscription(id)).isPresent();
    topics.forget();
    days(1);
    assertThat(watches.subscription(id)).isEmpty();
    assertThat(kept()).noneMatch(item -> item.contains(ANN));
    days(3);
    assertThat(topics.calls()).contains("delete " + TOPIC);
    days(30);
    assertThat(kept()).allMatch(item -> item.contains("round") || item.contains("asked#"));
  }

  @Test
  void whoConfirmedStaysUntilTheyLeaveByTheLinkInAMail() {
    String id = subscribe("email", ANN);
    topics.confirm("subscription/1");
    days(100);
    assertThat(watches.subscription(id)).isPresent();
    assertThat(watches.find(WatchId.of(Watch.everything()))).isPresent();
    topics.forget();
    days(31);
    assertThat(watches.subscription(id)).isEmpty();
  }

  @Test
  void whoHasYetToAnswerIsWaitedFor() {
    String id = subscribe("email", ANN);
    days(9);
    assertThat(watches.subscription(id)).isPresent();
    topics.forget();
    days(3);
    assertThat(watches.subscription(id)).isEmpty();
  }

  @Test
  void aWatchThatSomebodyElseWantsStays() {
    subscribe("email", ANN);
    subscribe("email", "bob@example.org");
    topics.unsubscribe("subscription/1");
    days(10);
    assertThat(watches.find(WatchId.of(Watch.everything()))).isPresent();
    assertThat(kept()).noneMatch(item -> item.contains(ANN));
  }

  @Test
  void whoEndsASubscriptionLeavesNoWatchBehind() {
    String id = subscribe("sms", "+819012345678");
    subscriptions.confirm(id, texts.code());
    days(5);
    assertThat(watches.phones(WatchId.of(Watch.everything()))).isEqualTo(1);
    subscriptions.unsubscribe(id);
    days(3);
    assertThat(watches.find(WatchId.of(Watch.everything()))).isEmpty();
  }

  @Test
  void whoComesBackAfterAllThatIsServedAsAtFirst() {
    subscribe("email", ANN);
    topics.forget();
    days(10);
    String id = subscribe("email", ANN);
    assertThat(subscriptions.find(id)).isPresent();
    assertThat(topics.subscribed()).containsExactly(TOPIC + " email " + ANN);
  }

  /** DynamoDB removes what has expired by and by, in any order. */
  @Test
  void aTelephoneWhoseRequestHasExpiredIsAskedAnewThoughItsNameIsThereStill() {
    String first = subscribe("sms", "+819012345678");
    dynamo
        .client()
        .deleteItem(
            it ->
                it.tableName(table)
                    .key(
                        Item.of("pk", "subscription#" + first)
                            .with("sk", "subscription")
                            .attributes()));
    now = now.plus(Duration.ofDays(4));
    String again = subscribe("sms", "+819012345678");
    assertThat(subscriptions.confirm(again, texts.code())).contains(Confirmation.CONFIRMED);
    assertThat(watches.subscription(again).orElseThrow().arn()).isPresent();
  }

  @Test
  void onlyWhatHasNoPowerExpiresByItself() {
    String phone = subscribe("sms", "+819012345678");
    assertThat(expiring()).hasSize(2);
    subscriptions.confirm(phone, texts.code());
    subscribe("email", ANN);
    assertThat(expiring()).isEmpty();
    subscribe("email", ANN);
    assertThat(expiring()).singleElement().asString().contains("N=1481277720"); // three days
  }

  @Test
  void whatCannotBeLookedAtIsLookedAtTheNextTimeAndKeepsNothingElse() {
    String ann = subscribe("email", ANN);
    String bob = subscribe("email", "bob@example.org");
    topics.forget();
    now = now.plus(Duration.ofDays(3));
    topics.failAt("standing");
    assertThatIllegalStateException().isThrownBy(this::run);
    assertThat(List.of(ann, bob)).filteredOn(it -> watches.subscription(it).isPresent()).hasSize(1);
    assertThat(runtime.lines()).noneMatch(line -> line.contains(ann) || line.contains(bob));
    run();
    assertThat(List.of(ann, bob)).allMatch(it -> watches.subscription(it).isEmpty());
  }

  @Test
  void anEventWithoutATimeIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> handler.handleRequest(Map.of(), runtime.context()))
        .withMessageContaining("2016-12-13T00:00:00Z");
  }

  private String subscribe(String protocol, String endpoint) {
    String id =
        subscriptions.subscribe(new SubscriptionRequest(protocol, endpoint, Watch.everything()));
    now = now.plus(Duration.ofMinutes(1));
    return id;
  }

  private void days(int days) {
    for (int i = 0; i < days; i++) {
      now = now.plus(Duration.ofDays(1));
      run();
    }
  }

  private void run() {
    handler.handleRequest(Map.of("time", now.toString()), runtime.context());
  }

  private List<String> kept() {
    return dynamo.client().scan(it -> it.tableName(table)).items().stream()
        .map(Object::toString)
        .toList();
  }

  private List<String> expiring() {
    return kept().stream()
        .filter(item -> item.contains("expires"))
        .filter(item -> item.contains("sk=AttributeValue(S=subscription)"))
        .toList();
  }
}
