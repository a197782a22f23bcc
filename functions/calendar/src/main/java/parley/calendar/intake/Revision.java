package parley.calendar.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import parley.calendar.intake.Retelling.Told;
import parley.calendar.meeting.Entries.Step;
import parley.calendar.meeting.Known;
import parley.calendar.meeting.Telling;

/**
 * What becomes of entries when their stories are told anew with some more, or some others.
 *
 * @param steps what is to be written, of entries that are others now
 * @param ids the entry of each telling
 * @param moved the tellings that were in another entry
 */
record Revision(List<Step> steps, Map<Telling, String> ids, List<Telling> moved) {

  Revision {
    steps = List.copyOf(steps);
    ids = Map.copyOf(ids);
    moved = List.copyOf(moved);
  }

  /**
   * Revises entries.
   *
   * @param known the entries, each with all its tellings
   * @param added the tellings that are new to them
   * @param withdrawn whether a telling is told no more
   * @param informed whether the document of a telling is told where it is now
   * @param newId gives the id of a new entry, which is none of those that are taken
   * @param now stamped on what changes
   */
  static Revision of(
      Map<Known, SortedSet<Telling>> known,
      Collection<Telling> added,
      Predicate<Telling> withdrawn,
      Predicate<Telling> informed,
      BiFunction<Told, Collection<String>, String> newId,
      Instant now) {
    SortedSet<Telling> all = new TreeSet<>(added);
    known.values().forEach(all::addAll);
    all.removeIf(withdrawn);
    return Work.of(known, informed, newId, now).on(all, entryOf(known));
  }

  /**
   * Makes of entries what some tellings make of them, and those alone.
   *
   * @param all the tellings
   * @param entryOf the entry that a telling, or one like it, was in
   * @param informed whether the document of a telling is told where it is now
   */
  static Revision to(
      Collection<Telling> all,
      Map<Known, SortedSet<Telling>> known,
      Function<Telling, Optional<String>> entryOf,
      Predicate<Telling> informed,
      BiFunction<Told, Collection<String>, String> newId,
      Instant now) {
    return Work.of(known, informed, newId, now).on(all, entryOf);
  }

  private static Function<Telling, Optional<String>> entryOf(Map<Known, SortedSet<Telling>> known) {
    Map<String, String> ids = new HashMap<>();
    known.forEach((k, tellings) -> tellings.forEach(t -> ids.put(t.key(), k.id())));
    return telling -> Optional.ofNullable(ids.get(telling.key()));
  }

  private record Work(
      Map<Known, SortedSet<Telling>> known,
      Map<String, Known> byId,
      Predicate<Telling> informed,
      BiFunction<Told, Collection<String>, String> newId,
      Instant now) {

    static Work of(
        Map<Known, SortedSet<Telling>> known,
        Predicate<Telling> informed,
        BiFunction<Told, Collection<String>, String> newId,
        Instant now) {
      Map<String, Known> byId = new HashMap<>();
      known.keySet().forEach(each -> byId.put(each.id(), each));
      return new Work(known, byId, informed, newId, now);
    }

    Revision on(Collection<Telling> all, Function<Telling, Optional<String>> entryOf) {
      List<Told> retold = Retelling.of(all, entryOf);
      Naming naming = Naming.of(retold, known.keySet(), entryOf);
      List<String> names = names(retold, naming);
      List<Step> steps = new ArrayList<>();
      Map<Telling, String> ids = new HashMap<>();
      for (int i = 0; i < retold.size(); i++) {
        String id = names.get(i);
        retold.get(i).tellings().forEach(telling -> ids.put(telling, id));
        step(id, retold.get(i)).ifPresent(steps::add);
      }
      Set<String> left = new HashSet<>(names);
      known.keySet().stream()
          .filter(k -> !left.contains(k.id()))
          .map(k -> gone(k, Optional.ofNullable(naming.successors().get(k.id())).map(names::get)))
          .forEach(steps::add);
      return new Revision(new Strays(known, informed).in(steps, ids), ids, moved(ids, entryOf));
    }

    private List<String> names(List<Told> retold, Naming naming) {
      Set<String> taken = new HashSet<>(naming.ids().values());
      List<String> names = new ArrayList<>();
      for (int i = 0; i < retold.size(); i++) {
        Told told = retold.get(i);
        String known = naming.ids().get(i);
        names.add(known == null ? newId.apply(told, taken) : known);
        taken.add(names.get(i));
      }
      return names;
    }

    private Optional<Step> step(String id, Told told) {
      Optional<Known> before = Optional.ofNullable(byId.get(id));
      if (before.isEmpty()) {
        Known after = Known.of(id, told.tellings(), now);
        return Optional.of(Steps.announced(after, told.tellings()));
      }
      Set<Telling> tellings = known.get(before.get());
      return List.copyOf(tellings).equals(List.copyOf(told.tellings()))
          ? Optional.empty()
          : Optional.of(
              Steps.of(before, tellings, before.get().of(told.tellings(), now), told.tellings()));
    }

    private Step gone(Known entry, Optional<String> successor) {
      return Steps.gone(entry, known.get(entry), successor);
    }

    private static List<Telling> moved(
        Map<Telling, String> ids, Function<Telling, Optional<String>> entryOf) {
      return ids.entrySet().stream()
          .filter(each -> entryOf.apply(each.getKey()).isPresent())
          .filter(each -> !entryOf.apply(each.getKey()).get().equals(each.getValue()))
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
