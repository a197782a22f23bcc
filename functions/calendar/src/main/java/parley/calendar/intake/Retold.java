package parley.calendar.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.calendar.meeting.Bounds;
import parley.calendar.meeting.Entries;
import parley.calendar.meeting.Known;
import parley.calendar.meeting.Telling;
import parley.calendar.party.PartyKeys;
import parley.reading.meeting.Meeting;

/**
 * Tells the stories of entries anew with some more, and draws in the entries that those may concern
 * whose tellings have found another place by it.
 */
final class Retold {

  /** So often further entries are drawn in; in practice once or twice is enough. */
  private static final int MAX_ROUNDS = 5;

  private final Entries entries;
  private final NewIds newIds;

  /** Whether the document of a telling is told where it is now. */
  private final Predicate<Telling> informed;

  /** Whether a telling is told no more. */
  private final Predicate<Telling> withdrawn;

  private final Instant now;

  private final LinkedHashMap<Known, SortedSet<Telling>> concerned = new LinkedHashMap<>();

  /** The keys of the parties for whose entries was looked. */
  private final Set<Set<String>> sought = new HashSet<>();

  Retold(Entries entries, NewIds newIds, Predicate<Telling> informed, Instant now) {
    this(entries, newIds, informed, telling -> false, now);
  }

  Retold(
      Entries entries,
      NewIds newIds,
      Predicate<Telling> informed,
      Predicate<Telling> withdrawn,
      Instant now) {
    this.entries = entries;
    this.newIds = newIds;
    this.informed = informed;
    this.withdrawn = withdrawn;
    this.now = now;
  }

  /**
   * What becomes of the entries.
   *
   * @param known the entries that may be concerned
   * @param added what is told besides
   */
  Revision of(Collection<Known> known, Collection<Telling> added) {
    add(known);
    added.forEach(telling -> sought.add(keys(telling.meeting())));
    LocalDate first = first(known, added);
    Revision revision = revise(added);
    for (int round = 1; round < MAX_ROUNDS && drawsIn(revision, first); round++) {
      revision = revise(added);
    }
    return revision;
  }

  private Revision revise(Collection<Telling> added) {
    return Revision.of(
        concerned,
        added,
        withdrawn,
        informed,
        (told, taken) -> newIds.of(told.tellings().first().meeting(), taken),
        now);
  }

  /**
   * Whether there are further entries that may be what has changed: what was told of elsewhere
   * until now, or a meeting as it is known now.
   */
  private boolean drawsIn(Revision revision, LocalDate first) {
    Stream<Meeting> changed =
        revision.steps().stream()
            .flatMap(step -> step.after().stream())
            .map(after -> after.account().meeting());
    Stream<Meeting> moved = revision.moved().stream().map(Telling::meeting);
    List<Meeting> unsought =
        Stream.concat(changed, moved).filter(meeting -> sought.add(keys(meeting))).toList();
    int before = concerned.size();
    add(unsought.isEmpty() ? List.of() : entries.candidates(unsought, first));
    return concerned.size() > before;
  }

  private static Set<String> keys(Meeting meeting) {
    return PartyKeys.sought(meeting);
  }

  /** The day of the first story that is told; where none is added, of the first that is known. */
  private static LocalDate first(Collection<Known> known, Collection<Telling> added) {
    return added.stream()
        .map(Telling::published)
        .min(Comparator.naturalOrder())
        .or(() -> known.stream().map(it -> it.account().since()).min(Comparator.naturalOrder()))
        .orElse(Bounds.BEFORE_ALL);
  }

  private void add(Collection<Known> known) {
    for (Known each : known) {
      if (concerned.keySet().stream().noneMatch(k -> k.id().equals(each.id()))) {
        concerned.put(each, entries.tellings(each));
      }
    }
  }
}
