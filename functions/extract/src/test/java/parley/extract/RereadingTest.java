package parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.calendar.document.DocumentState;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.document.StoredDocument;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.Tables;
import parley.calendar.intake.Corrections;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.meeting.Correction;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.MeetingQuery;
import parley.calendar.meeting.Meetings;
import parley.calendar.storage.DynamoEntries;
import parley.calendar.storage.DynamoMeetings;
import parley.reading.Document;
import parley.reading.MeetingReader;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;
import parley.reading.window.Window;

/** The calendar after the rules have improved. */
class RereadingTest {

  private static final Instant THEN = Instant.parse("2016-12-06T02:15:00Z");
  private static final Instant NOW = Instant.parse("2016-12-20T02:15:00Z");
  private static final MeetingReader READER = MeetingReader.english();
  private static final StoredDocument FIRST =
      story("2016-12-06", "Shinzo Abe and Donald Trump will meet in Washington on Jan. 27.");
  private static final StoredDocument SECOND =
      story("2016-12-10", "Angela Merkel will meet Theresa May in Berlin on Jan. 12.");

  private static final StoredDocument OFF =
      story("2016-12-20", "The meeting between Shinzo Abe and Donald Trump has been called off.");

  private final DynamoDb dynamo = DynamoDb.local();
  private final Tables tables = dynamo.freshTables();
  private final DynamoDocuments documents =
      new DynamoDocuments(dynamo.client(), tables.documents());
  private final DynamoEntries entries = new DynamoEntries(dynamo.client(), tables.meetings());
  private final Meetings meetings = new DynamoMeetings(dynamo.client(), tables.meetings());
  private final Rereading rereading = new Rereading(documents, documents, READER, entries);

  @Test
  void whatWasReadAsItIsReadNowStaysAsItIs() {
    take(FIRST, read(FIRST));
    take(SECOND, read(SECOND));
    List<Entry> before = all();

    Rereading.Summary summary = rereading.reread(NOW);

    assertThat(summary.read()).isEqualTo(2);
    assertThat(summary.calendar().announced()).isZero();
    assertThat(summary.calendar().changed()).isZero();
    assertThat(summary.calendar().gone()).isZero();
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void aWindowThatWasReadWronglyIsPutRightAndTold() {
    String id = take(FIRST, within("2017-01-01", read(FIRST)));

    Rereading.Summary summary = rereading.reread(NOW);

    assertThat(summary.calendar().changed()).isEqualTo(1);
    assertThat(window(id)).isEqualTo("2017-01-27");
    assertThat(meetings.change(id, 2)).isPresent();
    assertThat(meetings.history(id)).hasSize(1);
    assertThat(rereading.reread(NOW).calendar().changed()).isZero();
    assertThat(meetings.change(id, 3)).isEmpty();
  }

  @Test
  void whatWasOverlookedIsEnteredAndWhatWasNoneIsGone() {
    take(FIRST, without(read(FIRST)));
    String none = take(SECOND, elsewhere(read(SECOND), read(FIRST)));

    Rereading.Summary summary = rereading.reread(NOW);

    assertThat(all())
        .extracting(entry -> entry.meeting().window().edtf())
        .containsExactly("2017-01-12", "2017-01-27");
    assertThat(summary.read()).isEqualTo(2);
    assertThat(documents.state(FIRST.id()).map(s -> ((DocumentState.Read) s).meetings()))
        .hasValueSatisfying(ids -> assertThat(ids).hasSize(1));
    assertThat(none).isNotEmpty();
  }

  @Test
  void whatIsCalledOffWithoutADayAndWasOverlookedIsOff() {
    take(FIRST, read(FIRST));
    take(OFF, without(read(OFF)));

    rereading.reread(NOW);

    assertThat(all())
        .extracting(entry -> entry.meeting().status())
        .containsExactly(Status.CANCELLED);
    assertThat(rereading.reread(NOW).calendar().changed()).isZero();
  }

  @Test
  void whatCannotBeReadIsNamedWithTheReasonAndKeepsNoOther() {
    take(FIRST, read(FIRST));
    take(SECOND, without(read(SECOND)));
    Table table = new Table(dynamo.client(), tables.documents());
    Item broken = table.get(Item.of("id", FIRST.id())).orElseThrow().without("published");
    table.put(broken.with("published", "a Tuesday"));

    Rereading.Summary summary = rereading.reread(NOW);

    assertThat(summary.unread())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.document()).isEqualTo(FIRST.id());
              assertThat(it.reason()).startsWith("DateTimeParseException at parley.");
            });
    assertThat(summary.read()).isEqualTo(1);
    assertThat(all())
        .extracting(entry -> entry.meeting().window().edtf())
        .containsExactly("2017-01-12", "2017-01-27");
  }

  @Test
  void whatAnOperatorHasSaidStays() {
    String id = take(FIRST, read(FIRST));
    Window window = Window.on(LocalDate.parse("2017-01-30"));
    new Corrections(entries)
        .correct(id, new Correction(Optional.of(Status.CANCELLED), Optional.of(window), "so"), NOW);

    rereading.reread(NOW);

    assertThat(window(id)).isEqualTo("2017-01-30");
    assertThat(all()).hasSize(1);
  }

  private String take(StoredDocument document, Reading reading) {
    documents.store(document);
    List<String> ids = new StoredCalendar(entries).merge(reading, THEN);
    documents.mark(document.id(), new DocumentState.Read(ids, reading.setAside()));
    return ids.isEmpty() ? "" : ids.get(0);
  }

  private List<Entry> all() {
    return meetings.list(MeetingQuery.from(LocalDate.parse("2016-12-01"))).entries();
  }

  private String window(String id) {
    return meetings.find(id).orElseThrow().meeting().window().edtf();
  }

  private static Reading read(StoredDocument document) {
    return READER.read(document.document());
  }

  /** As worse rules would have read it: on another day. */
  private static Reading within(String day, Reading reading) {
    Meeting m = reading.meetings().get(0);
    Meeting moved =
        new Meeting(
            m.title(),
            m.kind(),
            m.status(),
            m.participants(),
            m.place(),
            Window.on(LocalDate.parse(day)),
            m.attributedTo(),
            m.evidence());
    return with(reading, List.of(moved));
  }

  /** As worse rules would have read it: not at all. */
  private static Reading without(Reading reading) {
    return with(reading, List.of());
  }

  /** As worse rules would have read it: with other parties. */
  private static Reading elsewhere(Reading reading, Reading other) {
    Meeting m = reading.meetings().get(0);
    Meeting wrong =
        new Meeting(
            m.title(),
            m.kind(),
            m.status(),
            other.meetings().get(0).participants(),
            m.place(),
            m.window(),
            m.attributedTo(),
            m.evidence());
    return with(reading, List.of(wrong));
  }

  private static Reading with(Reading reading, List<Meeting> meetings) {
    return new Reading(
        reading.id(),
        reading.published(),
        new ArrayList<>(meetings),
        reading.expressions(),
        reading.setAside());
  }

  private static StoredDocument story(String published, String text) {
    Document document = new Document("doc-" + published, LocalDate.parse(published), "", text);
    return new StoredDocument(
        document.id(), document.published(), "", text, Optional.empty(), Optional.empty(), THEN);
  }
}
