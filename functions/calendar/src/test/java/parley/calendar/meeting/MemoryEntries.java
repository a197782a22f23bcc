package parley.calendar.meeting;

import java.time.LocalDate;
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
import parley.reading.meeting.Meeting;

/** Entries in memory, for one thread, so that many orders of stories are tried in no time. */
final class MemoryEntries implements Entries {

  private final SortedSet<Telling> calledOff = new TreeSet<>();
  private final Map<String, Known> known = new TreeMap<>();
  private final Map<String, SortedSet<Telling>> tellings = new HashMap<>();

  private final Map<String, Set<String>> idsByKey = new HashMap<>();

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

  private boolean isAsRead(Step step) {
    return step.before().map(Known::version).equals(find(step.id()).map(Known::version));
  }

  private void write(Step step) {
    SortedSet<Telling> all = tellings.computeIfAbsent(step.id(), id -> new TreeSet<>());
    step.before().ifPresent(before -> all.removeAll(before.recent()));
    all.removeAll(step.gone());
    all.addAll(step.added());
    step.after().ifPresent(after -> all.addAll(after.recent()));
    known.remove(step.id());
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
