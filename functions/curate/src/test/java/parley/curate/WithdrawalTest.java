package parley.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.calendar.document.DocumentId;
import parley.calendar.document.DocumentState;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.document.StoredDocument;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Tables;
import parley.calendar.intake.Corrections;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.meeting.Correction;
import parley.calendar.meeting.Entry;
import parley.calendar.storage.DynamoEntries;
import parley.calendar.storage.DynamoMeetings;
import parley.gateway.ManagedRuntime;
import parley.reading.MeetingReader;
import parley.reading.Reading;
import parley.reading.meeting.Status;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A story is taken down, as what really arrives asks for it. */
class WithdrawalTest {

  private static final Instant NOW = Instant.parse("2016-12-20T09:00:00Z");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final MeetingReader READER = MeetingReader.english();

  private static final StoredDocument FIRST =
      story("2016-12-06", "Shinzo Abe and Donald Trump plan to meet in Washington on Jan. 27.");
  private static final StoredDocument MOVED =
      story("2016-12-10", "Shinzo Abe and Donald Trump will meet in Washington on Jan. 25.");
  private static final StoredDocument OTHER =
      story("2016-12-10", "Angela Merkel will meet Theresa May in Berlin on Jan. 12.");
  private static final StoredDocument OFF =
      story("2016-12-08", "The visit of Theresa May to Oslo has been called off.");

  private final DynamoDb dynamo = DynamoDb.local();
  private final Tables tables = dynamo.freshTables();
  private final DynamoEntries entries = new DynamoEntries(dynamo.client(), tables.meetings());
  private final DynamoMeetings meetings = new DynamoMeetings(dynamo.client(), tables.meetings());
  private final DynamoDocuments documents =
      new DynamoDocuments(dynamo.client(), tables.documents());
  private final StoredCalendar calendar = new StoredCalendar(entries);
  private final CurateHandler handler =
      new CurateHandler(entries, meetings, documents, READER, InstantSource.fixed(NOW));
  private final ManagedRuntime runtime = new ManagedRuntime();

  @Test
  void aMeetingOfWhichNoOtherStoryTellsIsNoMore() {
    String id = take(FIRST);
    take(OTHER);
    assertThat(withdraw(FIRST.id())).isEqualTo(204);
    assertThat(meetings.find(id)).isEmpty();
    assertThat(kept()).doesNotContain("Trump").contains("Merkel");
  }

  @Test
  void aMeetingOfWhichAnotherStoryTellsIsWhatThatTells() {
    String id = take(FIRST);
    assertThat(take(MOVED)).isEqualTo(id);
    assertThat(withdraw(MOVED.id())).isEqualTo(204);
    Entry entry = meetings.find(id).orElseThrow();
    assertThat(entry.meeting().window().edtf()).isEqualTo("2017-01-27");
    assertThat(entry.meeting().status()).isEqualTo(Status.TENTATIVE);
    assertThat(kept()).doesNotContain("will meet in Washington on Jan. 25");
    assertThat(entry.sequence()).isEqualTo(3); // moved, and moved back, of which subscribers hear
    assertThat(meetings.change(id, 3)).isPresent();
  }

  @Test
  void whatAPersonHasSaidStands() {
    String id = take(FIRST);
    Correction off = new Correction(Optional.of(Status.CANCELLED), Optional.empty(), "a hoax");
    new Corrections(entries).correct(id, off, NOW);
    assertThat(withdraw(FIRST.id())).isEqualTo(204);
    assertThat(meetings.find(id).orElseThrow().meeting().status()).isEqualTo(Status.CANCELLED);
    assertThat(kept()).contains("a hoax").doesNotContain("plan to meet");
  }

  @Test
  void whatItCalledOffWithoutADayIsForgottenToo() {
    take(OFF);
    assertThat(kept()).contains("called off");
    assertThat(withdraw(OFF.id())).isEqualTo(204);
    assertThat(kept()).doesNotContain("called off", "Oslo");
  }

  @Test
  void itsTextIsDeletedAndItIsNotTakenInAgain() {
    take(FIRST);
    withdraw(FIRST.id());
    assertThat(documents.find(FIRST.id())).isEmpty();
    assertThat(documents.ids()).doesNotContain(FIRST.id());
    assertThat(documents.store(FIRST)).isFalse();
    assertThat(documents.state(FIRST.id()).map(DocumentState::word)).contains("withdrawn");
  }

  @Test
  void oneThatIsNotReadYetIsNotReadAnyMore() {
    documents.store(FIRST);
    assertThat(withdraw(FIRST.id())).isEqualTo(204);
    assertThat(documents.mark(FIRST.id(), new DocumentState.Failed("late"))).isFalse();
  }

  /** As it is left by whoever read it at that very time, or reads all documents again. */
  @Test
  void withdrawnOnceMoreItIsTakenOutWhereItHasComeBack() {
    String id = take(FIRST);
    withdraw(FIRST.id());
    calendar.merge(READER.read(FIRST.document()), NOW);
    assertThat(kept()).contains("Trump");
    assertThat(withdraw(FIRST.id())).isEqualTo(204);
    assertThat(withdraw(FIRST.id())).isEqualTo(204);
    assertThat(meetings.find(id)).isEmpty();
  }

  @Test
  void whatIsNoDocumentCannotBeWithdrawn() {
    assertThat(withdraw("none")).isEqualTo(404);
  }

  /** The id of the one entry that it tells of, if it tells of one. */
  private String take(StoredDocument story) {
    documents.store(story);
    Reading reading = READER.read(story.document());
    List<String> ids = calendar.merge(reading, story.receivedAt());
    documents.mark(story.id(), new DocumentState.Read(ids, reading.setAside()));
    return ids.isEmpty() ? "" : ids.get(0);
  }

  private int withdraw(String id) {
    ObjectNode event = (ObjectNode) JSON.readTree(ManagedRuntime.event("delete-document.json"));
    event.put("rawPath", "/documents/" + id);
    event.withObject("/requestContext/http").put("path", "/documents/" + id);
    return runtime.request(handler, event.toString()).status();
  }

  /** All that the calendar keeps, links by names aside: they lead to no words. */
  private String kept() {
    return dynamo.client().scan(it -> it.tableName(tables.meetings())).items().stream()
        .filter(item -> !item.get("pk").s().startsWith("name#") || item.containsKey("telling"))
        .toList()
        .toString();
  }

  private static StoredDocument story(String published, String text) {
    LocalDate day = LocalDate.parse(published);
    return new StoredDocument(
        DocumentId.of(day, "", text),
        day,
        "",
        text,
        Optional.empty(),
        Optional.empty(),
        day.atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
