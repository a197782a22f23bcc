package parley.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.Crash;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Life;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.watch.Contacts;
import parley.calendar.watch.DynamoContacts;
import parley.calendar.watch.DynamoRevisits;
import parley.calendar.watch.DynamoWatches;
import parley.calendar.watch.Revisit;
import parley.calendar.watch.Subscription;
import parley.calendar.watch.Watch;
import parley.calendar.watch.Watches;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The process ends after the n-th call to AWS, for every n. Who sends the same request again, an
 * hour later at the latest, is served as if nothing had been.
 */
class CrashTest {

  private static final String WATCH = WatchId.of(Watch.everything());
  private static final String TOPIC = "topic/" + WATCH;

  private final DynamoDb dynamo = DynamoDb.local();

  @Test
  void whereAnAddressSubscribes() {
    afterEveryCall(
        place -> {},
        Place::subscribeAnn,
        place -> {
          assertThat(place.topics.subscribed()).containsExactly(TOPIC + " email ann@example.org");
          assertThat(place.watches.inRound(Watch.everything().round(), Unreadable::raise))
              .hasSize(1);
          assertThat(place.watches.rounds(Unreadable::raise)).hasSize(1);
          assertThat(place.kept("email", "ann@example.org").arn()).isPresent();
        });
  }

  @Test
  void whereAnAddressLeaves() {
    afterEveryCall(
        Place::subscribeAnn,
        place -> place.subscriptions.unsubscribe(place.id),
        place -> {
          assertThat(place.topics.subscribed()).isEmpty();
          assertThat(place.watches.subscription(place.id)).isEmpty();
        });
  }

  @Test
  void whereATelephoneAsksForItsCode() {
    afterEveryCall(
        place -> {},
        Place::subscribePhone,
        place -> {
          assertThat(place.topics.subscribed()).isEmpty();
          assertThat(place.subscriptions.confirm(place.id, place.texts.code()))
              .contains(Confirmation.CONFIRMED);
        });
  }

  @Test
  void whereATelephoneIsConfirmed() {
    afterEveryCall(
        Place::subscribePhone,
        place -> place.subscriptions.confirm(place.id, place.texts.code()),
        place -> {
          assertThat(place.topics.subscribed()).containsExactly(TOPIC + " sms +819012345678");
          assertThat(place.watches.phones(WATCH)).isEqualTo(1);
          assertThat(place.watches.find(WATCH).orElseThrow().phones()).isTrue();
          assertThat(place.kept("sms", "+819012345678").arn()).isPresent();
        });
  }

  @Test
  void whereAnAddressThatNeverConfirmedIsForgotten() {
    afterEveryCall(
        Place::subscribeAnn,
        Place::forget,
        place -> {
          assertThat(place.watches.subscription(place.id)).isEmpty();
          assertThat(place.watches.find(WATCH)).isEmpty();
          assertThat(place.topics.calls()).contains("delete " + TOPIC);
          place.now = place.now.plus(Asking.PAUSE);
          place.subscribeAnn();
          assertThat(place.watches.inRound(Watch.everything().round(), Unreadable::raise))
              .hasSize(1);
        });
  }

  private void afterEveryCall(
      Consumer<Place> before, Consumer<Place> process, Consumer<Place> check) {
    boolean ended = true;
    int calls = 0;
    while (ended) {
      calls++;
      Place place = new Place(dynamo);
      before.accept(place);
      ended = place.endsAfter(calls, process);
      if (ended) {
        process.accept(place); // at once: refused at the worst
        place.now = place.now.plus(place.asksAgainAfter);
        process.accept(place);
      }
      check.accept(place);
    }
    assertThat(calls).as("calls to AWS").isGreaterThan(3);
  }

  /** Subscriptions in DynamoDB, whose process can end. */
  private static final class Place {

    private final Life life = new Life();
    private final RecordingTopics topics = new RecordingTopics();
    private final RecordingTexts texts = new RecordingTexts();
    private final Watches watches;
    private final Subscriptions subscriptions;
    private final Expiry expiry;
    private Instant now = Instant.parse("2016-12-06T00:00:00Z");
    private Duration asksAgainAfter = Duration.ZERO;
    private String id = "";

    Place(DynamoDb dynamo) {
      String table = dynamo.freshTables().watches();
      DynamoDbClient mortal = life.over(dynamo.client());
      watches = new DynamoWatches(mortal, table);
      Contacts contacts = new DynamoContacts(mortal, table);
      Topics counted = new CountedTopics(topics, life);
      Phones phones =
          new Phones(
              watches, counted, contacts, new CountedTexts(texts, life), Countries.all(), 1000);
      expiry = new Expiry(watches, new DynamoRevisits(mortal, table), counted);
      subscriptions =
          new Subscriptions(
              watches, counted, contacts, phones, new DynamoRevisits(mortal, table), () -> now);
    }

    /** Six days later: the subscription, and then the watch. */
    void forget() {
      topics.forget();
      LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
      for (int days : new int[] {3, 6}) {
        expiry.run(day.plusDays(days), () -> true, Place::fail);
      }
    }

    private static void fail(Revisit revisit, RuntimeException why) {
      throw why;
    }

    /** The one subscription of an endpoint that counts. */
    private Subscription kept(String protocol, String endpoint) {
      Subscription like =
          new Subscription("", protocol, endpoint, WATCH, Optional.empty(), Instant.EPOCH);
      return watches.same(like).orElseThrow();
    }

    void subscribeAnn() {
      subscribe("email", "ann@example.org");
    }

    void subscribePhone() {
      subscribe("sms", "+819012345678");
    }

    private void subscribe(String protocol, String endpoint) {
      asksAgainAfter = Asking.PAUSE;
      try {
        id =
            subscriptions.subscribe(
                new SubscriptionRequest(protocol, endpoint, Watch.everything()));
      } catch (AskedTooOftenException e) {
        assertThat(e.pause()).isEqualTo(Asking.PAUSE);
      }
    }

    boolean endsAfter(int calls, Consumer<Place> process) {
      asksAgainAfter = Duration.ZERO;
      life.endAfter(calls);
      try {
        process.accept(this);
        return false;
      } catch (Crash e) {
        return true;
      } finally {
        life.renew();
      }
    }
  }

  private record CountedTopics(Topics topics, Life life) implements Topics {

    @Override
    public String create(String watch) {
      return counted("createTopic", topics.create(watch));
    }

    @Override
    public String subscribe(String topic, String protocol, String endpoint) {
      return counted("subscribe", topics.subscribe(topic, protocol, endpoint));
    }

    @Override
    public void unsubscribe(String subscription) {
      topics.unsubscribe(subscription);
      life.count("unsubscribe");
    }

    @Override
    public Standing standing(String subscription) {
      return counted("getSubscriptionAttributes", topics.standing(subscription));
    }

    @Override
    public boolean isDeserted(String topic) {
      return counted("getTopicAttributes", topics.isDeserted(topic));
    }

    @Override
    public void delete(String topic) {
      topics.delete(topic);
      life.count("deleteTopic");
    }

    private <T> T counted(String call, T answer) {
      life.count(call);
      return answer;
    }
  }

  private record CountedTexts(Texts texts, Life life) implements Texts {

    @Override
    public boolean isOptedOut(String number) {
      boolean optedOut = texts.isOptedOut(number);
      life.count("checkIfPhoneNumberIsOptedOut");
      return optedOut;
    }

    @Override
    public void send(String number, String text) {
      texts.send(number, text);
      life.count("publish");
    }
  }
}
