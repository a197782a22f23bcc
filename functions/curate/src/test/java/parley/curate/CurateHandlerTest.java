package parley.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.document.Documents;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Tables;
import parley.calendar.intake.Corrections;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.meeting.Correction;
import parley.calendar.meeting.Entries;
import parley.calendar.storage.DynamoEntries;
import parley.calendar.storage.DynamoMeetings;
import parley.gateway.ManagedRuntime;
import parley.gateway.ManagedRuntime.Response;
import parley.reading.MeetingReader;
import parley.reading.Reading;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import parley.reading.window.Window;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A person corrects the calendar, as what really arrives asks for it. */
class CurateHandlerTest {

  private static final Instant NOW = Instant.parse("2016-12-20T09:00:00Z");
  private static final JsonMapper JSON = JsonMapper.shared();

  private final DynamoDb dynamo = DynamoDb.local();
  private final Tables tables = dynamo.freshTables();
  private final String table = tables.meetings();
  private final Documents documents = new DynamoDocuments(dynamo.client(), tables.documents());
  private final DynamoEntries entries = new DynamoEntries(dynamo.client(), table);
  private final DynamoMeetings meetings = new DynamoMeetings(dynamo.client(), table);
  private final CurateHandler handler =
      new CurateHandler(
          entries, meetings, documents, MeetingReader.english(), InstantSource.fixed(NOW));
  private final ManagedRuntime runtime = new ManagedRuntime();

  private String id;
  private String other;

  @BeforeEach
  void twoMeetingsAreKnown() {
    id = told("monday", "2016-12-05", "2017-01-20/2017-01-27", "Ann Berg", "Jon Lind");
    told("tuesday", "2016-12-06", "2017-01-23/2017-01-24", "Ann Berg", "Jon Lind");
    other = told("friday", "2016-12-09", "2017-03-01/2017-03-02", "Eva Holm", "Kai Aalto");
  }

  @Test
  void aStatusIsCorrectedAndTheNoteIsInTheHistory() {
    Response response = patch(id, "{\"status\": \"cancelled\", \"note\": \"by telephone\"}");

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("content-type")).isEqualTo("application/json");
    assertThat(response.json().get("id").asString()).isEqualTo(id);
    assertThat(response.json().get("status").asString()).isEqualTo("cancelled");
    assertThat(meetings.history(id))
        .last()
        .extracting(it -> it.evidence().text())
        .isEqualTo("by telephone");
  }

  @Test
  void aWindowIsCorrectedAndAStoryThatComesLaterOfThatDayChangesNothing() {
    Response response =
        patch(id, "{\"window\": {\"earliest\": \"2017-02-10\", \"latest\": \"2017-02-10\"}}");

    assertThat(response.json().at("/window/edtf").asString()).isEqualTo("2017-02-10");
    told("today", "2016-12-20", "2017-02-17/2017-02-18", "Ann Berg", "Jon Lind");
    assertThat(window(id)).isEqualTo("2017-02-10");
  }

  @Test
  void twoEntriesBecomeOneThatIsFoundUnderBothIds() {
    Response response = patch(id, "{\"mergeWith\": \"" + other + "\"}");

    assertThat(response.status()).isEqualTo(200);
    assertThat(meetings.find(other).orElseThrow().id()).isEqualTo(id);
  }

  @Test
  void oneEntryBecomesTwoAndTheAnswerHasBoth() {
    Response response = patch(id, "{\"split\": [\"tuesday\"], \"note\": \"they meet twice\"}");

    assertThat(response.status()).isEqualTo(200);
    assertThat(meetings.evidence(id)).extracting(Evidence::text).contains("they meet twice");
    assertThat(response.json().get("id").asString()).isEqualTo(id);
    String parted = response.json().at("/split/id").asString();
    assertThat(window(id)).isEqualTo("2017-01-20/2017-01-27");
    assertThat(window(parted)).isEqualTo("2017-01-23/2017-01-24");
  }

  @ParameterizedTest(name = "{0} is refused")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the body                                             | status | pointer          | what the answer says
          {}                                                     | 422    |                  | one of the three
          {"note": "why"}                                        | 422    |                  | one of the three
          {"status": "cancelled", "split": ["monday"]}           | 422    |                  | one of the three
          {"status": "perhaps"}                                  | 422    | /status          | perhaps
          {"status": 7}                                          | 422    | /status          | is a string
          {"window": {"earliest": "2017-02-30"}}                 | 422    | /window/earliest | "2017-02-30"
          {"window": {"earliest": "2017-02-03", "latest": "2017-02-01"}} | 422 | /window    | 2017-02-01
          {"mergeWith": "none"}                                  | 422    | /mergeWith       | "none"
          {"split": ["friday"]}                                  | 422    | /split           | not all or none
          {"split": ["monday", "tuesday"]}                       | 422    | /split           | not all or none
          [                                                      | 400    |                  | JSON
          """)
  void whatMakesNoSenseIsNamedAndChangesNothing(
      String body, int status, String pointer, String says) {
    Response response = patch(id, body);

    assertThat(response.status()).isEqualTo(status);
    assertThat(response.header("content-type")).isEqualTo("application/problem+json");
    assertThat(response.json().get("status").asInt()).isEqualTo(status);
    assertThat(response.json().get("title").asString()).isNotEmpty();
    assertThat(response.body().replace("\\\"", "\"")).contains(says);
    Optional.ofNullable(pointer)
        .ifPresent(it -> assertThat(response.body()).contains("\"pointer\":\"" + it + "\""));
    assertThat(window(id)).isEqualTo("2017-01-23/2017-01-24");
    assertThat(meetings.find(other).orElseThrow().id()).isEqualTo(other);
  }

  @Test
  void whatSomebodyElseCorrectsMeanwhileIsNotCorrectedUnseen() {
    CurateHandler late =
        new CurateHandler(
            meddledWith(), meetings, documents, MeetingReader.english(), InstantSource.fixed(NOW));
    String seen = "W/\"" + meetings.find(id).orElseThrow().sequence() + ".seen\"";

    Response response = patch(late, seen, "{\"status\": \"cancelled\"}");

    assertThat(response.status()).isEqualTo(412);
    assertThat(window(id)).isEqualTo("2017-02-10");
    assertThat(meetings.find(id).orElseThrow().meeting().status()).isEqualTo(Status.CONFIRMED);
  }

  /** The calendar's entries, which somebody else corrects when the first correction is written. */
  private Entries meddledWith() {
    Correction theirs =
        new Correction(
            Optional.empty(), Optional.of(Window.on(LocalDate.parse("2017-02-10"))), "theirs");
    AtomicBoolean isFirst = new AtomicBoolean(true);
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (method.getName().equals("save") && isFirst.getAndSet(false)) {
            new Corrections(entries).correct(id, theirs, NOW.minusSeconds(1));
          }
          return method.invoke(entries, arguments);
        };
    return (Entries)
        Proxy.newProxyInstance(
            Entries.class.getClassLoader(), new Class<?>[] {Entries.class}, handler);
  }

  @Test
  void aNoteThatIsTooLongIsRefused() {
    String body = "{\"status\": \"cancelled\", \"note\": \"" + "x".repeat(501) + "\"}";

    Response response = patch(id, body);

    assertThat(response.status()).isEqualTo(422);
    assertThat(response.body()).contains("\"pointer\":\"/note\"", "500");
  }

  @Test
  void itselfIsNothingToMergeWith() {
    Response response = patch(id, "{\"mergeWith\": \"" + id + "\"}");

    assertThat(response.status()).isEqualTo(422);
    assertThat(response.body()).contains("is this meeting already");
  }

  @Test
  void whoMayNotCurateChangesNothing() {
    String event = ManagedRuntime.event("patch-meeting.json").replace("curate read", "post read");

    Response response = runtime.request(handler, event);

    assertThat(response.status()).isEqualTo(403);
    assertThat(response.header("content-type")).isEqualTo("application/problem+json");
    assertThat(response.header("www-authenticate")).contains("scope=\"curate\"");
  }

  @Test
  void aMeetingThatIsNotThereIsNotFound() {
    Response response = runtime.request(handler, ManagedRuntime.event("patch-meeting.json"));

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.header("content-type")).isEqualTo("application/problem+json");
    assertThat(response.json().get("detail").asString())
        .isEqualTo("There is no meeting \"d51a9efc2b8c4f01\".");
  }

  private String window(String entry) {
    return meetings.find(entry).orElseThrow().meeting().window().edtf();
  }

  private Response patch(String entry, String body) {
    return runtime.request(handler, event(entry, body).toString());
  }

  private Response patch(CurateHandler handler, String ifMatch, String body) {
    ObjectNode event = event(id, body);
    ((ObjectNode) event.get("headers")).put("if-match", ifMatch);
    return runtime.request(handler, event.toString());
  }

  private static ObjectNode event(String entry, String body) {
    ObjectNode event = (ObjectNode) JSON.readTree(ManagedRuntime.event("patch-meeting.json"));
    String path = "/meetings/" + entry;
    event.put("rawPath", path).put("body", body);
    ((ObjectNode) event.at("/requestContext/http")).put("path", path);
    return event;
  }

  /** A story is taken in; gives the id of the meeting that it tells of. */
  private String told(String document, String day, String window, String... parties) {
    Evidence words = new Evidence(document, new Span(0, 15), "They will meet.");
    String[] days = window.split("/");
    Meeting meeting =
        new Meeting(
            String.join(" - ", parties),
            Kind.MEETING,
            Status.CONFIRMED,
            Stream.of(parties).map(CurateHandlerTest::party).toList(),
            Optional.empty(),
            Window.between(LocalDate.parse(days[0]), LocalDate.parse(days[1])),
            Optional.empty(),
            List.of(words));
    Reading story =
        new Reading(
            document, LocalDate.parse(day), List.of(meeting), List.of(), List.of(), List.of());
    return new StoredCalendar(entries).merge(story, NOW).get(0);
  }

  private static Participant party(String name) {
    return new Participant(name, Optional.empty(), Optional.empty());
  }
}
