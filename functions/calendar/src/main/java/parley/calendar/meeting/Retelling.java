package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Tells stories anew, from the oldest to the newest, and so finds which of their meetings are the
 * same. What comes of it depends on the stories alone, not on the order in which they came: this is
 * how a story that comes late finds its place.
 */
final class Retelling {

  /**
   * A meeting that stories tell of.
   *
   * @param pinned the entry that it is, if an operator has said so
   * @param account what is known of it
   * @param tellings who told it, at least one
   */
  record Told(Optional<String> pinned, Account account, SortedSet<Telling> tellings) {

    Told {
      tellings = new TreeSet<>(tellings);
    }

    private static Told of(Telling first) {
      return new Told(first.pinned(), Account.of(first), new TreeSet<>(List.of(first)));
    }

    private Told and(Telling newer) {
      SortedSet<Telling> more = new TreeSet<>(tellings);
      more.add(newer);
      return new Told(pinned.or(newer::pinned), account.and(newer), more);
    }
  }

  private final Function<Telling, Optional<String>> entryOf;
  private final List<Told> all = new ArrayList<>();

  private Retelling(Function<Telling, Optional<String>> entryOf) {
    this.entryOf = entryOf;
  }

  /**
   * Tells them anew.
   *
   * @param tellings in any order
   * @param entryOf the entry that a telling is in so far; it counts only where an operator speaks
   *     of that entry
   * @return the meetings, each once, in the order in which they are first told
   */
  static List<Told> of(Collection<Telling> tellings, Function<Telling, Optional<String>> entryOf) {
    Retelling retelling = new Retelling(entryOf);
    Map<String, List<Telling>> stories = new TreeMap<>();
    for (Telling telling : new TreeSet<>(tellings)) {
      stories.computeIfAbsent(telling.story(), key -> new ArrayList<>()).add(telling);
    }
    stories.values().forEach(retelling::tell);
    return List.copyOf(retelling.all);
  }

  /** Pins first, since a meeting that is taken by one is no other meeting of the same story. */
  private void tell(List<Telling> story) {
    List<Telling> free = story.stream().filter(telling -> telling.pinned().isEmpty()).toList();
    Map<Integer, Account> found = found(free);
    Map<Account, Telling> joins = new HashMap<>();
    found.forEach((i, account) -> joins.put(account, free.get(i)));
    all.replaceAll(
        told -> joins.containsKey(told.account()) ? told.and(joins.get(told.account())) : told);
    for (int i = 0; i < free.size(); i++) {
      if (!found.containsKey(i)) {
        all.add(Told.of(free.get(i)));
      }
    }
    story.stream().filter(telling -> telling.pinned().isPresent()).forEach(this::pin);
  }

  private Map<Integer, Account> found(List<Telling> story) {
    if (story.isEmpty()) {
      return Map.of();
    }
    LocalDate published = story.get(0).published();
    return Assignment.of(
        story.stream().map(Telling::meeting).toList(),
        published,
        all.stream().map(Told::account).toList());
  }

  private void pin(Telling telling) {
    int i = pinned(telling.pinned().orElseThrow());
    i = i < 0 ? unpinned(telling) : i;
    if (i < 0) {
      all.add(Told.of(telling));
    } else {
      all.set(i, all.get(i).and(telling));
    }
  }

  /** The place of a pinned entry: what bears its name, else what has most of its tellings. */
  private int pinned(String entry) {
    int best = -1;
    long most = 0;
    for (int i = 0; i < all.size(); i++) {
      Told told = all.get(i);
      if (told.pinned().equals(Optional.of(entry))) {
        return i;
      }
      long common = told.pinned().isPresent() ? 0 : common(told, entry);
      if (common > most) {
        most = common;
        best = i;
      }
    }
    return best;
  }

  /** The place of what older stories tell of the same, found as a story without a pin would. */
  private int unpinned(Telling telling) {
    List<Account> free =
        all.stream().filter(told -> told.pinned().isEmpty()).map(Told::account).toList();
    Account found = Assignment.of(List.of(telling.meeting()), telling.published(), free).get(0);
    return all.stream().map(Told::account).toList().indexOf(found);
  }

  private long common(Told told, String entry) {
    return told.tellings().stream()
        .filter(telling -> entryOf.apply(telling).equals(Optional.of(entry)))
        .count();
  }
}
