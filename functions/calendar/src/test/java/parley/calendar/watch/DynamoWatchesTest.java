package parley.calendar.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.OnEveryDynamoDb;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.Threads;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.watch.Watches.RoundState;
import parley.reading.meeting.Status;

@OnEveryDynamoDb
class DynamoWatchesTest {

  private static final Instant NOW = Instant.parse("2016-12-06T12:00:00Z");
  private static final Round NINE_UTC = new Round(ZoneOffset.UTC, 9);
  private static final WatchTopic EVERYTHING = topic("everything", Set.of());

  private final Table table;
  private final Watches watches;

  DynamoWatchesTest(DynamoDb dynamo) {
    table = new Table(dynamo.client(), dynamo.freshTables().watches());
    watches = new DynamoWatches(dynamo.client(), table.name());
  }

  @Test
  void aRegisteredWatchIsFoundAsItWas() {
    WatchTopic watch =
        topic(
            "w1",
            new Watch(
                Set.of("Abe", "JP"),
                Set.of("Hawaii"),
                Set.of(Status.CONFIRMED, Status.CANCELLED),
                List.of(30, 3),
                false,
                ZoneId.of("Asia/Tokyo"),
                7));
    watches.register(watch, NOW);
    assertThat(watches.find("w1")).contains(watch);
    assertThat(watches.inRound(new Round(ZoneId.of("Asia/Tokyo"), 7), Unreadable::raise))
        .containsExactly(watch);
  }

  @Test
  void anEmptyWatchIsKeptToo() {
    WatchTopic watch =
        topic(
            "w1", new Watch(Set.of(), Set.of(), Set.of(), List.of(), true, ZoneId.of("+05:30"), 0));
    watches.register(watch, NOW);
    assertThat(watches.find("w1")).contains(watch);
    assertThat(watches.inRound(new Round(ZoneId.of("+05:30"), 0), Unreadable::raise))
        .containsExactly(watch);
  }

  @Test
  void aWatchThatNobodyWantsIsRemovedFromWhereverItIsListed() {
    WatchTopic watch =
        topic(
            "w1",
            new Watch(
                Set.of("Abe"), Set.of(), Set.of(), List.of(3), true, ZoneOffset.UTC, 9, true));
    watches.register(EVERYTHING, NOW);
    watches.register(watch, NOW);
    watches.unlist(watch);
    watches.remove(watch);
    assertThat(watches.find("w1")).isEmpty();
    assertThat(watches.inRound(NINE_UTC, Unreadable::raise)).containsExactly(EVERYTHING);
    assertThat(watches.wantingOutlook(NINE_UTC, Unreadable::raise)).isEmpty();
    assertThat(
            table
                .all("sk <> :none", Item.of(":none", "-"))
                .map(it -> it.text("pk") + it.text("sk")))
        .isNotEmpty()
        .noneMatch(place -> place.endsWith("w1"));
  }

  @Test
  void aWatchThatIsWantedAgainWhileItIsRemovedStays() {
    watches.register(EVERYTHING, NOW);
    watches.unlist(EVERYTHING);
    watches.register(EVERYTHING, NOW);
    watches.remove(EVERYTHING);
    assertThat(watches.find("everything")).contains(EVERYTHING);
    assertThat(watches.inRound(NINE_UTC, Unreadable::raise)).containsExactly(EVERYTHING);
  }

  /** As they were kept before there were telephones, outlooks, and the time since when. */
  @Test
  void aWatchOfBeforeIsReadWithWhatItLacksAsItWasThen() {
    watches.register(EVERYTHING, NOW);
    Item key = Item.of("pk", "watch#everything").with("sk", "watch");
    Item stored = table.get(key).orElseThrow();
    Item watch = stored.item("watch").without("since").without("phones").without("digest");
    table.put(stored.with("watch", watch));
    assertThat(watches.find("everything"))
        .contains(
            WatchTopic.of("everything", EVERYTHING.watch(), EVERYTHING.topic(), Instant.EPOCH));
  }

  @Test
  void anUnknownWatchIsNotFound() {
    assertThat(watches.find("none")).isEmpty();
    assertThat(watches.inRound(NINE_UTC, Unreadable::raise)).isEmpty();
    assertThat(watches.rounds(Unreadable::raise)).isEmpty();
  }

  @Test
  void aNewRoundHasGoneOutForWhatWasDueBefore() {
    watches.register(EVERYTHING, Instant.parse("2016-12-06T08:59:59Z"));
    assertThat(watches.rounds(Unreadable::raise)).containsExactly(state("2016-12-05"));
  }

  @Test
  void aNewRoundHasGoneOutForTodayIfItsHourHasCome() {
    watches.register(EVERYTHING, Instant.parse("2016-12-06T09:00:00Z"));
    assertThat(watches.rounds(Unreadable::raise)).containsExactly(state("2016-12-06"));
  }

  @Test
  void anotherWatchLeavesTheRoundWhereItIs() {
    watches.register(EVERYTHING, NOW);
    watches.register(topic("abe", Set.of("Abe")), Instant.parse("2016-12-20T12:00:00Z"));
    assertThat(watches.rounds(Unreadable::raise)).containsExactly(state("2016-12-06"));
  }

  @Test
  void registeringAWatchAgainChangesNothing() {
    watches.register(EVERYTHING, NOW);
    watches.register(EVERYTHING, Instant.parse("2016-12-20T12:00:00Z"));
    assertThat(watches.inRound(NINE_UTC, Unreadable::raise)).containsExactly(EVERYTHING);
    assertThat(watches.rounds(Unreadable::raise)).containsExactly(state("2016-12-06"));
  }

  @Test
  void eachZoneAndHourHasItsOwnRound() {
    register("w1", "Asia/Tokyo", 9);
    register("w2", "Asia/Tokyo", 10);
    register("w3", "America/Argentina/Buenos_Aires", 9);
    assertThat(watches.rounds(Unreadable::raise))
        .extracting(state -> state.round().zone() + " " + state.round().hour())
        .containsExactlyInAnyOrder(
            "Asia/Tokyo 9", "Asia/Tokyo 10", "America/Argentina/Buenos_Aires 9");
    assertThat(watches.inRound(new Round(ZoneId.of("Asia/Tokyo"), 9), Unreadable::raise))
        .extracting(WatchTopic::id)
        .containsExactly("w1");
  }

  @Test
  void aRoundGoesForward() {
    watches.register(EVERYTHING, NOW);
    watches.gone(Map.of(state("2016-12-06"), LocalDate.of(2016, 12, 13)));
    assertThat(watches.rounds(Unreadable::raise)).containsExactly(state("2016-12-13"));
  }

  @Test
  void aRoundNeverGoesBackwards() {
    watches.register(EVERYTHING, NOW);
    watches.gone(Map.of(state("2016-12-06"), LocalDate.of(2016, 12, 13)));
    watches.gone(Map.of(state("2016-12-13"), LocalDate.of(2016, 12, 12)));
    assertThat(watches.rounds(Unreadable::raise)).containsExactly(state("2016-12-13"));
  }

  @Test
  void aRoundIsDueFromItsHourOnUntilItHasGone() {
    watches.register(EVERYTHING, NOW);
    Instant due = Instant.parse("2016-12-07T09:00:00Z");
    assertThat(watches.dueRounds(due.minusSeconds(1), Unreadable::raise)).isEmpty();
    assertThat(watches.dueRounds(due, Unreadable::raise)).containsExactly(state("2016-12-06"));
    watches.gone(Map.of(state("2016-12-06"), LocalDate.of(2016, 12, 7)));
    assertThat(watches.dueRounds(due.plusSeconds(3600), Unreadable::raise)).isEmpty();
  }

  /** As after the end of a worker between the two writes. */
  @Test
  void aRoundThatStandsThereTwiceIsListedOnceWhereItIsFarthest() {
    watches.register(EVERYTHING, NOW);
    watches.gone(Map.of(state("2016-12-05"), LocalDate.of(2016, 12, 7)));
    assertThat(watches.rounds(Unreadable::raise)).containsExactly(state("2016-12-07"));
  }

  private static RoundState state(String gone) {
    return new RoundState(NINE_UTC, Occasions.of(EVERYTHING.watch()), LocalDate.parse(gone));
  }

  @Test
  void aRoundHasMoreWatchesThanAPageHolds() {
    Set<String> names =
        IntStream.range(0, Watch.MAX_NAMES)
            .mapToObj(i -> "議".repeat(Watch.MAX_NAME_LENGTH - 3) + i)
            .collect(Collectors.toSet());
    Watch large = new Watch(names, names, Set.of(), List.of(), true, ZoneOffset.UTC, 9);
    int many = 40; // of about 30 KB each; a page ends after 1 MB
    for (int i = 0; i < many; i++) {
      watches.register(topic("w" + i, large), NOW);
    }
    try (Stream<WatchTopic> round = watches.inRound(NINE_UTC, Unreadable::raise)) {
      assertThat(round.map(WatchTopic::id).distinct()).hasSize(many);
    }
  }

  @Test
  void aSubscriptionIsFoundAsItWas() {
    Subscription subscription = subscription("s1", "ann@example.org");
    assertThat(watches.subscribe(subscription)).isEqualTo(subscription);
    assertThat(watches.subscription("s1")).contains(subscription);
  }

  @Test
  void anEndpointSubscribesToAWatchOnce() {
    watches.subscribe(subscription("s1", "ann@example.org"));
    assertThat(watches.subscribe(subscription("s2", "ann@example.org")).id()).isEqualTo("s1");
    assertThat(watches.subscription("s2")).isEmpty();
  }

  @Test
  void anotherEndpointHasItsOwnSubscription() {
    watches.subscribe(subscription("s1", "ann@example.org"));
    assertThat(watches.subscribe(subscription("s2", "bob@example.org")).id()).isEqualTo("s2");
  }

  @Test
  void ofManySubscriptionsAtOnceOneIsKept() throws Exception {
    List<String> ids =
        Threads.all(8, i -> watches.subscribe(subscription("s" + i, "ann@example.org")).id());
    assertThat(ids).hasSize(8).containsOnly(ids.get(0));
    assertThat(watches.subscription(ids.get(0))).isPresent();
  }

  @Test
  void afterUnsubscribingTheEndpointMaySubscribeAnew() {
    Subscription first = watches.subscribe(subscription("s1", "ann@example.org"));
    watches.unsubscribe(first);
    assertThat(watches.subscription("s1")).isEmpty();
    assertThat(watches.subscribe(subscription("s2", "ann@example.org")).id()).isEqualTo("s2");
  }

  @Test
  void unsubscribingTwiceLeavesWhatWasSubscribedBetween() {
    Subscription first = watches.subscribe(subscription("s1", "ann@example.org"));
    watches.unsubscribe(first);
    watches.subscribe(subscription("s2", "ann@example.org"));
    watches.unsubscribe(first);
    assertThat(watches.subscribe(subscription("s3", "ann@example.org")).id()).isEqualTo("s2");
  }

  private void register(String id, String zone, int hour) {
    Watch watch = new Watch(Set.of(), Set.of(), Set.of(), List.of(), true, ZoneId.of(zone), hour);
    watches.register(topic(id, watch), NOW);
  }

  private static WatchTopic topic(String id, Set<String> participants) {
    return topic(
        id, new Watch(participants, Set.of(), Set.of(), List.of(7), true, ZoneOffset.UTC, 9));
  }

  private static WatchTopic topic(String id, Watch watch) {
    return WatchTopic.of(id, watch, "arn:aws:sns:us-east-1:000000000000:parley-" + id, NOW);
  }

  private static Subscription subscription(String id, String endpoint) {
    return new Subscription(id, "email", endpoint, "everything", Optional.of("arn:" + id), NOW);
  }
}
