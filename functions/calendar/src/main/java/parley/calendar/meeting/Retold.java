package parley.calendar.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;

/**
 * Tells the stories of entries anew with some more, and draws in the entries that those may concern
 * whose tellings have found another place by it.
 */
final class Retold {

  /** So often further entries are drawn in; in practice once is enough. */
  private static final int MAX_ROUNDS = 4;

  private final Entries entries;
  private final NewIds newIds;
  private final Instant now;
  private final LinkedHashMap<Known, SortedSet<Telling>> concerned = new LinkedHashMap<>();

  Retold(Entries entries, NewIds newIds, Instant now) {
    this.entries = entries;
    this.newIds = newIds;
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
    Revision revision = revise(added);
    for (int round = 1; round < MAX_ROUNDS && drawsIn(revision.moved()); round++) {
      revision = revise(added);
    }
    return revision;
  }

  private Revision revise(Collection<Telling> added) {
    return Revision.of(
        concerned,
        added,
        (told, taken) -> newIds.of(told.tellings().first().meeting(), taken),
        now);
  }

  /** Whether there are further entries that may be what was told of elsewhere. */
  private boolean drawsIn(List<Telling> moved) {
    if (moved.isEmpty()) {
      return false;
    }
    LocalDate first =
        moved.stream().map(Telling::published).min(Comparator.naturalOrder()).orElseThrow();
    int before = concerned.size();
    add(entries.candidates(moved.stream().map(Telling::meeting).toList(), first));
    return concerned.size() > before;
  }

  private void add(Collection<Known> known) {
    for (Known each : known) {
      if (concerned.keySet().stream().noneMatch(k -> k.id().equals(each.id()))) {
        concerned.put(each, entries.tellings(each));
      }
    }
  }
}
