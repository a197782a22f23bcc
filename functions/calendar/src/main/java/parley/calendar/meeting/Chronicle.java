package parley.calendar.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.calendar.meeting.Change.State;

/**
 * How an entry came to be what it is, by the days of its stories.
 *
 * @param changes every change, oldest first, numbered from 1
 * @param contradictions what is not believed for what another telling of the same day says
 */
public record Chronicle(List<Change> changes, List<Telling> contradictions) {

  public Chronicle {
    changes = List.copyOf(changes);
    contradictions = List.copyOf(contradictions);
  }

  /**
   * The chronicle that an entry's tellings make.
   *
   * @param id the entry's
   * @param tellings all of them, at least one
   */
  public static Chronicle of(String id, Collection<Telling> tellings) {
    SortedSet<Telling> sorted = new TreeSet<>(tellings);
    Writing writing = new Writing(id, sorted.first());
    sorted.stream().skip(1).forEachOrdered(writing::add);
    return new Chronicle(writing.changes, writing.contradictions);
  }

  /** A chronicle while it is written. */
  private static final class Writing {

    private final String id;
    private final List<Change> changes = new ArrayList<>();
    private final List<Telling> contradictions = new ArrayList<>();
    private Account account;
    private Telling believed;

    Writing(String id, Telling first) {
      this.id = id;
      account = Account.of(first);
      believed = first;
      add(first, Merging.first(account.state()), Optional.empty());
    }

    void add(Telling telling) {
      State before = account.state();
      Merging.Outcome outcome = Merging.merge(account, telling);
      account = outcome.account();
      loser(outcome.verdict(), telling).ifPresent(contradictions::add);
      outcome.change().ifPresent(kind -> add(telling, kind, Optional.of(before)));
    }

    private Optional<Telling> loser(Merging.Verdict verdict, Telling telling) {
      return switch (verdict) {
        case CONTRADICTED -> Optional.of(telling);
        case PREFERRED -> Optional.of(believed);
        case BELIEVED, KNOWN -> Optional.empty();
      };
    }

    private void add(Telling telling, ChangeKind kind, Optional<State> before) {
      believed = telling;
      changes.add(
          new Change(
              id,
              changes.size() + 1,
              kind,
              before,
              account.state(),
              telling.at(),
              telling.published(),
              telling.evidence()));
    }
  }
}
