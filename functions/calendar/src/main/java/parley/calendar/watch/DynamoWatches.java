package parley.calendar.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.Unreadable;
import parley.reading.meeting.Meeting;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The watches in DynamoDB. Each stands by its id, and among those of its round; where else they are
 * listed, so that they are found, {@link StoredRounds} and {@link Listed} say.
 */
public final class DynamoWatches implements Watches {

  private final Table table;
  private final StoredRounds rounds;
  private final Listed lists;
  private final StoredSubscriptions subscriptions;

  /** Whether that is known already. */
  private volatile boolean allListed;

  /**
   * @param client speaks to DynamoDB
   * @param table the name of the watches' table
   */
  public DynamoWatches(DynamoDbClient client, String table) {
    this.table = new Table(client, table);
    this.rounds = new StoredRounds(this.table);
    this.lists = new Listed(this.table);
    this.subscriptions = new StoredSubscriptions(this.table);
  }

  /**
   * The round first: a watch in a round that nobody makes would never be heard of again. Its place
   * among the watches of the round last, since by it all the rest is known to be there.
   */
  @Override
  public void register(WatchTopic watch, Instant now) {
    Round round = watch.watch().round();
    if (table.get(WatchKeys.inRound(round, watch.id())).isEmpty()) {
      listAll(Unreadable::log);
      Item attributes = WatchItem.of(watch);
      rounds.open(round, Occasions.of(watch.watch()), round.newestDue(now));
      list(watch);
      table.put(WatchKeys.inRound(round, watch.id()).with(WATCH, attributes));
    }
  }

  /** Its place in the round first: then whoever comes meanwhile registers it anew. */
  @Override
  public void unlist(WatchTopic watch) {
    table.delete(WatchKeys.inRound(watch.watch().round(), watch.id()));
    lists.remove(watch);
  }

  @Override
  public void remove(WatchTopic watch) {
    table.delete(WatchKeys.watch(watch.id()));
    table
        .get(WatchKeys.inRound(watch.watch().round(), watch.id()))
        .map(DynamoWatches::topic)
        .ifPresent(this::list);
  }

  private void list(WatchTopic watch) {
    table.put(WatchKeys.watch(watch.id()).with(WATCH, WatchItem.of(watch)));
    lists.add(watch);
  }

  @Override
  public Optional<WatchTopic> find(String id) {
    return table.get(WatchKeys.watch(id)).map(DynamoWatches::topic);
  }

  @Override
  public List<RoundState> rounds(Consumer<Unreadable> unreadable) {
    return rounds.newest(unreadable);
  }

  @Override
  public List<RoundState> dueRounds(Instant now, Consumer<Unreadable> unreadable) {
    listAll(unreadable);
    return rounds.due(now, unreadable);
  }

  @Override
  public Stream<WatchTopic> inRound(Round round, Consumer<Unreadable> unreadable) {
    return table
        .partition(WatchKeys.partition(round), WatchKeys.WATCHES)
        .flatMap(item -> topic(item, unreadable).stream());
  }

  @Override
  public Stream<WatchTopic> wanting(Collection<Meeting> states, Consumer<Unreadable> unreadable) {
    return wantingOne(states, lists.wanting(states), unreadable);
  }

  @Override
  public Stream<WatchTopic> wanting(
      Round round, Collection<Meeting> meetings, Consumer<Unreadable> unreadable) {
    return wantingOne(meetings, lists.wanting(round, meetings), unreadable);
  }

  private static Stream<WatchTopic> wantingOne(
      Collection<Meeting> meetings, Stream<Item> watches, Consumer<Unreadable> unreadable) {
    return watches
        .flatMap(item -> topic(item, unreadable).stream())
        .filter(topic -> meetings.stream().anyMatch(topic.watch()::wants));
  }

  @Override
  public Stream<WatchTopic> wantingOutlook(Round round, Consumer<Unreadable> unreadable) {
    return lists.outlooks(round).flatMap(item -> topic(item, unreadable).stream());
  }

  /**
   * Of a table that was written before watches were listed so: once, or as often as something
   * cannot be read. Until then an announcement finds its watches all the same.
   */
  private void listAll(Consumer<Unreadable> unreadable) {
    if (!allListed && table.get(WatchKeys.allListed()).isEmpty()) {
      List<Unreadable> left = new ArrayList<>();
      rounds.listAll(left::add);
      rounds.all(left::add).toList().forEach(state -> listAll(state, left::add));
      left.forEach(unreadable);
      if (left.isEmpty()) {
        table.put(WatchKeys.allListed());
      }
    }
    allListed = true;
  }

  private void listAll(RoundState state, Consumer<Unreadable> unreadable) {
    Occasions occasions = state.occasions();
    for (WatchTopic topic : inRound(state.round(), unreadable).toList()) {
      occasions = occasions.with(Occasions.of(topic.watch()));
      lists.add(topic);
      lists.removeOld(topic);
    }
    rounds.open(state.round(), occasions, state.gone());
    if (state.occasions().isEmpty()) {
      rounds.remove(List.of(state));
    }
  }

  @Override
  public void gone(Map<RoundState, LocalDate> days) {
    rounds.gone(days);
  }

  @Override
  public Subscription subscribe(Subscription subscription) {
    return subscriptions.subscribe(subscription);
  }

  @Override
  public void renew(Subscription subscription) {
    subscriptions.renew(subscription);
  }

  @Override
  public void keepBeside(Subscription subscription) {
    subscriptions.keepBeside(subscription);
  }

  @Override
  public void replace(Subscription known, Subscription by) {
    subscriptions.replace(known, by);
  }

  @Override
  public Optional<Subscription> subscription(String id) {
    return subscriptions.find(id);
  }

  @Override
  public Optional<Subscription> same(Subscription subscription) {
    return subscriptions.same(subscription);
  }

  @Override
  public void unsubscribe(Subscription subscription) {
    subscriptions.unsubscribe(subscription);
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

  /** DynamoDB knows capitals from small letters only; it reads as much to compare them itself. */
  @Override
  public List<Subscription> of(String endpoint) {
    return table
        .all("sk = :subscription", Item.of(":subscription", StoredSubscriptions.SUBSCRIPTION))
        .filter(item -> item.findItem(StoredSubscriptions.SUBSCRIPTION).isPresent())
        .map(StoredSubscriptions::subscription)
        .filter(subscription -> subscription.endpoint().equalsIgnoreCase(endpoint))
        .toList();
  }

  private static Optional<WatchTopic> topic(Item item, Consumer<Unreadable> unreadable) {
    return Unreadable.read("watch", WatchKeys.id(item), () -> topic(item), unreadable);
  }

  private static WatchTopic topic(Item item) {
    return WatchItem.topic(item.item(WATCH));
  }
}
