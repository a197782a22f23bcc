package parley.browse;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.calendar.document.DocumentState;
import parley.calendar.document.Documents;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.document.StoredDocument;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Tables;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.storage.DynamoEntries;
import parley.calendar.storage.DynamoMeetings;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.SetAside;
import parley.reading.meeting.Status;
import parley.reading.window.Window;
import tools.jackson.databind.JsonNode;

/** The handler over the calendar's own tables. */
class BrowsingDynamoDbTest {

  private static final Meeting ABE_OBAMA = Entries.ABE_OBAMA.meeting();
  private static final Meeting ABE_TRUMP = Entries.ABE_TRUMP.meeting();

  private final Tables tables = DynamoDb.local().freshTables();
  private final Documents documents =
      new DynamoDocuments(DynamoDb.local().client(), tables.documents());
  private final Browser browsing =
      new Browser(
          new BrowseHandler(
              new DynamoMeetings(DynamoDb.local().client(), tables.meetings()),
              documents,
              InstantSource.fixed(Browsing.NOW)));
  private List<String> ids;

  @BeforeEach
  void aStoryToldOfTwoMeetings() {
    ids = merge("d1", "2016-12-06", ABE_TRUMP, ABE_OBAMA);
  }

  @Test
  void theMeetingsStandInTheOrderOfTheirWindows() {
    assertThat(titles("/meetings"))
        .containsExactly("Shinzo Abe - Barack Obama", "Shinzo Abe - Donald Trump");
  }

  @ParameterizedTest
  @CsvSource({
    "from=2016-12-28, Shinzo Abe - Donald Trump",
    "to=2017-01-19, Shinzo Abe - Barack Obama",
    "from=2017-01-27, Shinzo Abe - Donald Trump",
    "participant=obama, Shinzo Abe - Barack Obama",
    "place=hawaii, Shinzo Abe - Barack Obama",
    "status=tentative, Shinzo Abe - Donald Trump"
  })
  void aParameterLeavesOutWhatItDoesNotMean(String query, String title) {
    assertThat(titles("/meetings?" + query)).containsExactly(title);
  }

  @Test
  void everyMeetingIsOnOnePageAndNoMore() {
    List<String> titles = new ArrayList<>();
    JsonNode page = browsing.json("/meetings?limit=1");
    while (page.has("cursor")) {
      titles.addAll(titles(page));
      page = browsing.json("/meetings?limit=1&cursor=" + page.at("/cursor").asString());
    }
    titles.addAll(titles(page));
    assertThat(titles).containsExactlyInAnyOrder(ABE_OBAMA.title(), ABE_TRUMP.title());
  }

  @Test
  void aCursorThatNoPageGaveIsTheClientsMistake() {
    assertThat(browsing.get("/meetings?cursor=elsewhere").getStatusCode()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/meetings/", "/documents/"})
  void whatNothingCanBeCalledIsNotThere(String path) {
    assertThat(browsing.get(path + "x".repeat(3_000)).getStatusCode()).isEqualTo(404);
  }

  @Test
  void aLaterStoryIsInTheHistoryAndInTheEvidence() {
    merge("d2", "2017-01-17", moved());
    JsonNode meeting = browsing.json("/meetings/" + ids.get(0));
    assertThat(meeting.at("/window/edtf").asString()).isEqualTo("2017-02-10");
    assertThat(meeting.at("/history"))
        .extracting(c -> c.at("/kind").asString() + " " + c.at("/document").asString())
        .containsExactly("announced d1", "moved d2");
    assertThat(meeting.at("/evidence"))
        .extracting(e -> e.at("/document").asString())
        .containsExactly("d1", "d2");
  }

  @Test
  void theCalendarFileHoldsBothMeetings() {
    assertThat(Biweekly.parse(browsing.get("/calendar.ics").getBody()).first().getEvents())
        .extracting(e -> e.getUid().getValue())
        .containsExactly(ids.get(1) + "@parley", ids.get(0) + "@parley");
  }

  @Test
  void aDocumentLeadsToItsMeetings() {
    documents.store(
        new StoredDocument(
            "d1", Entries.TOLD, "", "words", Optional.empty(), Optional.empty(), Browsing.NOW));
    documents.mark("d1", new DocumentState.Read(ids, List.of(new SetAside("Nov. 17", "past"))));
    JsonNode document = browsing.json("/documents/d1");
    assertThat(document.at("/status").asString()).isEqualTo("read");
    assertThat(document.at("/meetings"))
        .allSatisfy(id -> assertThat(browsing.json("/meetings/" + id.asString())).isNotNull())
        .hasSize(2);
    assertThat(document.at("/setAside/0/reason").asString()).isEqualTo("past");
  }

  private List<String> merge(String document, String published, Meeting... meetings) {
    LocalDate day = LocalDate.parse(published);
    return new StoredCalendar(new DynamoEntries(DynamoDb.local().client(), tables.meetings()))
        .merge(
            new Reading(document, day, List.of(meetings), List.of(), List.of()),
            Instant.parse(published + "T09:00:00Z"));
  }

  private static Meeting moved() {
    return new Meeting(
        ABE_TRUMP.title(),
        ABE_TRUMP.kind(),
        Status.CONFIRMED,
        ABE_TRUMP.participants(),
        ABE_TRUMP.place(),
        Window.on(LocalDate.parse("2017-02-10")),
        Optional.empty(),
        List.of(Entries.evidence("d2", "agreed to meet on Feb. 10")));
  }

  private List<String> titles(String pathAndQuery) {
    return titles(browsing.json(pathAndQuery));
  }

  private static List<String> titles(JsonNode page) {
    return page.at("/meetings").valueStream().map(m -> m.at("/title").asString()).toList();
  }
}
