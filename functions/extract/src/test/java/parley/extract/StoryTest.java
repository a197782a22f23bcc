package parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.calendar.document.DocumentState.Read;
import parley.calendar.document.DocumentState.Received;
import parley.calendar.document.Documents;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.document.StoredDocument;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Tables;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.Meetings;
import parley.calendar.storage.DynamoEntries;
import parley.calendar.storage.DynamoMeetings;
import parley.gateway.ManagedRuntime;
import parley.reading.MeetingReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A story that is stored is found in the calendar. */
class StoryTest {

  private static final String ID = "30cfa1c7b1f09e6f4de1b0c2a35f8c11";
  private static final Instant NOW = Instant.parse("2016-12-06T02:15:00Z");

  private final DynamoDb dynamo = DynamoDb.local();
  private final Tables tables = dynamo.freshTables();
  private final Documents documents = new DynamoDocuments(dynamo.client(), tables.documents());
  private final Meetings meetings = new DynamoMeetings(dynamo.client(), tables.meetings());
  private final ExtractHandler handler =
      new ExtractHandler(
          documents,
          MeetingReader.english(),
          new StoredCalendar(new DynamoEntries(dynamo.client(), tables.meetings())),
          InstantSource.fixed(NOW));

  @Test
  void theMeetingsOfAStoryEnterTheCalendar() {
    documents.store(story());
    extract();
    List<Entry> entries = told();
    assertThat(entries)
        .extracting(entry -> entry.meeting().window().edtf())
        .containsExactlyInAnyOrder("2016-12-27", "2017-01-20/2017-01-27");
    assertThat(entries).allSatisfy(entry -> assertThat(entry.createdAt()).isEqualTo(NOW));
  }

  /** As after a crash between the merge and the mark. */
  @Test
  void readingAStoryAgainChangesNothing() {
    documents.store(story());
    extract();
    List<Entry> before = told();
    documents.mark(ID, new Received());
    extract();
    assertThat(told()).isEqualTo(before);
  }

  private void extract() {
    new ManagedRuntime()
        .invoke(handler, DynamodbEvent.class, ManagedRuntime.event("stream-documents.json"));
  }

  private List<Entry> told() {
    Read read = (Read) documents.state(ID).orElseThrow();
    return read.meetings().stream().map(id -> meetings.find(id).orElseThrow()).toList();
  }

  private static StoredDocument story() {
    JsonNode json = JsonMapper.shared().readTree(ManagedRuntime.event("document-abe-trump.json"));
    return new StoredDocument(
        ID,
        LocalDate.parse(json.path("published").stringValue()),
        json.path("title").stringValue(),
        json.path("text").stringValue(),
        Optional.empty(),
        Optional.empty(),
        NOW);
  }
}
