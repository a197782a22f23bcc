package parley.calendar.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.calendar.meeting.Account;
import parley.calendar.meeting.Entries;
import parley.calendar.meeting.Entries.Step;
import parley.calendar.meeting.Known;
import parley.calendar.meeting.Telling;
import parley.calendar.party.PartyKeys;
import parley.reading.meeting.Meeting;

/** Adds a story to entries of which it is the newest, and enters what nobody knew. */
final class Appending {

  private final Entries entries;
  private final Story story;
  private final Instant now;
  private final NewIds newIds;

  /** The entries in which meetings of the story are already, by the meetings' places. */
  private final Map<Integer, Known> told;

  /** What is entered, each by its id. */
  private final Map<String, List<Telling>> entered = new LinkedHashMap<>();

  /** The entry of each meeting of the story, by the meeting's place. */
  private final Map<Integer, Known> found;

  /** The entries that were read or written, by their ids. */
  private final Map<String, Known> byId = new LinkedHashMap<>();

  /**
   * @param known the entries that the meetings of the story may be
   * @param told those in which they are already, by the meetings' places
   */
  Appending(
      Entries entries,
      Story story,
      Instant now,
      NewIds newIds,
      List<Known> known,
      Map<Integer, Known> told) {
    this.entries = entries;
    this.story = story;
    this.now = now;
    this.newIds = newIds;
    this.told = told;
    this.found = found(known);
    known.forEach(each -> byId.put(each.id(), each));
  }

  /** The meetings as they will be known, of which other stories speak by names unknown to this. */
  List<Meeting> knownByOtherNames() {
    Set<String> sought = new HashSet<>();
    story.dated().forEach(telling -> sought.addAll(PartyKeys.sought(telling.meeting())));
    return IntStream.range(0, story.size())
        .filter(i -> found.containsKey(i) && !told.containsKey(i))
        .mapToObj(i -> found.get(i).and(story.dated().get(i), now).account().meeting())
        .filter(meeting -> !sought.containsAll(PartyKeys.sought(meeting)))
        .toList();
  }

  /**
   * Adds the meetings of the story that have their days.
   *
   * @return whether nobody else was faster
   */
  boolean add() {
    for (int i : knownFirst()) {
      if (!told.containsKey(i) && !add(i)) {
        return false;
      }
    }
    if (!entered.isEmpty() && !enter()) {
      return false;
    }
    found.replaceAll((i, k) -> entered.containsKey(k.id()) ? k.written() : k);
    found.values().forEach(each -> byId.put(each.id(), each));
    return true;
  }

  /**
   * Adds what the story calls off without a day to the one entry that it can be, if there is one.
   *
   * @return whether nobody else was faster
   */
  boolean callOff() {
    return story.off().stream().allMatch(this::callOff);
  }

  /** The meetings that are entered, as they are told first. */
  List<Meeting> entered() {
    return entered.values().stream().map(each -> each.get(0).meeting()).toList();
  }

  /** The ids of the entries of the story's meetings, in its order. */
  List<String> meetings() {
    return IntStream.range(0, story.size()).mapToObj(i -> found.get(i).id()).distinct().toList();
  }

  /** The same, then those of what it calls off. */
  List<String> ids() {
    Stream<String> calledOff =
        byId.values().stream()
            .filter(entry -> story.off().stream().anyMatch(each -> entries.tells(entry, each)))
            .map(Known::id);
    return Stream.concat(meetings().stream(), calledOff).distinct().toList();
  }

  private Map<Integer, Known> found(List<Known> known) {
    Map<Integer, Known> all = new HashMap<>(told);
    List<Integer> open =
        IntStream.range(0, story.size()).filter(i -> !told.containsKey(i)).boxed().toList();
    Map<Account, Known> accounts = accounts(known.stream().filter(k -> !told.containsValue(k)));
    Assignment.of(
            open.stream().map(story::meeting).toList(),
            story.published(),
            List.copyOf(accounts.keySet()))
        .forEach((i, account) -> all.put(open.get(i), accounts.get(account)));
    return all;
  }

  /** The meetings of the story, those of known entries first, then what is told most closely. */
  private List<Integer> knownFirst() {
    return IntStream.range(0, story.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> !found.containsKey(i))
                .thenComparing(story::meeting, Assignment.CLOSEST_FIRST))
        .toList();
  }

  /**
   * Adds a meeting to the entry that it is, or to those that are to be entered.
   *
   * @return whether nobody else was faster
   */
  private boolean add(int i) {
    Telling telling = story.dated().get(i);
    Optional<Known> before = Optional.ofNullable(found.get(i)).or(() -> vaguely(i));
    boolean kept = before.filter(known -> !entered.containsKey(known.id())).isPresent();
    Optional<Known> after =
        kept ? save(before.get(), telling) : Optional.of(entered(before, telling));
    after.ifPresent(
        known -> {
          found.replaceAll((n, k) -> k.id().equals(known.id()) ? known : k);
          found.put(i, known);
        });
    return after.isPresent();
  }

  private Optional<Known> vaguely(int i) {
    Map<Account, Known> accounts = accounts(found.values().stream());
    return Assignment.vaguely(story.meeting(i), story.published(), accounts.keySet())
        .map(accounts::get);
  }

  /** An entry that is to be entered, with a telling more. */
  private Known entered(Optional<Known> before, Telling telling) {
    String id =
        before.map(Known::id).orElseGet(() -> newIds.of(telling.meeting(), entered.keySet()));
    entered.computeIfAbsent(id, it -> new ArrayList<>()).add(telling);
    return Known.of(id, entered.get(id), now);
  }

  private boolean enter() {
    List<Step> steps = new ArrayList<>();
    entered.forEach(
        (id, tellings) -> steps.add(Steps.announced(Known.of(id, tellings, now), tellings)));
    boolean saved = entries.saveEach(steps);
    if (!saved) {
      entered.keySet().forEach(newIds::lost);
    }
    return saved;
  }

  private boolean callOff(Telling each) {
    if (byId.values().stream().anyMatch(entry -> entries.tells(entry, each))) {
      return true;
    }
    Map<Account, Known> accounts = accounts(byId.values().stream());
    Optional<Known> one = Assignment.calledOff(each, accounts.keySet()).map(accounts::get);
    Optional<Known> after = one.flatMap(entry -> save(entry, each));
    after.ifPresent(entry -> byId.put(entry.id(), entry));
    return one.isEmpty() || after.isPresent();
  }

  /** The entry with a telling more, as it is kept now; empty if somebody else was faster. */
  private Optional<Known> save(Known before, Telling telling) {
    Step step = Steps.told(before, before.and(telling, now));
    return entries.save(List.of(step)) ? step.after().map(Known::written) : Optional.empty();
  }

  private static Map<Account, Known> accounts(Stream<Known> known) {
    Map<Account, Known> accounts = new LinkedHashMap<>();
    known.forEach(each -> accounts.put(each.account(), each));
    return accounts;
  }
}
