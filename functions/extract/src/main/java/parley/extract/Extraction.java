package parley.extract;

import java.time.InstantSource;
import java.util.List;
import parley.calendar.document.DocumentState;
import parley.calendar.document.Documents;
import parley.calendar.document.StoredDocument;
import parley.calendar.meeting.Bounds;
import parley.calendar.meeting.Calendar;
import parley.reading.MeetingReader;
import parley.reading.Reading;

/**
 * Reads stored documents into the calendar. Doing it again changes nothing: a document that has
 * been read is left alone, and merging a reading twice is as good as once, so a crash between the
 * merge and the mark is mended by the next try.
 */
final class Extraction {

  private final Documents documents;
  private final MeetingReader reader;
  private final Calendar calendar;
  private final InstantSource clock;

  Extraction(Documents documents, MeetingReader reader, Calendar calendar, InstantSource clock) {
    this.documents = documents;
    this.reader = reader;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Reads the document of that id, also one that failed before. */
  Extracted extract(String id) {
    if (documents.state(id).filter(DocumentState.Read.class::isInstance).isPresent()) {
      return Extracted.nothing(Outcome.READ_BEFORE);
    }
    return documents.find(id).map(this::read).orElse(Extracted.nothing(Outcome.GONE));
  }

  /** Sets down that the document of that id cannot be read. */
  void fail(String id, String reason) {
    documents.mark(id, new DocumentState.Failed(reason));
  }

  /** One that was withdrawn while it was read is taken out again. */
  private Extracted read(StoredDocument document) {
    Reading reading = Bounds.within(reader.read(document.document()));
    List<String> meetings = calendar.merge(reading, clock.instant());
    if (!documents.mark(document.id(), new DocumentState.Read(meetings, reading.setAside()))) {
      calendar.withdraw(reading, meetings, clock.instant());
      return Extracted.nothing(Outcome.GONE);
    }
    return new Extracted(Outcome.READ, meetings);
  }
}
