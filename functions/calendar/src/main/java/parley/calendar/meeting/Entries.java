package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;

/** Where the calendar writes its entries. */
public interface Entries {

  /**
   * The entries that may be meetings of a reading, read consistently: they share parties with one
   * of them, and are not over seen from its day of publication.
   */
  Collection<Known> candidates(Reading reading);

  /** Whether there is an entry of that id. */
  boolean exists(String id);

  /**
   * Writes an entry, the change and the evidence, all or nothing, if the entry still is as it was
   * read.
   *
   * @return whether it was written; if not, somebody else wrote it in between
   */
  boolean save(Step step);

  /**
   * An entry as it was read.
   *
   * @param entry the entry
   * @param version how often it had been written by then
   * @param since the publication date of the oldest story that told of it
   * @param told the meetings of the reading that were taken into it before
   */
  record Known(Entry entry, long version, LocalDate since, Set<Meeting> told) {
    public Known {
      Objects.requireNonNull(entry, "entry");
      Objects.requireNonNull(since, "since");
      told = Set.copyOf(told);
    }
  }

  /**
   * What is written at once.
   *
   * @param before the entry as it was read; empty for a new one
   * @param after the entry as it is to be
   * @param change the change, if there is one
   * @param published the publication date of the story
   * @param told the meeting as the story has it, whose evidence is kept
   */
  record Step(
      Optional<Known> before,
      Entry after,
      Optional<Change> change,
      LocalDate published,
      Meeting told) {
    public Step {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      Objects.requireNonNull(change, "change");
      Objects.requireNonNull(published, "published");
      Objects.requireNonNull(told, "told");
    }

    /** The publication date of the oldest story that told of the entry. */
    LocalDate since() {
      return before.map(Known::since).filter(published::isAfter).orElse(published);
    }

    /** Whether the entry stays as it was, and only evidence is added. */
    boolean addsEvidenceOnly() {
      return before
          .filter(known -> known.entry().equals(after) && known.since().equals(since()))
          .isPresent();
    }
  }
}
