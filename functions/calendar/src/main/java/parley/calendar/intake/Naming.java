package parley.calendar.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.calendar.intake.Retelling.Told;
import parley.calendar.meeting.Known;
import parley.calendar.meeting.Telling;

/**
 * Which entry each meeting of a retelling is: the one that it was pinned to, else the one that has
 * most of its tellings, so that as few people as possible find another meeting under an id that
 * they know.
 *
 * @param ids the ids of the meetings that were known, by their places in the retelling
 * @param successors for each entry that is none any more, the place of the meeting that has most of
 *     its tellings
 */
record Naming(Map<Integer, String> ids, Map<String, Integer> successors) {

  private static final Comparator<Claim> BEST_FIRST =
      Comparator.comparing(Claim::common)
          .reversed()
          .thenComparing(claim -> claim.known().createdAt())
          .thenComparing(claim -> claim.known().id())
          .thenComparing(Claim::place);

  Naming {
    ids = Map.copyOf(ids);
    successors = Map.copyOf(successors);
  }

  /** A meeting of a retelling that has so many tellings of an entry. */
  private record Claim(int place, Known known, long common) {}

  /**
   * Names the meetings.
   *
   * @param known the entries whose tellings were told anew
   * @param entryOf the entry that a telling was in
   */
  static Naming of(
      List<Told> retold, Collection<Known> known, Function<Telling, Optional<String>> entryOf) {
    List<Claim> claims = claims(retold, known, entryOf).sorted(BEST_FIRST).toList();
    Map<Integer, String> ids = pins(retold);
    Set<String> taken = new HashSet<>(ids.values());
    for (Claim claim : claims) {
      if (!ids.containsKey(claim.place()) && taken.add(claim.known().id())) {
        ids.put(claim.place(), claim.known().id());
      }
    }
    Map<String, Integer> successors =
        claims.stream()
            .filter(claim -> !taken.contains(claim.known().id()))
            .collect(
                Collectors.toMap(claim -> claim.known().id(), Claim::place, (best, other) -> best));
    return new Naming(ids, successors);
  }

  private static Map<Integer, String> pins(List<Told> retold) {
    Map<Integer, String> pins = new HashMap<>();
    for (int i = 0; i < retold.size(); i++) {
      int place = i;
      retold.get(i).pinned().ifPresent(entry -> pins.put(place, entry));
    }
    return pins;
  }

  private static Stream<Claim> claims(
      List<Told> retold, Collection<Known> known, Function<Telling, Optional<String>> entryOf) {
    Map<String, Known> byId =
        known.stream().collect(Collectors.toMap(Known::id, Function.identity()));
    return IntStream.range(0, retold.size())
        .boxed()
        .flatMap(place -> claims(place, retold.get(place), byId, entryOf));
  }

  private static Stream<Claim> claims(
      int place, Told told, Map<String, Known> known, Function<Telling, Optional<String>> entryOf) {
    Map<String, Long> common =
        told.tellings().stream()
            .flatMap(telling -> entryOf.apply(telling).stream())
            .filter(known::containsKey)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return common.entrySet().stream()
        .map(each -> new Claim(place, known.get(each.getKey()), each.getValue()));
  }
}
