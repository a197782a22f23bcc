package parley.calendar.watch;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.calendar.party.NameKeys;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;

/**
 * The partitions in which a watch stands by what it wants, so that whoever wants a meeting is found
 * by the meeting: by each name of its narrower list, the participants or the places, or, if it
 * names nobody and no place, by its statuses.
 */
final class WantedKeys {

  /**
   * Over so many partitions those that name nobody are spread, since every meeting looks for them.
   */
  private static final int SPREAD = 4;

  private static final String PARTICIPANT = "wanted#participant#";
  private static final String PLACE = "wanted#place#";
  private static final String STATUS = "wanted#status#";

  private WantedKeys() {}

  /** The partitions in which a watch stands. */
  static Set<String> of(WatchTopic topic) {
    Watch watch = topic.watch();
    if (watch.participants().isEmpty() && watch.places().isEmpty()) {
      return ofStatuses(watch, Math.floorMod(topic.id().hashCode(), SPREAD));
    }
    return isByPlaces(watch)
        ? keys(PLACE, watch.places().stream().map(NameKeys::of))
        : keys(PARTICIPANT, watch.participants().stream().map(NameKeys::of));
  }

  /** The partitions in which the watches stand that want a meeting in one of its states. */
  static Set<String> wanting(Collection<Meeting> states) {
    Set<String> keys = new LinkedHashSet<>();
    for (Meeting meeting : states) {
      keys.addAll(
          keys(
              PARTICIPANT,
              meeting.participants().stream().flatMap(it -> NameKeys.borneBy(it).stream())));
      keys.addAll(
          keys(PLACE, meeting.place().stream().flatMap(it -> NameKeys.borneBy(it).stream())));
      IntStream.range(0, SPREAD).forEach(part -> keys.add(status(meeting.status(), part)));
    }
    return keys;
  }

  /** Who asks for any status stands under each. */
  private static Set<String> ofStatuses(Watch watch, int part) {
    Collection<Status> statuses =
        watch.statuses().isEmpty() ? List.of(Status.values()) : watch.statuses();
    return keys("", statuses.stream().map(status -> status(status, part)));
  }

  private static boolean isByPlaces(Watch watch) {
    return Stream.of(watch.participants(), watch.places())
        .filter(names -> !names.isEmpty())
        .min(Comparator.comparing(WantedKeys::countries).thenComparing(Set::size))
        .equals(Optional.of(watch.places()));
  }

  private static long countries(Set<String> names) {
    return names.stream().filter(NameKeys::isCountry).count();
  }

  private static String status(Status status, int part) {
    return STATUS + status.word() + "#" + part;
  }

  private static Set<String> keys(String prefix, Stream<String> keys) {
    Set<String> all = new TreeSet<>();
    keys.map(prefix::concat).forEach(all::add);
    return all;
  }
}
