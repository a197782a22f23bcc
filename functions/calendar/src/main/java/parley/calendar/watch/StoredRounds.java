package parley.calendar.watch;

import static parley.calendar.dynamo.TableSchemas.SK;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.calendar.dynamo.Batch;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.watch.Watches.RoundState;

/**
 * The rounds in DynamoDB: an item for each instant at which some are due next, which lists them
 * with their occasions, in one partition. So a sweep needs one query to know which days to look at,
 * and two writes to note that all that were due together have gone, however many. What a later
 * watch of a round wants besides is listed beside it.
 *
 * @param table the watches' table
 */
record StoredRounds(Table table) {

  /** The attribute that lists them: a set, since many workers may add to it and take from it. */
  private static final String DUE = "roundsDue";

  /** What is left of a round that is kept as it was before: an item each. */
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
      add(List.of(new RoundState(round, more, gone)));
      new Batch(table).put(missing);
    }
  }

  /** All of them; one that was being set forward when a worker died is there twice. */
  Stream<RoundState> all(Consumer<Unreadable> unreadable) {
    return table.partition(WatchKeys.ROUNDS).flatMap(item -> states(item, unreadable));
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
        .flatMap(item -> inPlace(item, unreadable))
        .filter(state -> !state.due().isAfter(now))
        .toList();
  }

  /** The new places before the old ones go: a round is never nowhere. */
  void gone(Map<RoundState, LocalDate> days) {
    List<RoundState> forward =
        days.keySet().stream().filter(state -> days.get(state).isAfter(state.gone())).toList();
    add(forward.stream().map(state -> state.goneOn(days.get(state))).toList());
    remove(forward);
  }

  void remove(Collection<RoundState> states) {
    byDue(states).forEach(this::remove);
  }

  /** Puts all in their places. */
  void listAll(Consumer<Unreadable> unreadable) {
    table.partition(WatchKeys.ROUNDS).toList().forEach(item -> inPlace(item, unreadable));
  }

  private void add(Collection<RoundState> states) {
    byDue(states)
        .forEach(
            (due, lines) ->
                table.update(
                    WatchKeys.due(due),
                    "ADD " + DUE + " :rounds",
                    Item.empty().withSet(":rounds", lines)));
  }

  private void remove(Instant due, Collection<String> lines) {
    takeFrom(WatchKeys.due(due), lines);
  }

  /** Whoever was faster has taken them, and perhaps the last. */
  private void takeFrom(Item place, Collection<String> lines) {
    table
        .updated(
            place,
            "DELETE " + DUE + " :rounds",
            "attribute_exists(" + DUE + ")",
            Item.empty().withSet(":rounds", lines))
        .filter(left -> left.set(DUE).isEmpty())
        .ifPresent(left -> table.deleteIf(place, "attribute_not_exists(" + DUE + ")"));
  }

  private static Map<Instant, List<String>> byDue(Collection<RoundState> states) {
    return states.stream()
        .collect(
            Collectors.groupingBy(
                RoundState::due,
                TreeMap::new,
                Collectors.mapping(StoredRounds::line, Collectors.toList())));
  }

  /**
   * What stands in an item. A round that stands by itself, as it was kept before, is put to the
   * others; and so is one whose zone has changed its clock since, to those that it is due with now.
   */
  private Stream<RoundState> inPlace(Item item, Consumer<Unreadable> unreadable) {
    List<RoundState> states = states(item, unreadable).toList();
    List<RoundState> elsewhere =
        states.stream().filter(state -> !WatchKeys.due(state.due()).equals(item.key())).toList();
    if (!elsewhere.isEmpty()) {
      add(elsewhere);
      if (isAlone(item)) {
        table.delete(item.key());
      } else {
        takeFrom(item.key(), elsewhere.stream().map(StoredRounds::line).toList());
      }
    }
    return states.stream();
  }

  private static boolean isAlone(Item item) {
    return item.findText(GONE).isPresent();
  }

  private static Stream<RoundState> states(Item item, Consumer<Unreadable> unreadable) {
    return isAlone(item)
        ? Unreadable.read("round", item.text(SK), () -> alone(item), unreadable).stream()
        : item.set(DUE).stream()
            .flatMap(
                line -> Unreadable.read("round", line, () -> state(line), unreadable).stream());
  }

  /** One that was kept before occasions were has none. */
  private static RoundState alone(Item item) {
    Occasions occasions = item.findText(OCCASIONS).map(Occasions::parse).orElseGet(Occasions::none);
    return new RoundState(WatchKeys.round(item), occasions, item.day(GONE));
  }

  /** {@code Asia/Tokyo#09#2017-01-19#0,1,7,14}. */
  private static String line(RoundState state) {
    return String.join(
        "#", WatchKeys.name(state.round()), state.gone().toString(), state.occasions().toString());
  }

  private static RoundState state(String line) {
    String[] parts = line.split("#", -1);
    Round round = new Round(ZoneId.of(parts[0]), Integer.parseInt(parts[1]));
    return new RoundState(round, Occasions.parse(parts[3]), LocalDate.parse(parts[2]));
  }
}
