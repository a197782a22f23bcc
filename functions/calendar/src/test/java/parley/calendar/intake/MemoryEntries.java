package parley.calendar.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.calendar.meeting.Entries;
import parley.calendar.meeting.Known;
import parley.calendar.meeting.Telling;
import parley.calendar.party.PartyKeys;
import parley.reading.meeting.Meeting;

/** Entries in memory, for one thread, so that many orders of stories are tried in no time. */
final class MemoryEntries implements Entries {

  private final SortedSet<Telling> calledOff = new TreeSet<>();
  private final Map<String, Known> known = new TreeMap<>();
  private final Map<String, SortedSet<Telling>> tellings = new HashMap<>();

  private final Map<String, Set<String>> idsByKey = new HashMap<>();
  private final Map<String, String> successors = new HashMap<>();
  private final Map<String, Set<String>> strays = new HashMap<>();

  @Override
  public Stream<Known> all() {
    return List.copyOf(known.values()).stream();
  }

  @Override
  public Search search(Collection<Meeting> meetings, LocalDate day) {
    Set<String> ids = idsOf(meetings, day);
    Set<Telling> off =
        calledOff.stream()
            .filter(each -> !each.published().isBefore(day))
            .filter(each -> meetings.stream().anyMatch(told -> shareAParty(told, each.meeting())))
            .collect(Collectors.toSet());
    return new Search() {
      @Override
      public Set<String> ids() {
        return ids;
      }

      @Override
      public Set<Telling> calledOff() {
        return off;
      }

      @Override
      public Search now(Collection<Meeting> meetings) {
        return this;
      }
    };
  }

  private static boolean shareAParty(Meeting told, Meeting off) {
    return !Collections.disjoint(PartyKeys.sought(told), PartyKeys.of(off));
  }

  @Override
  public void keep(Collection<Telling> off) {
    calledOff.addAll(off);
  }

  @Override
  public void erase(Collection<Telling> words, Collection<String> entries) {
    calledOff.removeAll(words);
  }

  private Set<String> idsOf(Collection<Meeting> meetings, LocalDate day) {
    return meetings.stream()
        .flatMap(told -> PartyKeys.sought(told).stream())
        .flatMap(key -> idsByKey.getOrDefault(key, Set.of()).stream())
        .flatMap(id -> find(id).stream())
        .filter(each -> !each.account().until().isBefore(day))
        .map(Known::id)
        .collect(Collectors.toSet());
  }

  @Override
  public List<Known> known(Collection<String> ids) {
    return ids.stream().flatMap(id -> find(id).stream()).toList();
  }

  @Override
  public Optional<Known> find(String id) {
    return Optional.ofNullable(known.get(id));
  }

  @Override
  public SortedSet<Telling> tellings(Known entry) {
    return new TreeSet<>(tellings.get(entry.id()));
  }

  @Override
  public boolean exists(String id) {
    return tellings.containsKey(id);
  }

  @Override
  public boolean save(List<Step> steps) {
    boolean unchanged = steps.stream().allMatch(step -> isAsRead(step));
    if (unchanged) {
      steps.forEach(this::write);
    }
    return unchanged;
  }

  @Override
  public boolean saveEach(List<Step> steps) {
    return steps.stream().allMatch(step -> save(List.of(step)));
  }

  /** The entries of a document, given those that it knew when it was read. */
  Set<String> toldBy(String document, List<String> asRead) {
    List<String> ids = new ArrayList<>(asRead);
    Set<String> come = strays.getOrDefault(document, Set.of());
    ids.addAll(come);
    return ids.stream()
        .map(this::successor)
        .flatMap(id -> find(id).stream())
        .filter(entry -> come.isEmpty() || holds(entry, document))
        .map(Known::id)
        .collect(Collectors.toSet());
  }

  private String successor(String id) {
    return successors.containsKey(id) ? successor(successors.get(id)) : id;
  }

  boolean holds(Known entry, String document) {
    return tellings(entry).stream().anyMatch(telling -> telling.document().equals(document));
  }

  private boolean isAsRead(Step step) {
    return step.before().isEmpty()
        ? !exists(step.id())
        : step.before().map(Known::version).equals(find(step.id()).map(Known::version));
  }

  private void write(Step step) {
    SortedSet<Telling> all = tellings.computeIfAbsent(step.id(), id -> new TreeSet<>());
    step.before().ifPresent(before -> all.removeAll(before.recent()));
    all.removeAll(step.gone());
    all.addAll(step.added());
    step.after().ifPresent(after -> all.addAll(after.recent()));
    step.strays()
        .forEach(it -> strays.computeIfAbsent(it.document(), d -> new TreeSet<>()).add(step.id()));
    known.remove(step.id());
    step.successor().ifPresent(id -> successors.put(step.id(), id));
    step.after().map(Known::written).ifPresent(this::keep);
  }

  private void keep(Known entry) {
    known.put(entry.id(), entry);
    entry
        .account()
        .aliases()
        .all()
        .forEach(key -> idsByKey.computeIfAbsent(key, k -> new TreeSet<>()).add(entry.id()));
  }
}
