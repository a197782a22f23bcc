package parley.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.watch.Contacts;
import parley.calendar.watch.DynamoContacts;
import parley.calendar.watch.DynamoRevisits;
import parley.calendar.watch.DynamoWatches;
import parley.calendar.watch.Occasions;
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
  private final String table = dynamo.freshTables().watches();
  private final Watches watches = new DynamoWatches(dynamo.client(), table);
  private final Contacts contacts = new DynamoContacts(dynamo.client(), table);
  private final RecordingTopics topics = new RecordingTopics();
  private final RecordingTexts texts = new RecordingTexts();
  private final Phones phones =
      new Phones(watches, topics, contacts, texts, Countries.parse("JP, US"), 3);
  private Instant now = NOW;
  private final Subscriptions subscriptions =
      new Subscriptions(
          watches, topics, contacts, phones, new DynamoRevisits(dynamo.client(), table), () -> now);

  @Test
  void anAddressIsPutOnTheTopicOfItsWatch() {
    String id = subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    assertThat(id).matches("[A-Za-z0-9_-]{22}");
    assertThat(watches.subscription(id))
        .contains(
            new Subscription(
                id, "email", "ann@example.org", WATCH, Optional.of("subscription/1"), NOW));
    assertThat(watches.find(WATCH))
        .contains(WatchTopic.of(WATCH, EVERYTHING, "topic/" + WATCH, NOW));
    assertThat(watches.inRound(EVERYTHING.round(), Unreadable::raise)).hasSize(1);
  }

  @Test
  void aNewRoundHasGoneOutForWhatWasDueBefore() {
    subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    assertThat(watches.rounds(Unreadable::raise))
        .containsExactly(
            new RoundState(
                EVERYTHING.round(), Occasions.of(EVERYTHING), LocalDate.parse("2016-12-06")));
  }

  @Test
  void theSameAgainIsAnsweredAlikeAndHasNoPowerOverTheFirst() {
    String first = subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    for (Duration pause : List.of(Duration.ofMinutes(1), Asking.PAUSE, Duration.ofDays(30))) {
      now = now.plus(pause);
      String again = subscriptions.subscribe(request("ann@example.org", EVERYTHING));
      assertThat(again).matches("[A-Za-z0-9_-]{22}").isNotEqualTo(first);
      assertThat(subscriptions.find(again).orElseThrow().watch()).isEqualTo(EVERYTHING);
      assertThat(subscriptions.confirm(again, "123456")).contains(Confirmation.BY_LINK);
      assertThat(subscriptions.unsubscribe(again)).isTrue();
      assertThat(subscriptions.unsubscribe(again)).isFalse();
      assertThat(topics.subscribed()).containsExactly("topic/" + WATCH + " email ann@example.org");
    }
    assertThat(watches.inRound(EVERYTHING.round(), Unreadable::raise)).hasSize(1);
    assertThat(subscriptions.unsubscribe(first)).isTrue();
    assertThat(topics.subscribed()).isEmpty();
  }

  @Test
  void whatWasAskedForAsTheSameEndsWithoutAWordWhenTheFirstHasEnded() {
    String first = subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    String again = subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    subscriptions.unsubscribe(first);
    assertThat(subscriptions.find(again)).isPresent();
    assertThat(subscriptions.unsubscribe(again)).isTrue();
  }

  /** Else it would tell whether somebody is subscribed: there no mail goes out. */
  @Test
  void withinTheHourNobodyLearnsByAnotherWatchWhetherItIsThere() {
    subscriptions.subscribe(request("ann@example.org", abe("Abe")));
    now = now.plus(Asking.PAUSE);
    subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    for (Watch watch : List.of(abe("Abe"), abe("Xi"))) {
      assertThatExceptionOfType(AskedTooOftenException.class)
          .isThrownBy(() -> subscriptions.subscribe(request("ann@example.org", watch)));
    }
  }

  @Test
  void whoeverHasTheTelephoneTakesThePlaceOfWhoAskedBefore() {
    String first = subscriptions.subscribe(sms(EVERYTHING));
    subscriptions.confirm(first, texts.code());
    now = now.plus(Asking.PAUSE);
    String second = subscriptions.subscribe(sms(EVERYTHING));
    String wrong = texts.code().equals("000000") ? "000001" : "000000";
    assertThat(texts.sent()).hasSize(2);
    assertThat(subscriptions.confirm(second, wrong)).contains(Confirmation.WRONG);
    assertThat(watches.subscription(first)).isPresent();
    assertThat(subscriptions.confirm(second, texts.code())).contains(Confirmation.CONFIRMED);
    assertThat(watches.subscription(first)).isEmpty();
    assertThat(watches.phones(WATCH)).isEqualTo(1);
    assertThat(subscriptions.unsubscribe(second)).isTrue();
    assertThat(topics.subscribed()).isEmpty();
    assertThat(watches.phones(WATCH)).isZero();
  }

  @Test
  void whoAskedForATelephoneThatIsThereAndHasNotItsCodeEndsNothing() {
    String first = subscriptions.subscribe(sms(EVERYTHING));
    String second = subscriptions.subscribe(sms(EVERYTHING));
    assertThat(subscriptions.unsubscribe(second)).isTrue();
    assertThat(subscriptions.confirm(first, texts.code())).contains(Confirmation.CONFIRMED);
    String third = subscriptions.subscribe(sms(EVERYTHING));
    assertThat(subscriptions.unsubscribe(third)).isTrue();
    assertThat(topics.subscribed()).containsExactly("topic/" + WATCH + " sms +819012345678");
    assertThat(watches.phones(WATCH)).isEqualTo(1);
  }

  @Test
  void theCodeIsTakenFromWhicheverOfTwoFormsThatWereSent() {
    subscriptions.subscribe(sms(EVERYTHING));
    String second = subscriptions.subscribe(sms(EVERYTHING));
    assertThat(texts.sent()).hasSize(1);
    assertThat(subscriptions.confirm(second, texts.code())).contains(Confirmation.CONFIRMED);
    assertThat(subscriptions.unsubscribe(second)).isTrue();
    assertThat(topics.subscribed()).isEmpty();
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
    now = now.plus(Asking.PAUSE);
    String abe = subscriptions.subscribe(request("ann@example.org", abe("Abe")));
    assertThat(abe).isNotEqualTo(everything);
    assertThat(topics.subscribed()).hasSize(2);
  }

  @Test
  void whoseConfirmationRanOutIsAskedAgainAndTheFirstIsVoid() {
    String first = subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    topics.forget();
    now = now.plus(Asking.PAUSE);
    String id = subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    assertThat(watches.subscription(first)).isEmpty();
    assertThat(watches.subscription(id).orElseThrow().arn()).contains("subscription/2");
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
    now = now.plus(Asking.PAUSE);
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
    assertThat(watches.inRound(EVERYTHING.round(), Unreadable::raise)).hasSize(1);
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

  @Test
  void anAddressIsAskedOnceAnHour() {
    String id = subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    now = now.plus(Asking.PAUSE).minusSeconds(1);
    assertThat(subscriptions.subscribe(request("ann@example.org", EVERYTHING))).isNotEqualTo(id);
    assertThatExceptionOfType(AskedTooOftenException.class)
        .isThrownBy(() -> subscriptions.subscribe(request("ann@example.org", abe("Abe"))));
    assertThat(topics.calls()).filteredOn(call -> call.startsWith("subscribe")).hasSize(1);
    subscriptions.unsubscribe(id);
    assertThatExceptionOfType(AskedTooOftenException.class)
        .isThrownBy(() -> subscriptions.subscribe(request("ann@example.org", EVERYTHING)));
  }

  @Test
  void aTelephoneIsOnTheTopicOnlyOnceItsCodeHasComeBack() {
    String id = subscriptions.subscribe(sms(EVERYTHING));
    assertThat(topics.subscribed()).isEmpty();
    assertThat(watches.phones(WATCH)).isZero();
    assertThat(texts.sent())
        .singleElement()
        .asString()
        .matches("\\+819012345678 Parley: \\d{6} is your code, .* Reply STOP to hear no more\\.")
        .hasSizeLessThan(160);
    assertThat(subscriptions.confirm(id, texts.code())).contains(Confirmation.CONFIRMED);
    assertThat(topics.subscribed()).containsExactly("topic/" + WATCH + " sms +819012345678");
    assertThat(watches.phones(WATCH)).isEqualTo(1);
    assertThat(watches.find(WATCH).orElseThrow().phones()).isTrue();
    assertThat(subscriptions.confirm(id, "000000")).contains(Confirmation.CONFIRMED);
    assertThat(subscriptions.unsubscribe(id)).isTrue();
    assertThat(topics.subscribed()).isEmpty();
    assertThat(watches.phones(WATCH)).isZero();
  }

  @Test
  void aCodeHasFiveTries() {
    String id = subscriptions.subscribe(sms(EVERYTHING));
    String wrong = texts.code().equals("000000") ? "000001" : "000000";
    for (int i = 0; i < Phones.TRIES; i++) {
      assertThat(subscriptions.confirm(id, wrong)).contains(Confirmation.WRONG);
    }
    assertThat(subscriptions.confirm(id, texts.code())).contains(Confirmation.RAN_OUT);
    assertThat(topics.subscribed()).isEmpty();
  }

  @Test
  void aCodeIsGoodForTenMinutesAndAfterAnHourThereIsAnother() {
    String id = subscriptions.subscribe(sms(EVERYTHING));
    now = now.plus(Phones.GOOD_FOR);
    assertThat(subscriptions.confirm(id, texts.code())).contains(Confirmation.RAN_OUT);
    subscriptions.subscribe(sms(EVERYTHING));
    assertThat(texts.sent()).hasSize(1);
    now = NOW.plus(Asking.PAUSE);
    subscriptions.subscribe(sms(EVERYTHING));
    assertThat(subscriptions.confirm(id, texts.code())).contains(Confirmation.CONFIRMED);
  }

  @Test
  void aCodeIsNotKeptAsItIs() {
    subscriptions.subscribe(sms(EVERYTHING));
    assertThat(dynamo.client().scan(scan -> scan.tableName(table)).items())
        .isNotEmpty()
        .noneMatch(item -> item.toString().contains(texts.code()));
  }

  @Test
  void whoHasAnsweredStopGetsNoCode() {
    texts.stop("+819012345678");
    assertThatExceptionOfType(EndpointRefusedException.class)
        .isThrownBy(() -> subscriptions.subscribe(sms(EVERYTHING)));
    assertThat(texts.sent()).isEmpty();
  }

  @Test
  void aMonthHasNoMoreCodesThanAreAllowed() {
    for (int i = 0; i < 3; i++) {
      subscriptions.subscribe(sms(EVERYTHING));
      now = now.plus(Asking.PAUSE);
    }
    assertThatExceptionOfType(SmsCeilingException.class)
        .isThrownBy(() -> subscriptions.subscribe(sms(EVERYTHING)));
    assertThat(texts.sent()).hasSize(3);
    now = Instant.parse("2017-01-01T00:00:00Z");
    subscriptions.subscribe(sms(EVERYTHING));
    assertThat(texts.sent()).hasSize(4);
  }

  @Test
  void anEmailAddressIsNotConfirmedByACode() {
    String id = subscriptions.subscribe(request("ann@example.org", EVERYTHING));
    assertThat(subscriptions.confirm(id, "123456")).contains(Confirmation.BY_LINK);
    assertThat(subscriptions.confirm("unheard-of", "123456")).isEmpty();
  }

  private static SubscriptionRequest sms(Watch watch) {
    return new SubscriptionRequest("sms", "+819012345678", watch);
  }

  private static SubscriptionRequest request(String endpoint, Watch watch) {
    return new SubscriptionRequest("email", endpoint, watch);
  }

  private static Watch abe(String name) {
    return new Watch(Set.of(name), Set.of(), Set.of(), List.of(7), true, Watch.DEFAULT_ZONE, 9);
  }
}
