package parley.curate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.calendar.document.DocumentState;
import parley.calendar.document.Documents;
import parley.calendar.document.StoredDocument;
import parley.calendar.meeting.Calendar;
import parley.calendar.meeting.Meetings;
import parley.reading.MeetingReader;
import parley.reading.Reading;

/**
 * Takes documents down, which their publisher has withdrawn or may not be kept: the text goes, and
 * out of the calendar what it told.
 */
public final class Withdrawals {

  private final Documents documents;
  private final Meetings meetings;
  private final Calendar calendar;
  private final MeetingReader reader;
  private final InstantSource clock;

  /**
   * @param documents where they are
   * @param meetings knows of which meetings they tell
   * @param calendar takes out what they told
   * @param reader finds what they told that is in no entry
   * @param clock says when
   */
  public Withdrawals(
      Documents documents,
      Meetings meetings,
      Calendar calendar,
      MeetingReader reader,
      InstantSource clock) {
    this.documents = documents;
    this.meetings = meetings;
    this.calendar = calendar;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * Withdraws a document, be it read yet or not; doing so again changes nothing.
   *
   * <p>The calendar first, as long as there is a text to find all by; whoever dies then does it
   * again. Once more at the end, since the document may have been read meanwhile. Who reads it at
   * that very time finds that it is withdrawn, and takes it out.
   *
   * @return whether there is a document of that id
   */
  boolean withdraw(String id) {
    Optional<DocumentState> state = documents.state(id);
    if (state.isEmpty()) {
      return false;
    }
    Optional<Reading> reading = documents.find(id).map(StoredDocument::document).map(reader::read);
    if (reading.isPresent()) {
      takeOut(reading.get(), toldBy(id));
      documents.withdraw(id, new DocumentState.Withdrawn(asRead(id)));
    }
    takeOut(reading.orElseGet(() -> nothing(id)), toldBy(id));
    return true;
  }

  private void takeOut(Reading reading, List<String> entries) {
    calendar.withdraw(reading, entries, clock.instant());
  }

  private List<String> toldBy(String id) {
    return meetings.toldBy(id, asRead(id));
  }

  private List<String> asRead(String id) {
    return documents.state(id).map(DocumentState::entries).orElse(List.of());
  }

  /** Of a document of which no text is left. */
  private static Reading nothing(String id) {
    return new Reading(id, LocalDate.EPOCH, List.of(), List.of(), List.of(), List.of());
  }
}
