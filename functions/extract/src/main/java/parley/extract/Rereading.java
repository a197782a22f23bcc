package parley.extract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.calendar.document.Archive;
import parley.calendar.document.DocumentState;
import parley.calendar.document.Documents;
import parley.calendar.document.StoredDocument;
import parley.calendar.intake.Renewal;
import parley.calendar.meeting.Bounds;
import parley.calendar.meeting.Entries;
import parley.reading.MeetingReader;
import parley.reading.Reading;

/**
 * Reads all stored documents again, after the rules have improved, and brings the calendar to what
 * it would be had the rules always been so. Doing it twice changes nothing the second time.
 */
public final class Rereading {

  private final Archive archive;
  private final Documents documents;
  private final MeetingReader reader;
  private final Entries entries;

  /**
   * @param archive knows which documents there are
   * @param documents where they are
   * @param reader reads them
   * @param entries the calendar's
   */
  public Rereading(Archive archive, Documents documents, MeetingReader reader, Entries entries) {
    this.archive = archive;
    this.documents = documents;
    this.reader = reader;
    this.entries = entries;
  }

  /**
   * What came of it.
   *
   * @param read how many documents were read
   * @param failed how many could not be read; what the calendar has of them stays
   * @param calendar what became of the calendar
   */
  public record Summary(int read, int failed, Renewal.Outcome calendar) {}

  /**
   * Reads everything again.
   *
   * @param now stamped on what changes
   */
  public Summary reread(Instant now) {
    List<Reading> readings = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    archive
        .ids()
        .forEach(
            id ->
                documents
                    .find(id)
                    .flatMap(this::read)
                    .ifPresentOrElse(readings::add, () -> failed.add(id)));
    Renewal.Outcome outcome = new Renewal(entries).renew(readings, now);
    readings.forEach(reading -> mark(reading, outcome));
    return new Summary(readings.size(), failed.size(), outcome);
  }

  /** One that the rules cannot read must not keep the others from being read. */
  private Optional<Reading> read(StoredDocument document) {
    try {
      return Optional.of(Bounds.within(reader.read(document.document())));
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private void mark(Reading reading, Renewal.Outcome outcome) {
    List<String> meetings = outcome.entries().getOrDefault(reading.id(), List.of());
    DocumentState after = new DocumentState.Read(meetings, reading.setAside());
    if (!documents.state(reading.id()).equals(Optional.of(after))) {
      documents.mark(reading.id(), after);
    }
  }
}
