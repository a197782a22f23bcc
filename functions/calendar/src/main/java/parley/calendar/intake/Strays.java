package parley.calendar.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.calendar.meeting.Entries.Step;
import parley.calendar.meeting.Known;
import parley.calendar.meeting.Telling;

/**
 * Tellings that are in another entry than their documents know: another story, or a person, has
 * moved them.
 *
 * @param known the entries as they were, each with its tellings
 * @param informed whether the document of a telling is told where it is now
 */
record Strays(Map<Known, SortedSet<Telling>> known, Predicate<Telling> informed) {

  /**
   * The steps, each with what has come to its entry or has left it unnoticed. Nobody need be told
   * of an entry that has become another as a whole.
   *
   * @param now where each telling is to be
   */
  List<Step> in(List<Step> steps, Map<Telling, String> now) {
    Map<String, Set<Telling>> strays = new HashMap<>();
    Map<String, String> before = before(steps);
    now.forEach(
        (telling, id) -> {
          if (!id.equals(before.get(telling.key()))) {
            strays.computeIfAbsent(id, it -> new HashSet<>()).add(telling);
          }
        });
    Set<String> kept = now.keySet().stream().map(Telling::key).collect(Collectors.toSet());
    known.forEach(
        (entry, tellings) ->
            tellings.stream()
                .filter(telling -> !kept.contains(telling.key()))
                .forEach(it -> strays.computeIfAbsent(entry.id(), i -> new HashSet<>()).add(it)));
    return steps.stream().map(step -> step.with(of(step, strays))).toList();
  }

  private Set<Telling> of(Step step, Map<String, Set<Telling>> strays) {
    return strays.getOrDefault(step.id(), Set.of()).stream()
        .filter(telling -> !telling.isCorrection() && !informed.test(telling))
        .collect(Collectors.toSet());
  }

  /** The entry in which each telling was, by its key, or what that has become as a whole. */
  private Map<String, String> before(List<Step> steps) {
    Map<String, String> successors = new HashMap<>();
    steps.forEach(step -> step.successor().ifPresent(id -> successors.put(step.id(), id)));
    Map<String, String> before = new HashMap<>();
    known.forEach(
        (entry, tellings) -> {
          String id = Optional.ofNullable(successors.get(entry.id())).orElse(entry.id());
          tellings.forEach(telling -> before.put(telling.key(), id));
        });
    return before;
  }
}
