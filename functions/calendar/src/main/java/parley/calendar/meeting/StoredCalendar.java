package parley.calendar.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import parley.calendar.meeting.Entries.Known;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;

/**
 * The calendar as it is kept: finds the entry of each meeting, merges, writes. Whenever somebody
 * else was faster, it looks again from the beginning; what it has written by then it finds as told.
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
    Reading once = Repetitions.without(reading);
    Set<String> lost = new HashSet<>();
    for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      Optional<List<String>> ids = attempt(once, now, lost);
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

  /**
   * Takes in all meetings of a reading; empty if somebody else was faster at one of them.
   *
   * @param lost the ids of new entries that were lost to others so far
   */
  private Optional<List<String>> attempt(Reading reading, Instant now, Set<String> lost) {
    if (reading.meetings().isEmpty()) {
      return Optional.of(List.of());
    }
    Map<Integer, Known> found = Assignment.of(reading, entries.candidates(reading));
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < reading.meetings().size(); i++) {
      Meeting told = reading.meetings().get(i);
      Optional<Known> known = Optional.ofNullable(found.get(i));
      String id = known.map(k -> k.entry().id()).orElseGet(() -> newId(told, lost));
      if (!isTold(known, told) && !entries.save(step(id, known, told, reading, now))) {
        lost.add(id);
        return Optional.empty();
      }
      ids.add(id);
    }
    return Optional.of(ids);
  }

  private static boolean isTold(Optional<Known> known, Meeting told) {
    return known.filter(k -> k.told().contains(told)).isPresent();
  }

  private static Entries.Step step(
      String id, Optional<Known> known, Meeting told, Reading reading, Instant now) {
    Merging.Outcome outcome =
        known
            .map(k -> Merging.merge(k.entry(), told, reading.published(), now))
            .orElseGet(() -> Merging.announce(id, told, reading.published(), now));
    return new Entries.Step(known, outcome.entry(), outcome.change(), reading.published(), told);
  }

  /** The first id that no other meeting has; one that was lost may have got an entry since. */
  private String newId(Meeting told, Set<String> lost) {
    int attempt = 0;
    String id = EntryId.of(told, attempt);
    while (lost.contains(id) && entries.exists(id)) {
      id = EntryId.of(told, ++attempt);
      lost.add(id);
    }
    return id;
  }

  /** Writers that were at the same entry come back one after the other. */
  private static void pause() {
    int millis = ThreadLocalRandom.current().nextInt(1, MAX_PAUSE_MILLIS);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
