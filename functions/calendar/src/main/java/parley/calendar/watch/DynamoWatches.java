package parley.calendar.watch;

import static parley.calendar.dynamo.TableSchemas.SK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.calendar.dynamo.Batch;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.Transaction;
import parley.calendar.dynamo.Unreadable;
import parley.reading.meeting.Meeting;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The watches in DynamoDB. A partition lists the rounds, and one for each round its watches, so
 * that a sweep reads just what is due. By what they want they stand in partitions, too, so that a
 * meeting finds those who want it. Each watch and each subscription stands by its id besides.
 */
public final class DynamoWatches implements Watches {

  private static final String SUBSCRIPTION = "subscription";
  private static final String SMS = "sms";
  private static final String GONE = "gone";
  private static final int ATTEMPTS = 5;

  private final Table table;

  /** Whether that is known already. */
  private volatile boolean allListed;

  /**
   * @param client speaks to DynamoDB
   * @param table the name of the watches' table
   */
  public DynamoWatches(DynamoDbClient client, String table) {
    this.table = new Table(client, table);
  }

  /**
   * The round first: a watch in a round that nobody makes would never be heard of again. Its place
   * among the watches of the round last, since by it all the rest is known to be there.
   */
  @Override
  public void register(WatchTopic watch, Instant now) {
    Round round = watch.watch().round();
    open(round, now);
    Item attributes = WatchItem.of(watch);
    if (table.get(WatchKeys.inRound(round, watch.id())).isEmpty()) {
      table.put(WatchKeys.watch(watch.id()).with(WATCH, attributes));
      list(watch);
      table.put(WatchKeys.inRound(round, watch.id()).with(WATCH, attributes));
    }
  }

  /**
   * The round itself before the mark that it is there: who dies between leaves a round that is
   * opened twice, and goes out once by the reminder log.
   */
  private void open(Round round, Instant now) {
    if (table.get(WatchKeys.opened(round)).isEmpty()) {
      table.put(item(new RoundState(round, round.newestDue(now))));
      table.put(WatchKeys.opened(round));
    }
  }

  @Override
  public Optional<WatchTopic> find(String id) {
    return table.get(WatchKeys.watch(id)).map(DynamoWatches::topic);
  }

  /** One that was being set forward when a worker died stands there twice: the later counts. */
  @Override
  public List<RoundState> rounds(Consumer<Unreadable> unreadable) {
    Map<Round, RoundState> newest = new LinkedHashMap<>();
    table
        .partition(WatchKeys.ROUNDS)
        .flatMap(item -> state(item, unreadable).stream())
        .forEach(state -> newest.put(state.round(), state));
    return List.copyOf(newest.values());
  }

  @Override
  public List<RoundState> dueRounds(Instant now, Consumer<Unreadable> unreadable) {
    return table
        .partitionUpTo(WatchKeys.ROUNDS, WatchKeys.dueBy(now))
        .flatMap(item -> state(item, unreadable).stream())
        .toList();
  }

  @Override
  public Stream<WatchTopic> inRound(Round round, Consumer<Unreadable> unreadable) {
    return table
        .partition(WatchKeys.partition(round), WatchKeys.WATCHES)
        .flatMap(item -> topic(item, unreadable).stream());
  }

  @Override
  public Stream<WatchTopic> wanting(Collection<Meeting> states, Consumer<Unreadable> unreadable) {
    listAll(unreadable);
    List<Item> keys =
        WantedKeys.wanting(states).stream()
            .flatMap(table::partition)
            .map(wanted -> wanted.text(SK))
            .distinct()
            .map(WatchKeys::watch)
            .toList();
    return IntStream.iterate(0, i -> i < keys.size(), i -> i + Batch.MAX_GETS)
        .mapToObj(i -> keys.subList(i, Math.min(i + Batch.MAX_GETS, keys.size())))
        .flatMap(this::inOrder)
        .flatMap(item -> topic(item, unreadable).stream())
        .filter(topic -> states.stream().anyMatch(topic.watch()::wants));
  }

  private Stream<Item> inOrder(List<Item> keys) {
    Map<Item, Item> found = new Batch(table).get(keys);
    return keys.stream().map(found::get).filter(Objects::nonNull);
  }

  /** Where it stands by what it wants there are no attributes: they are kept in one place. */
  private void list(WatchTopic watch) {
    WantedKeys.of(watch).forEach(key -> table.put(WatchKeys.wanted(key, watch.id())));
  }

  /** Of a table that was written before watches stood by what they want: once. */
  private void listAll(Consumer<Unreadable> unreadable) {
    if (!allListed && table.get(WatchKeys.allListed()).isEmpty()) {
      for (RoundState state : rounds(unreadable)) {
        inRound(state.round(), unreadable).forEach(this::list);
      }
      table.put(WatchKeys.allListed());
    }
    allListed = true;
  }

  /** The new place before the old one goes: a round is never nowhere. */
  @Override
  public void gone(RoundState state, LocalDate day) {
    if (day.isAfter(state.gone())) {
      table.put(item(new RoundState(state.round(), day)));
      table.delete(WatchKeys.round(state));
    }
  }

  /**
   * @throws IllegalStateException if others keep subscribing and unsubscribing the same
   */
  @Override
  public Subscription subscribe(Subscription subscription) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Optional<Subscription> known = same(subscription);
      if (known.isPresent()) {
        return known.get();
      }
      if (keep(subscription)) {
        return subscription;
      }
    }
    throw new IllegalStateException(
        "subscription " + subscription.id() + " lost to others " + ATTEMPTS + " times");
  }

  @Override
  public void renew(Subscription subscription) {
    table.put(whole(subscription));
  }

  /** The telephone first: whoever sees that there may be some finds it. */
  @Override
  public void addPhone(Subscription subscription) {
    table.put(WatchKeys.phone(subscription));
    find(subscription.watch())
        .ifPresent(
            watch -> {
              Item attributes = WatchItem.of(watch.withPhones());
              table.put(WatchKeys.watch(watch.id()).with(WATCH, attributes));
              table.put(
                  WatchKeys.inRound(watch.watch().round(), watch.id()).with(WATCH, attributes));
            });
  }

  @Override
  public int phones(String watch) {
    try (Stream<Item> phones = table.partition(WatchKeys.phones(watch))) {
      return Math.toIntExact(phones.count());
    }
  }

  @Override
  public Optional<Subscription> subscription(String id) {
    return table.get(WatchKeys.subscription(id)).map(DynamoWatches::subscription);
  }

  @Override
  public List<Subscription> of(String endpoint) {
    return table
        .all(SUBSCRIPTION + ".endpoint = :endpoint", Item.of(":endpoint", endpoint))
        .map(DynamoWatches::subscription)
        .toList();
  }

  /** Its name first: should the rest fail, the caller still finds what to remove. */
  @Override
  public void unsubscribe(Subscription subscription) {
    table.deleteIf(WatchKeys.same(subscription), "id = :id", Item.of(":id", subscription.id()));
    if (subscription.protocol().equals(SMS)) {
      table.delete(WatchKeys.phone(subscription));
    }
    table.delete(WatchKeys.subscription(subscription.id()));
  }

  @Override
  public Optional<Subscription> same(Subscription subscription) {
    return table.get(WatchKeys.same(subscription)).flatMap(same -> subscription(same.text("id")));
  }

  /** Keeps a subscription and its name together; false if somebody else was at it. */
  private boolean keep(Subscription subscription) {
    return Transaction.in(table)
        .andNew(WatchKeys.same(subscription).with("id", subscription.id()))
        .and(whole(subscription))
        .commit();
  }

  private static Item whole(Subscription subscription) {
    return WatchKeys.subscription(subscription.id())
        .with(SUBSCRIPTION, SubscriptionItem.of(subscription));
  }

  private static Item item(RoundState state) {
    return WatchKeys.round(state).with(GONE, state.gone());
  }

  private static Optional<RoundState> state(Item item, Consumer<Unreadable> unreadable) {
    return Unreadable.read(
        "round",
        item.text(SK),
        () -> new RoundState(WatchKeys.round(item), item.day(GONE)),
        unreadable);
  }

  private static Optional<WatchTopic> topic(Item item, Consumer<Unreadable> unreadable) {
    return Unreadable.read("watch", WatchKeys.id(item), () -> topic(item), unreadable);
  }

  private static WatchTopic topic(Item item) {
    return WatchItem.topic(item.item(WATCH));
  }

  private static Subscription subscription(Item item) {
    return SubscriptionItem.subscription(item.item(SUBSCRIPTION));
  }
}
