package parley.calendar.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.calendar.meeting.Entries;
import parley.calendar.meeting.Entries.Step;
import parley.calendar.meeting.Known;
import parley.calendar.meeting.Telling;
import parley.reading.meeting.Meeting;

/**
 * One story on its way into the calendar. If it is newer than all that the entries know, as most
 * are, it is {@linkplain Appending added} to them; if it is older than something, the stories of
 * all entries that it may concern are {@linkplain Retold told anew}.
 */
final class Merge {

  private final Entries entries;
  private final Story story;
  private final Instant now;
  private final NewIds newIds;

  /** Whether all is to be told anew, since another story has entered the same at that time. */
  private boolean anew;

  Merge(Entries entries, Story story, Instant now) {
    this.entries = entries;
    this.story = story;
    this.now = now;
    this.newIds = new NewIds(entries);
  }

  /** Before all else, so that a story that comes at the same time finds it. */
  void keepCalledOff() {
    if (!story.off().isEmpty()) {
      entries.keep(story.off());
    }
  }

  /** The ids of the entries; empty if it is to be tried again. */
  Optional<List<String>> attempt() {
    Entries.Search search = entries.search(story.meetingsAnd(story.off()), story.published());
    List<Telling> later = later(search);
    List<Known> known = entries.known(ids(search, later));
    Map<Integer, Known> told = told(known);
    boolean allTold = told.size() == story.size();
    if (allTold && story.off().isEmpty() && !anew) {
      return Optional.of(ids(told));
    }
    return anew || !isNewest(known) || !later.isEmpty()
        ? retell(known, told, later)
        : appendOrRetell(search, known, told);
  }

  /** What newer stories call off without a day: it may be what this story tells of. */
  private List<Telling> later(Entries.Search search) {
    return search.calledOff().stream().filter(each -> !story.isNotBefore(each.key())).toList();
  }

  /** Of what may be one of the meetings of the story, or of those that are called off later. */
  private Set<String> ids(Entries.Search search, List<Telling> later) {
    Set<String> ids = new TreeSet<>(search.ids());
    if (!later.isEmpty()) {
      ids.addAll(entries.search(story.meetingsAnd(later), story.published()).ids());
    }
    return ids;
  }

  /** The entries into which meetings of this story were taken before. */
  private Map<Integer, Known> told(List<Known> known) {
    Map<Integer, Known> told = new HashMap<>();
    for (int i = 0; i < story.size(); i++) {
      Telling telling = story.dated().get(i);
      Optional<Known> in = known.stream().filter(k -> entries.tells(k, telling)).findFirst();
      if (in.isPresent()) {
        told.put(i, in.get());
      }
    }
    return told;
  }

  /** Whether no other story is newer. */
  private boolean isNewest(List<Known> known) {
    return known.stream().map(k -> k.account().newest()).allMatch(story::isNotBefore);
  }

  /**
   * What the story tells of may be called otherwise by newer stories, which make it the same as
   * another entry now: "Ito" has moved his meeting to where Japan's was told to be.
   */
  private Optional<List<String>> appendOrRetell(
      Entries.Search search, List<Known> known, Map<Integer, Known> told) {
    Appending appending = new Appending(entries, story, now, newIds, known, told);
    List<Meeting> otherwise = appending.knownByOtherNames();
    if (otherwise.isEmpty()) {
      return append(search, appending);
    }
    Entries.Search others = entries.search(otherwise, story.published());
    List<Telling> later = later(others);
    List<Known> all = new ArrayList<>(known);
    all.addAll(newer(others, search));
    return all.size() == known.size() && later.isEmpty()
        ? append(search, appending)
        : retell(all, told, later);
  }

  private List<Known> newer(Entries.Search others, Entries.Search search) {
    Set<String> ids = new TreeSet<>(others.ids());
    ids.removeAll(search.ids());
    return entries.known(ids).stream().filter(k -> !isNewest(List.of(k))).toList();
  }

  private Optional<List<String>> append(Entries.Search search, Appending appending) {
    if (!appending.add()) {
      return Optional.empty();
    }
    if (isToldByOthers(search, appending)) {
      return again();
    }
    return appending.callOff() ? Optional.of(appending.ids()) : Optional.empty();
  }

  /**
   * Whether there is an entry now that was not there, and may be one of those just entered: two
   * stories that come at the same time may name a new meeting differently. Whoever of the two looks
   * last sees the other.
   */
  private boolean isToldByOthers(Entries.Search before, Appending appending) {
    List<Meeting> entered = appending.entered();
    if (entered.isEmpty()) {
      return false;
    }
    Entries.Search after = before.now(entered);
    return !appending.meetings().containsAll(after.ids()) || !later(after).isEmpty();
  }

  private Optional<List<String>> again() {
    anew = true;
    return Optional.empty();
  }

  private Optional<List<String>> retell(
      List<Known> known, Map<Integer, Known> told, List<Telling> later) {
    List<Telling> added = new ArrayList<>();
    Stream.concat(story.off().stream(), later.stream())
        .filter(each -> known.stream().noneMatch(entry -> entries.tells(entry, each)))
        .forEach(added::add);
    for (int i = 0; i < story.size(); i++) {
      if (!told.containsKey(i)) {
        added.add(story.dated().get(i));
      }
    }
    Revision revision = new Retold(entries, newIds, story::tells, now).of(known, added);
    return save(revision.steps()) ? Optional.of(ids(revision)) : Optional.empty();
  }

  private List<String> ids(Revision revision) {
    Map<String, String> ids = new HashMap<>();
    revision.ids().forEach((telling, id) -> ids.put(telling.key(), id));
    return Stream.concat(story.dated().stream(), story.off().stream())
        .flatMap(each -> Optional.ofNullable(ids.get(each.key())).stream())
        .distinct()
        .toList();
  }

  private boolean save(List<Step> steps) {
    boolean saved = steps.isEmpty() || entries.save(steps);
    if (!saved) {
      steps.stream().filter(s -> s.before().isEmpty()).map(Step::id).forEach(newIds::lost);
    }
    return saved;
  }

  private List<String> ids(Map<Integer, Known> told) {
    return IntStream.range(0, told.size()).mapToObj(i -> told.get(i).id()).distinct().toList();
  }
}
