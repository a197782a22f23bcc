package parley.calendar.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.calendar.meeting.Account;
import parley.calendar.meeting.Telling;
import parley.calendar.party.PartyKeys;

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
   * @param keys under which its parties are found, whatever they were called
   */
  record Told(
      Optional<String> pinned, Account account, SortedSet<Telling> tellings, Set<String> keys) {

    private static Told of(Telling first) {
      return of(first.pinned(), Account.of(first), new TreeSet<>(List.of(first)));
    }

    private Told and(Telling newer) {
      SortedSet<Telling> more = new TreeSet<>(tellings);
      more.add(newer);
      return of(pinned.or(newer::pinned), account.and(newer), more);
    }

    private static Told of(Optional<String> pinned, Account account, SortedSet<Telling> tellings) {
      Set<String> keys = account.aliases().all().collect(Collectors.toSet());
      return new Told(pinned, account, tellings, keys);
    }
  }

  private final Function<Telling, Optional<String>> entryOf;
  private final List<Told> all = new ArrayList<>();

  /** The places of those that are not over seen from the story that is told; most are. */
  private final Set<Integer> open = new LinkedHashSet<>();

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

  private void tell(List<Telling> story) {
    LocalDate published = story.get(0).published();
    open.removeIf(place -> all.get(place).account().until().isBefore(published));
    List<Telling> unpinned = story.stream().filter(telling -> telling.pinned().isEmpty()).toList();
    List<Telling> free = unpinned.stream().filter(telling -> !telling.undated()).toList();
    Map<Integer, Integer> found = found(free, published);
    for (int i = 0; i < free.size(); i++) {
      if (found.containsKey(i)) {
        add(found.get(i), free.get(i));
      }
    }
    IntStream.range(0, free.size())
        .filter(i -> !found.containsKey(i))
        .boxed()
        .sorted(Comparator.comparing(i -> free.get(i).meeting(), Assignment.CLOSEST_FIRST))
        .forEachOrdered(i -> found.put(i, addNew(free.get(i), found.values())));
    unpinned.stream().filter(Telling::undated).forEach(this::callOff);
    story.stream().filter(telling -> telling.pinned().isPresent()).forEach(this::pin);
  }

  /** What is called off without a day is told of the one meeting that it can be, or of none. */
  private void callOff(Telling off) {
    Map<Account, Integer> places = places(PartyKeys.sought(off.meeting()));
    Assignment.calledOff(off, places.keySet()).ifPresent(account -> add(places.get(account), off));
  }

  /**
   * Adds what no older story tells of, unless it is something that the story tells of besides.
   *
   * @param besides the places of that
   * @return the place of what it was added to
   */
  private int addNew(Telling telling, Collection<Integer> besides) {
    Map<Account, Integer> places = new LinkedHashMap<>();
    besides.forEach(place -> places.put(all.get(place).account(), place));
    Optional<Account> known =
        Assignment.vaguely(telling.meeting(), telling.published(), places.keySet());
    if (known.isEmpty()) {
      add(Told.of(telling));
      return all.size() - 1;
    }
    int place = places.get(known.get());
    add(place, telling);
    return place;
  }

  private void add(Told told) {
    open.add(all.size());
    all.add(told);
  }

  private void add(int place, Telling newer) {
    all.set(place, all.get(place).and(newer));
  }

  /** The places of what is known of each telling of a story, by its number in the story. */
  private Map<Integer, Integer> found(List<Telling> story, LocalDate published) {
    Set<String> keys = new HashSet<>();
    story.forEach(telling -> keys.addAll(PartyKeys.sought(telling.meeting())));
    Map<Account, Integer> places = places(keys);
    Map<Integer, Integer> found = new HashMap<>();
    Assignment.of(
            story.stream().map(Telling::meeting).toList(), published, List.copyOf(places.keySet()))
        .forEach((i, account) -> found.put(i, places.get(account)));
    return found;
  }

  /** What is known of those that are not over, by some keys of their parties; and their places. */
  private Map<Account, Integer> places(Set<String> keys) {
    Map<Account, Integer> places = new LinkedHashMap<>();
    open.stream()
        .filter(place -> !Collections.disjoint(all.get(place).keys(), keys))
        .forEach(place -> places.put(all.get(place).account(), place));
    return places;
  }

  private void pin(Telling telling) {
    int i = pinned(telling.pinned().orElseThrow());
    i = i < 0 ? unpinned(telling) : i;
    if (i < 0) {
      add(Told.of(telling));
    } else {
      add(i, telling);
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
