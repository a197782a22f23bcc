package parley.calendar.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.calendar.meeting.Account;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Entries.Step;
import parley.calendar.meeting.Known;
import parley.calendar.meeting.Telling;

/** What is to be written of entries. */
final class Steps {

  private Steps() {}

  /** An entry that nobody knew. */
  static Step announced(Known entry, Collection<Telling> tellings) {
    return of(Optional.empty(), Set.of(), entry, tellings);
  }

  /** An entry of which one story more tells, which is newer than the others. */
  static Step told(Known before, Known after) {
    Set<Telling> settled = new HashSet<>(before.recent());
    after.recent().forEach(settled::remove);
    return new Step(
        Optional.of(before),
        Optional.of(after),
        Optional.empty(),
        change(before, after),
        settled,
        Set.of(),
        Set.of());
  }

  /**
   * An entry that is made of other tellings.
   *
   * @param had all its tellings as it was read
   * @param has all its tellings as they are to be
   */
  static Step of(
      Optional<Known> before, Collection<Telling> had, Known after, Collection<Telling> has) {
    Set<Telling> wasOlder = without(had, before);
    Set<Telling> isOlder = without(has, Optional.of(after));
    Set<Telling> added = new HashSet<>(isOlder);
    added.removeAll(wasOlder);
    Set<String> keys = isOlder.stream().map(Telling::key).collect(Collectors.toSet());
    Set<Telling> gone = new HashSet<>(wasOlder);
    gone.removeIf(telling -> keys.contains(telling.key()));
    return new Step(
        before,
        Optional.of(after),
        Optional.empty(),
        before.flatMap(known -> change(known, after)),
        added,
        gone,
        Set.of());
  }

  /** An entry that is no more, or is one with another. */
  static Step gone(Known entry, Collection<Telling> had, Optional<String> successor) {
    return new Step(
        Optional.of(entry),
        Optional.empty(),
        successor,
        Optional.empty(),
        Set.of(),
        without(had, Optional.of(entry)),
        Set.of());
  }

  private static Set<Telling> without(Collection<Telling> all, Optional<Known> known) {
    Set<Telling> older = new HashSet<>(all);
    known.ifPresent(k -> k.recent().forEach(older::remove));
    return older;
  }

  /** What subscribers hear of is what the entry is to them, told by who made it so. */
  private static Optional<Change> change(Known before, Known after) {
    Account account = after.account();
    return after
        .changeSince(before)
        .map(
            kind ->
                new Change(
                    after.id(),
                    after.sequence(),
                    kind,
                    Optional.of(before.account().state()),
                    account.state(),
                    after.changedAt(),
                    account.stands(),
                    account.meeting().evidence().get(0)));
  }
}
