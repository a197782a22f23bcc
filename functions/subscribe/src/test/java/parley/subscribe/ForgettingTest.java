package parley.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.watch.Contacts;
import parley.calendar.watch.DynamoContacts;
import parley.calendar.watch.DynamoWatches;
import parley.calendar.watch.Subscription;
import parley.calendar.watch.Watches;

class ForgettingTest {

  private static final Instant NOW = Instant.parse("2016-12-06T00:00:00Z");
  private static final String ANN = "ann@example.org";
  private static final String BOB = "bob@example.org";
  private static final String PHONE = "+819012345678";

  private final DynamoDb dynamo = DynamoDb.local();
  private final String table = dynamo.freshTables().watches();
  private final Watches watches = new DynamoWatches(dynamo.client(), table);
  private final Contacts contacts = new DynamoContacts(dynamo.client(), table);
  private final RecordingTopics topics = new RecordingTopics();
  private final Forgetting forgetting = new Forgetting(watches, contacts, topics);

  @BeforeEach
  void subscribe() {
    keep("1", "email", ANN, "w1");
    keep("2", "email", ANN, "w2");
    keep("3", "sms", PHONE, "w1");
    keep("4", "email", BOB, "w1");
    Subscription phone = subscription("3", "sms", PHONE, "w1");
    watches.addPhone(phone);
    contacts.keep(phone.pair(), new Contacts.Code("hash", NOW.plusSeconds(600), 3));
  }

  @Test
  void nothingIsKeptOfAnAddressThatWasForgotten() {
    assertThat(forgetting.forget(ANN)).isEqualTo(2);
    assertThat(forgetting.forget(PHONE)).isEqualTo(1);
    assertThat(kept()).noneMatch(item -> item.contains(ANN) || item.contains(PHONE));
    assertThat(watches.phones("w1")).isZero();
  }

  /** Hashes and codes too: of what is left every item is the other's. */
  @Test
  void whatIsKeptOfOthersIsAllThatIsLeft() {
    forgetting.forget(ANN);
    forgetting.forget(PHONE);
    assertThat(kept()).hasSize(3); // the subscription, its name, and when it was asked
    assertThat(topics.subscribed()).containsExactly("w1 email " + BOB);
    assertThat(forgetting.forget(BOB)).isEqualTo(1);
    assertThat(kept()).isEmpty();
  }

  @Test
  void anAddressIsForgottenHoweverItIsCapitalised() {
    keep("5", "email", "Bob@example.org", "w2");
    assertThat(forgetting.forget("bob@Example.ORG")).isEqualTo(2);
    assertThat(kept()).noneMatch(item -> item.contains("Bob") || item.contains("bob"));
  }

  @Test
  void whoWasForgottenMayBeAskedAtOnceAgain() {
    forgetting.forget(ANN);
    assertThat(contacts.mayAsk("email", ANN, "w1", NOW, Duration.ofHours(1))).isTrue();
  }

  @Test
  void anAddressOfWhichNothingIsKeptIsNoError() {
    assertThat(forgetting.forget("carol@example.org")).isZero();
  }

  private void keep(String id, String protocol, String endpoint, String watch) {
    contacts.mayAsk(protocol, endpoint, watch, NOW, Duration.ofHours(1));
    watches.subscribe(
        subscription(id, protocol, endpoint, watch)
            .at(topics.subscribe(watch, protocol, endpoint)));
  }

  private static Subscription subscription(
      String id, String protocol, String endpoint, String watch) {
    return new Subscription(id, protocol, endpoint, watch, Optional.empty(), NOW);
  }

  private List<String> kept() {
    return dynamo.client().scan(it -> it.tableName(table)).items().stream()
        .map(Object::toString)
        .toList();
  }
}
