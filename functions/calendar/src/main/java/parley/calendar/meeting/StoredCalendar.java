package parley.calendar.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.calendar.meeting.Entries.Step;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;

/**
 * The calendar as it is kept: finds the entry of each meeting, merges, writes. A story that is
 * newer than all that the entries know, as most are, is added to them; with one that is older, the
 * stories of all entries that it may concern are told anew. Whenever somebody else was faster, it
 * looks again from the beginning; what it has written by then it finds as told.
 */
public final class StoredCalendar implements Calendar {

  /** More writers than this at one entry at once are a flood; the stream tries again later. */
  private static final int MAX_ATTEMPTS = 40;

  private static final int MAX_PAUSE_MILLIS = 50;

  private final Entries entries;

  public StoredCalendar(Entries entries) {
    this.entries = entries;
  }

  @Override
  public List<String> merge(Reading reading, Instant now) {
    Reading once = Repetitions.without(Bounds.within(reading));
    if (once.meetings().isEmpty() && once.calledOff().isEmpty()) {
      return List.of();
    }
    Merge merge = new Merge(once, now);
    merge.keepCalledOff();
    for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      Optional<List<String>> ids = merge.attempt();
      if (ids.isPresent()) {
        return ids.get();
      }
      pause();
    }
    throw new ConcurrentModificationException(
        "entries of document "
            + reading.id()
            + " were written by others "
            + MAX_ATTEMPTS
            + " times");
  }

  /** Writers that were at the same entry come back one after the other. */
  private static void pause() {
    int millis = ThreadLocalRandom.current().nextInt(1, MAX_PAUSE_MILLIS);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  /** One story on its way into the calendar. */
  private final class Merge {

    private final Reading reading;
    private final Instant now;
    private final NewIds newIds = new NewIds(entries);

    /** Whether all is to be told anew, since another story has entered the same at that time. */
    private boolean anew;

    /** What the story calls off without a day. */
    private final List<Telling> off;

    Merge(Reading reading, Instant now) {
      this.reading = reading;
      this.now = now;
      this.off =
          reading.calledOff().stream()
              .map(each -> Telling.of(each, reading.published(), now))
              .toList();
    }

    /** Before all else, so that a story that comes at the same time finds it. */
    void keepCalledOff() {
      if (!off.isEmpty()) {
        entries.keep(off);
      }
    }

    /** The ids of the entries; empty if it is to be tried again. */
    Optional<List<String>> attempt() {
      List<Meeting> concerned = concerned(off);
      Entries.Search search = entries.search(concerned, reading.published());
      List<Telling> later = later(search);
      Entries.Search all =
          later.isEmpty() ? search : entries.search(concerned(later), reading.published());
      Set<String> ids = new TreeSet<>(search.ids());
      ids.addAll(all.ids());
      List<Known> known = entries.known(ids);
      Map<Integer, Known> told = told(known);
      boolean allTold = told.size() == reading.meetings().size();
      if (allTold && off.isEmpty() && !anew) {
        return Optional.of(ids(told));
      }
      return anew || !isNewest(known) || !later.isEmpty()
          ? retell(known, told, later)
          : append(search, known, told);
    }

    /** The meetings of the story, and those that some stories call off. */
    private List<Meeting> concerned(List<Telling> calledOff) {
      return Stream.concat(reading.meetings().stream(), calledOff.stream().map(Telling::meeting))
          .toList();
    }

    /** What newer stories call off without a day: it may be what this story tells of. */
    private List<Telling> later(Entries.Search search) {
      String story = Telling.story(reading.published(), reading.id());
      return search.calledOff().stream()
          .filter(each -> !each.key().startsWith(story) && each.key().compareTo(story) > 0)
          .toList();
    }

    /** The entries into which meetings of this story were taken before. */
    private Map<Integer, Known> told(List<Known> known) {
      Map<Integer, Known> told = new HashMap<>();
      for (int i = 0; i < reading.meetings().size(); i++) {
        Telling telling = telling(i);
        Optional<Known> in = known.stream().filter(k -> entries.tells(k, telling)).findFirst();
        if (in.isPresent()) {
          told.put(i, in.get());
        }
      }
      return told;
    }

    /** Whether no other story is newer. */
    private boolean isNewest(List<Known> known) {
      String story = Telling.story(reading.published(), reading.id());
      return known.stream()
          .map(k -> k.account().newest())
          .allMatch(newest -> newest.compareTo(story) < 0 || newest.startsWith(story));
    }

    private Optional<List<String>> append(
        Entries.Search search, List<Known> known, Map<Integer, Known> told) {
      Map<Integer, Known> found = found(known, told);
      Map<String, List<Telling>> entered = new LinkedHashMap<>();
      for (int i : knownFirst(found)) {
        if (!told.containsKey(i) && !add(i, found, entered)) {
          return Optional.empty();
        }
      }
      if (!entered.isEmpty() && !enter(entered)) {
        return Optional.empty();
      }
      found.replaceAll((i, k) -> entered.containsKey(k.id()) ? k.written() : k);
      List<String> ids = ids(found);
      if (!entered.isEmpty() && isToldByOthers(search, entered.values(), ids)) {
        return again();
      }
      Map<String, Known> now = byId(known, found.values());
      for (Telling each : off) {
        if (!callOff(each, now)) {
          return Optional.empty();
        }
      }
      return Optional.of(withCalledOff(ids, now.values()));
    }

    /**
     * Adds a meeting to the entry that it is, or to those that are to be entered.
     *
     * @return whether nobody else was faster
     */
    private boolean add(int i, Map<Integer, Known> found, Map<String, List<Telling>> entered) {
      Optional<Known> before = Optional.ofNullable(found.get(i)).or(() -> vaguely(i, found));
      boolean kept = before.filter(known -> !entered.containsKey(known.id())).isPresent();
      Optional<Known> after =
          kept ? save(before.get(), telling(i)) : Optional.of(entered(before, telling(i), entered));
      after.ifPresent(
          known -> {
            found.replaceAll((n, k) -> k.id().equals(known.id()) ? known : k);
            found.put(i, known);
          });
      return after.isPresent();
    }

    /** An entry that is to be entered, with a telling more. */
    private Known entered(
        Optional<Known> before, Telling telling, Map<String, List<Telling>> entered) {
      String id =
          before.map(Known::id).orElseGet(() -> newIds.of(telling.meeting(), entered.keySet()));
      entered.computeIfAbsent(id, it -> new ArrayList<>()).add(telling);
      return Known.of(id, entered.get(id), now);
    }

    private boolean enter(Map<String, List<Telling>> entered) {
      List<Step> steps = new ArrayList<>();
      entered.forEach(
          (id, tellings) -> steps.add(Steps.announced(Known.of(id, tellings, now), tellings)));
      boolean saved = entries.saveEach(steps);
      if (!saved) {
        entered.keySet().forEach(newIds::lost);
      }
      return saved;
    }

    private Map<String, Known> byId(Collection<Known> read, Collection<Known> written) {
      Map<String, Known> byId = new LinkedHashMap<>();
      read.forEach(each -> byId.put(each.id(), each));
      written.forEach(each -> byId.put(each.id(), each));
      return byId;
    }

    /** Whether the one entry that it can be, if there is one, has it now. */
    private boolean callOff(Telling each, Map<String, Known> known) {
      if (known.values().stream().anyMatch(entry -> entries.tells(entry, each))) {
        return true;
      }
      Map<Account, Known> accounts = new LinkedHashMap<>();
      known.values().forEach(entry -> accounts.put(entry.account(), entry));
      Optional<Known> one = Assignment.calledOff(each, accounts.keySet()).map(accounts::get);
      Optional<Known> after = one.flatMap(entry -> save(entry, each));
      after.ifPresent(entry -> known.put(entry.id(), entry));
      return one.isEmpty() || after.isPresent();
    }

    /** The entries of the meetings told of, then those of what is called off. */
    private List<String> withCalledOff(List<String> ids, Collection<Known> known) {
      Stream<String> calledOff =
          known.stream()
              .filter(entry -> off.stream().anyMatch(each -> entries.tells(entry, each)))
              .map(Known::id);
      return Stream.concat(ids.stream(), calledOff).distinct().toList();
    }

    /** The meetings of the story, those of known entries first, then what is told most closely. */
    private List<Integer> knownFirst(Map<Integer, Known> found) {
      return IntStream.range(0, reading.meetings().size())
          .boxed()
          .sorted(
              Comparator.comparing((Integer i) -> !found.containsKey(i))
                  .thenComparing(reading.meetings()::get, Assignment.CLOSEST_FIRST))
          .toList();
    }

    private Optional<Known> vaguely(int i, Map<Integer, Known> found) {
      Map<Account, Known> accounts = new LinkedHashMap<>();
      found.values().forEach(known -> accounts.put(known.account(), known));
      return Assignment.vaguely(reading.meetings().get(i), reading.published(), accounts.keySet())
          .map(accounts::get);
    }

    private Map<Integer, Known> found(List<Known> known, Map<Integer, Known> told) {
      Map<Integer, Known> found = new HashMap<>(told);
      List<Integer> open =
          IntStream.range(0, reading.meetings().size())
              .filter(i -> !told.containsKey(i))
              .boxed()
              .toList();
      Map<Account, Known> accounts = new LinkedHashMap<>();
      known.stream().filter(k -> !told.containsValue(k)).forEach(k -> accounts.put(k.account(), k));
      Assignment.of(
              open.stream().map(reading.meetings()::get).toList(),
              reading.published(),
              List.copyOf(accounts.keySet()))
          .forEach((i, account) -> found.put(open.get(i), accounts.get(account)));
      return found;
    }

    /** The entry with a telling more, as it is kept now; empty if somebody else was faster. */
    private Optional<Known> save(Known before, Telling telling) {
      Step step = Steps.told(before, before.and(telling, now));
      return save(List.of(step)) ? step.after().map(Known::written) : Optional.empty();
    }

    /**
     * Whether there is an entry now that was not there, and may be one of those just entered: two
     * stories that come at the same time may name a new meeting differently. Whoever of the two
     * looks last sees the other.
     */
    private boolean isToldByOthers(
        Entries.Search before, Collection<List<Telling>> entered, List<String> own) {
      List<Meeting> meetings = entered.stream().map(each -> each.get(0).meeting()).toList();
      Entries.Search now = before.now(meetings);
      return !own.containsAll(now.ids()) || !later(now).isEmpty();
    }

    private Optional<List<String>> again() {
      anew = true;
      return Optional.empty();
    }

    private Optional<List<String>> retell(
        List<Known> known, Map<Integer, Known> told, List<Telling> later) {
      List<Telling> added = new ArrayList<>();
      Stream.concat(off.stream(), later.stream())
          .filter(each -> known.stream().noneMatch(entry -> entries.tells(entry, each)))
          .forEach(added::add);
      for (int i = 0; i < reading.meetings().size(); i++) {
        if (!told.containsKey(i)) {
          added.add(telling(i));
        }
      }
      Revision revision = new Retold(entries, newIds, now).of(known, added);
      if (!save(revision.steps())) {
        return Optional.empty();
      }
      Map<String, String> ids = new HashMap<>();
      revision.ids().forEach((telling, id) -> ids.put(telling.key(), id));
      Stream<String> dated =
          IntStream.range(0, reading.meetings().size()).mapToObj(i -> ids.get(telling(i).key()));
      Stream<String> calledOff =
          off.stream().flatMap(each -> Optional.ofNullable(ids.get(each.key())).stream());
      return Optional.of(Stream.concat(dated, calledOff).toList());
    }

    private boolean save(List<Step> steps) {
      boolean saved = steps.isEmpty() || entries.save(steps);
      if (!saved) {
        steps.stream().filter(s -> s.before().isEmpty()).map(Step::id).forEach(newIds::lost);
      }
      return saved;
    }

    private Telling telling(int i) {
      return Telling.of(reading.meetings().get(i), reading.published(), now);
    }

    private List<String> ids(Map<Integer, Known> told) {
      return IntStream.range(0, told.size()).mapToObj(i -> told.get(i).id()).toList();
    }
  }
}
