package parley.calendar.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.calendar.meeting.Entries.Known;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;

/** The calendar as it is kept: finds the entry of each meeting, merges, writes. */
public final class StoredCalendar implements Calendar {

  /** More writers than this at one entry at once are a flood; the stream tries again later. */
  private static final int MAX_ATTEMPTS = 32;

  private final Entries entries;

  public StoredCalendar(Entries entries) {
    this.entries = entries;
  }

  /**
   * {@inheritDoc}
   *
   * @throws ConcurrentModificationException if others kept writing the same entry at the same time
   */
  @Override
  public List<String> merge(Reading reading, Instant now) {
    Set<String> ids = new LinkedHashSet<>();
    for (Meeting meeting : reading.meetings()) {
      ids.add(merge(reading, meeting, ids, now));
    }
    return new ArrayList<>(ids);
  }

  /** Two meetings of one reading are never one entry. */
  private String merge(Reading reading, Meeting told, Set<String> taken, Instant now) {
    int idAttempt = 0;
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      Optional<Known> known = find(reading, told, taken);
      if (known.isPresent() && isTold(known.get().entry(), reading)) {
        return known.get().entry().id();
      }
      if (known.isEmpty() && attempt > 0) {
        idAttempt = free(told, idAttempt);
      }
      Merging.Outcome outcome = outcome(known, told, idAttempt, reading, now);
      if (entries.save(step(known, outcome, reading, told))) {
        return outcome.entry().id();
      }
    }
    throw new ConcurrentModificationException(
        "\"" + told.title() + "\" was written by others " + MAX_ATTEMPTS + " times in a row");
  }

  private static Merging.Outcome outcome(
      Optional<Known> known, Meeting told, int idAttempt, Reading reading, Instant now) {
    return known
        .map(k -> Merging.merge(k.entry(), told, reading.published(), now))
        .orElseGet(
            () -> Merging.announce(EntryId.of(told, idAttempt), told, reading.published(), now));
  }

  private Optional<Known> find(Reading reading, Meeting told, Set<String> taken) {
    List<Known> candidates =
        entries.having(PartyKeys.toLookFor(told.participants()), reading.published()).stream()
            .filter(known -> !taken.contains(known.entry().id()))
            .toList();
    return Identity.find(told, reading.published(), candidates.stream().map(Known::entry).toList())
        .flatMap(entry -> candidates.stream().filter(k -> k.entry() == entry).findFirst());
  }

  private boolean isTold(Entry entry, Reading reading) {
    return entries.isTold(entry.id(), reading.published(), reading.id());
  }

  private int free(Meeting told, int attempt) {
    int free = attempt;
    while (entries.exists(EntryId.of(told, free))) {
      free++;
    }
    return free;
  }

  private static Entries.Step step(
      Optional<Known> known, Merging.Outcome outcome, Reading reading, Meeting told) {
    return new Entries.Step(
        known, outcome.entry(), outcome.change(), reading.published(), told.evidence());
  }
}
