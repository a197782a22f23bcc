package parley.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.watch.DynamoWatches;
import parley.calendar.watch.Subscription;
import parley.calendar.watch.Watch;
import parley.calendar.watch.WatchTopic;
import parley.calendar.watch.Watches;
import parley.calendar.watch.Watches.RoundState;

class SubscriptionsTest {

  private static final Instant NOW = Instant.parse("2016-12-06T00:00:00Z");
  private static final Watch EVERYTHING = Watch.everything();
  private static final String WATCH = WatchId.of(EVERYTHING);

  private final DynamoDb dynamo = DynamoDb.local();
  private final Watches watches =
      new DynamoWatches(dynamo.client(), dynamo.freshTables().watches());
  private final RecordingTopics topics = new RecordingTopics();
  private final Subscriptions subscriptions =
      new Subscriptions(watches, topics, InstantSource.fixed(NOW));

  @Test
  void anAddressIsPutOnTheTopicOfItsWatch() {
    String id = subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    assertThat(id).matches("[A-Za-z0-9_-]{22}");
    assertThat(watches.subscription(id))
        .contains(new Subscription(id, "email", "ann@example.org", WATCH, "subscription/1", NOW));
    assertThat(watches.find(WATCH))
        .contains(WatchTopic.of(WATCH, EVERYTHING, "topic/" + WATCH, NOW));
    assertThat(watches.inRound(EVERYTHING.round())).hasSize(1);
  }

  @Test
  void aNewRoundHasGoneOutForWhatWasDueBefore() {
    subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    assertThat(watches.rounds())
        .containsExactly(new RoundState(EVERYTHING.round(), LocalDate.parse("2016-12-06")));
  }

  @Test
  void theSameAgainIsTheSame() {
    String id = subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    assertThat(subscriptions.subscribe(request("ann@example.org", EVERYTHING))).isEqualTo(id);
    assertThat(watches.inRound(EVERYTHING.round())).hasSize(1);
    assertThat(topics.subscribed()).hasSize(1);
  }

  @Test
  void equalWatchesShareATopic() {
    String ann = subscriptions.subscribe(request("ann@example.org", abe("Abe")));
    String bob = subscriptions.subscribe(request("bob@example.org", abe("ABE ")));
    assertThat(ann).isNotEqualTo(bob);
    String topic = "topic/" + WatchId.of(abe("abe"));
    assertThat(topics.subscribed())
        .containsExactly(topic + " email ann@example.org", topic + " email bob@example.org");
  }

  @Test
  void anotherWatchIsAnotherSubscription() {
    String everything = subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    String abe = subscriptions.subscribe(request("ann@example.org", abe("Abe")));
    assertThat(abe).isNotEqualTo(everything);
    assertThat(topics.subscribed()).hasSize(2);
  }

  @Test
  void whoseConfirmationRanOutIsAskedAgainUnderTheSameId() {
    String id = subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    topics.forget();
    assertThat(subscriptions.subscribe(request("ann@example.org", EVERYTHING))).isEqualTo(id);
    assertThat(watches.subscription(id).orElseThrow().arn()).isEqualTo("subscription/2");
    assertThat(subscriptions.unsubscribe(id)).isTrue();
    assertThat(topics.subscribed()).isEmpty();
  }

  @Test
  void whoLeavesIsGone() {
    String id = subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    subscriptions.subscribe(request("bob@example.org", EVERYTHING));
    assertThat(subscriptions.unsubscribe(id)).isTrue();
    assertThat(topics.subscribed()).containsExactly("topic/" + WATCH + " email bob@example.org");
    assertThat(watches.subscription(id)).isEmpty();
    assertThat(subscriptions.unsubscribe(id)).isFalse();
  }

  @Test
  void whoComesBackIsAnother() {
    String first = subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    subscriptions.unsubscribe(first);
    assertThat(subscriptions.subscribe(request("ann@example.org", EVERYTHING))).isNotEqualTo(first);
  }

  @Test
  void nobodyCanEndWhatTheyCannotName() {
    assertThat(subscriptions.unsubscribe("unheard-of")).isFalse();
    assertThat(topics.calls()).isEmpty();
  }

  @Test
  void theWatchIsThereBeforeAnybodyIsOnItsTopic() {
    topics.failAt("subscribe");
    assertThatIllegalStateException()
        .isThrownBy(() -> subscriptions.subscribe(request("ann@example.org", EVERYTHING)));
    assertThat(watches.find(WATCH)).isPresent();
    subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    assertThat(watches.inRound(EVERYTHING.round())).hasSize(1);
    assertThat(topics.subscribed()).hasSize(1);
  }

  @Test
  void whoCouldNotLeaveCanTryAgain() {
    String id = subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    topics.failAt("unsubscribe");
    assertThatIllegalStateException().isThrownBy(() -> subscriptions.unsubscribe(id));
    assertThat(subscriptions.unsubscribe(id)).isTrue();
    assertThat(topics.subscribed()).isEmpty();
  }

  @Test
  void anAddressThatIsRefusedIsNotKept() {
    topics.refuse("ann@example.org");
    assertThatExceptionOfType(EndpointRefusedException.class)
        .isThrownBy(() -> subscriptions.subscribe(request("ann@example.org", EVERYTHING)));
    assertThat(topics.subscribed()).isEmpty();
  }

  private static SubscriptionRequest request(String endpoint, Watch watch) {
    return new SubscriptionRequest("email", endpoint, watch);
  }

  private static Watch abe(String name) {
    return new Watch(Set.of(name), Set.of(), Set.of(), List.of(7), true, Watch.DEFAULT_ZONE, 9);
  }
}
