package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Evidence;

/** Where the calendar writes its entries. */
public interface Entries {

  /**
   * The entries that have one of the parties and are not over on a day, read consistently.
   *
   * @param parties keys of parties
   * @param day the day
   */
  Collection<Known> having(List<String> parties, LocalDate day);

  /** Whether a document's words are among an entry's evidence. */
  boolean isTold(String id, LocalDate published, String document);

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
   */
  record Known(Entry entry, long version) {}

  /**
   * What is written at once.
   *
   * @param before the entry as it was read; empty for a new one
   * @param after the entry as it is to be
   * @param change the change, if there is one
   * @param published the publication date of the document
   * @param evidence what the document says of it
   */
  record Step(
      Optional<Known> before,
      Entry after,
      Optional<Change> change,
      LocalDate published,
      List<Evidence> evidence) {
    public Step {
      evidence = List.copyOf(evidence);
    }
  }
}
