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
   * @param unread those that could not be; what the calendar has of them stays
   * @param calendar what became of the calendar
   */
  public record Summary(int read, List<Unread> unread, Renewal.Outcome calendar) {

    public Summary {
      unread = List.copyOf(unread);
    }
  }

  /**
   * A document that could not be read.
   *
   * @param document its id
   * @param reason why not, without a word of it
   */
  public record Unread(String document, String reason) {}

  /**
   * Reads everything again.
   *
   * @param now stamped on what changes
   * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB is busy or away; it is
   *     to be done again then
   */
  public Summary reread(Instant now) {
    List<Reading> readings = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    archive.ids().forEach(id -> read(id, unread).ifPresent(readings::add));
    Renewal.Outcome outcome = new Renewal(entries).renew(readings, now);
    readings.forEach(reading -> mark(reading, outcome));
    return new Summary(readings.size(), unread, outcome);
  }

  /**
   * One that cannot be read must not keep the others from being read; but where DynamoDB is busy or
   * away, none can be. One that was withdrawn meanwhile is none.
   *
   * @param unread takes it then
   */
  private Optional<Reading> read(String id, List<Unread> unread) {
    try {
      return documents.find(id).map(this::read);
    } catch (RuntimeException | StackOverflowError e) {
      Failure failure = Failure.of(e);
      if (failure.passing()) {
        throw e;
      }
      unread.add(new Unread(id, failure.reason()));
      return Optional.empty();
    }
  }

  private Reading read(StoredDocument document) {
    return Bounds.within(reader.read(document.document()));
  }

  private void mark(Reading reading, Renewal.Outcome outcome) {
    List<String> meetings = outcome.entries().getOrDefault(reading.id(), List.of());
    DocumentState after = new DocumentState.Read(meetings, reading.setAside());
    if (!documents.state(reading.id()).equals(Optional.of(after))) {
      documents.mark(reading.id(), after);
    }
  }
}
