package parley.calendar.watch;

import static parley.calendar.dynamo.TableSchemas.SK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parley.calendar.dynamo.Batch;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.watch.Watches.RoundState;

/**
 * The rounds in DynamoDB: one partition lists them by the instant at which each is due next, each
 * with its occasions, so that a sweep needs one query to know which days to look at. What a later
 * watch of a round wants besides is listed beside it, since two workers may not write one item at a
 * time.
 *
 * @param table the watches' table
 */
record StoredRounds(Table table) {

  private static final String GONE = "gone";
  private static final String OCCASIONS = "occasions";

  /**
   * Has a round go out for occasions; one for which it did not before has gone out for that day.
   *
   * <p>The round before the marks that it is there: who dies between leaves a round that is opened
   * twice, and goes out once by the reminder log.
   */
  void open(Round round, Occasions wanted, LocalDate gone) {
    List<Item> marks =
        wanted.words().stream().map(word -> WatchKeys.occasion(round, word)).toList();
    Map<Item, Item> there = new Batch(table).get(marks);
    List<Item> missing = marks.stream().filter(mark -> !there.containsKey(mark)).toList();
    if (!missing.isEmpty()) {
      Occasions more = Occasions.ofWords(missing.stream().map(WatchKeys::occasion).toList());
      table.put(item(new RoundState(round, more, gone)));
      new Batch(table).put(missing);
    }
  }

  /** All of them; one that was being set forward when a worker died is there twice. */
  Stream<RoundState> all(Consumer<Unreadable> unreadable) {
    return table.partition(WatchKeys.ROUNDS).flatMap(item -> state(item, unreadable).stream());
  }

  /** All of them, each where it is farthest. */
  List<RoundState> newest(Consumer<Unreadable> unreadable) {
    BinaryOperator<RoundState> later = (a, b) -> a.gone().isAfter(b.gone()) ? a : b;
    Map<List<Object>, RoundState> newest = new LinkedHashMap<>();
    all(unreadable).forEach(it -> newest.merge(List.of(it.round(), it.occasions()), it, later));
    return List.copyOf(newest.values());
  }

  List<RoundState> due(Instant now, Consumer<Unreadable> unreadable) {
    return table
        .partitionUpTo(WatchKeys.ROUNDS, WatchKeys.dueBy(now))
        .flatMap(item -> state(item, unreadable).stream())
        .toList();
  }

  /** The new places before the old ones go: a round is never nowhere. */
  void gone(Map<RoundState, LocalDate> days) {
    List<RoundState> forward =
        days.keySet().stream().filter(state -> days.get(state).isAfter(state.gone())).toList();
    Batch batch = new Batch(table);
    batch.put(
        forward.stream().map(state -> item(state.goneOn(days.get(state)))).distinct().toList());
    remove(forward);
  }

  void remove(Collection<RoundState> states) {
    new Batch(table).delete(states.stream().map(WatchKeys::round).toList());
  }

  private static Item item(RoundState state) {
    return WatchKeys.round(state)
        .with(GONE, state.gone())
        .with(OCCASIONS, state.occasions().toString());
  }

  private static Optional<RoundState> state(Item item, Consumer<Unreadable> unreadable) {
    return Unreadable.read("round", item.text(SK), () -> state(item), unreadable);
  }

  /** One that was kept before occasions were has none. */
  private static RoundState state(Item item) {
    Occasions occasions = item.findText(OCCASIONS).map(Occasions::parse).orElseGet(Occasions::none);
    return new RoundState(WatchKeys.round(item), occasions, item.day(GONE));
  }
}
