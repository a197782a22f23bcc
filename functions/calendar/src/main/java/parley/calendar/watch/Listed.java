package parley.calendar.watch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.calendar.dynamo.Batch;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.reading.meeting.Meeting;

/**
 * Where watches are listed besides: by what they want, so that a meeting finds those that want it,
 * and those that want the week's outlook. A list holds names only; a watch is kept in one place.
 *
 * @param table the watches' table
 */
record Listed(Table table) {

  /** A unit of reading is 4 KB, and a watch seldom more than 300 bytes. */
  private static final int WATCHES_A_UNIT = 12;

  /** Puts a watch on its lists. */
  void add(WatchTopic topic) {
    new Batch(table).put(places(topic));
  }

  /** Takes a watch off its lists. */
  void remove(WatchTopic topic) {
    new Batch(table).delete(places(topic));
  }

  private static List<Item> places(WatchTopic topic) {
    Round round = topic.watch().round();
    Stream<Item> wanted =
        WantedKeys.of(topic).stream().map(key -> WatchKeys.wanted(key, round, topic.id()));
    Stream<Item> outlook = Stream.of(WatchKeys.outlook(round, topic.id()));
    return (topic.watch().digest() ? Stream.concat(wanted, outlook) : wanted).toList();
  }

  /** Takes it off the lists of before they were parted by rounds. */
  void removeOld(WatchTopic topic) {
    new Batch(table)
        .delete(
            WantedKeys.of(topic).stream()
                .map(key -> WatchKeys.wantedOld(key, topic.id()))
                .toList());
  }

  /** The watches that may want a meeting in one of its states. */
  Stream<Item> wanting(Collection<Meeting> states) {
    return kept(WantedKeys.wanting(states).stream().flatMap(table::partition));
  }

  /**
   * The watches of a round that may want one of several meetings. Where there are few watches they
   * are read; where reading them would cost more than to look under each name, that is done.
   */
  Stream<Item> wanting(Round round, Collection<Meeting> meetings) {
    Set<String> keys = WantedKeys.wanting(meetings);
    int few = keys.size() * WATCHES_A_UNIT;
    List<Item> watches =
        table.first(WatchKeys.partition(round), WatchKeys.WATCHES, few + 1).toList();
    return watches.size() <= few
        ? watches.stream()
        : kept(keys.stream().flatMap(key -> table.partition(key, WatchKeys.wantedIn(round))));
  }

  /** The watches of a round that want the week's outlook. */
  Stream<Item> outlooks(Round round) {
    return kept(table.partition(WatchKeys.partition(round), WatchKeys.OUTLOOKS));
  }

  private Stream<Item> kept(Stream<Item> listed) {
    List<Item> keys = listed.map(WatchKeys::id).distinct().map(WatchKeys::watch).toList();
    return IntStream.iterate(0, i -> i < keys.size(), i -> i + Batch.MAX_GETS)
        .mapToObj(i -> keys.subList(i, Math.min(i + Batch.MAX_GETS, keys.size())))
        .flatMap(this::inOrder);
  }

  private Stream<Item> inOrder(List<Item> keys) {
    Map<Item, Item> found = new Batch(table).get(keys);
    return keys.stream().map(found::get).filter(Objects::nonNull);
  }
}
