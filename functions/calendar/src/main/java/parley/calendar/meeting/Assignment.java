package parley.calendar.meeting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.calendar.meeting.Entries.Known;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;

/**
 * Which entry each meeting of a reading is. Two meetings of one reading are never the same entry.
 */
final class Assignment {

  /** What it told of before comes first, then what overlaps, then what is near. */
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparing((Pair pair) -> !pair.isTold())
          .thenComparing(Pair::distance)
          .thenComparing(Comparator.comparing(Pair::namesakes).reversed())
          .thenComparing(Pair::difference)
          .thenComparing(pair -> !pair.isSameKind())
          .thenComparing(pair -> pair.known().entry().id())
          .thenComparing(Pair::index);

  private Assignment() {}

  /**
   * Finds the entries.
   *
   * @param candidates entries that may be it
   * @return the entry of each meeting that has one, by the meeting's place in the reading, from 0
   */
  static Map<Integer, Known> of(Reading reading, Collection<Known> candidates) {
    Map<Integer, Known> found = new HashMap<>();
    Set<Known> taken = new HashSet<>();
    pairs(reading, candidates)
        .sorted(BEST_FIRST)
        .filter(pair -> !found.containsKey(pair.index()) && !taken.contains(pair.known()))
        .forEachOrdered(
            pair -> {
              found.put(pair.index(), pair.known());
              taken.add(pair.known());
            });
    return found;
  }

  private static Stream<Pair> pairs(Reading reading, Collection<Known> candidates) {
    List<Meeting> meetings = reading.meetings();
    return IntStream.range(0, meetings.size())
        .boxed()
        .flatMap(i -> candidates.stream().map(known -> new Pair(i, meetings.get(i), known)))
        .filter(pair -> pair.isTold() || pair.isSame(reading));
  }

  private record Pair(int index, Meeting told, Known known) {

    boolean isTold() {
      return known.told().contains(told);
    }

    boolean isSame(Reading reading) {
      return Identity.isSame(told, reading.published(), known);
    }

    long distance() {
      return Identity.distance(told.window(), known.entry().meeting().window());
    }

    int namesakes() {
      return SameParties.of(known.entry().meeting().participants(), told.participants())
          .named()
          .size();
    }

    /** How far the ends of the windows are apart, in days. */
    long difference() {
      return Identity.difference(told.window(), known.entry().meeting().window());
    }

    boolean isSameKind() {
      return told.kind() == known.entry().meeting().kind();
    }
  }
}
