package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.gateway.ManagedRuntime.event;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.document.DocumentState;
import parley.calendar.document.Documents;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.document.StoredDocument;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.limit.DynamoLimits;
import parley.calendar.limit.Limit;
import parley.calendar.limit.Limits;
import parley.calendar.limit.Quota;
import parley.gateway.ManagedRuntime;
import parley.gateway.ManagedRuntime.Response;
import parley.reading.MeetingReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IngestHandlerTest {

  private static final Instant NOW = Instant.parse("2016-12-06T02:15:00Z");
  private static final MeetingReader READER = MeetingReader.english();
  private static final Quota QUOTA =
      new Quota(Limits.NONE, Limit.aMinute("documents", 3), InstantSource.system());

  private final ManagedRuntime lambda = new ManagedRuntime();
  private final DynamoDb dynamo = DynamoDb.local();
  private final String table = dynamo.freshTables().documents();
  private final Documents documents = new DynamoDocuments(dynamo.client(), table);
  private final IngestHandler handler =
      new IngestHandler(documents, READER, QUOTA, InstantSource.fixed(NOW));

  @Test
  void aNewDocumentIsStoredAsReceived() {
    Response response = post("post-document.json");
    String id = response.json().path("id").stringValue();
    assertThat(response.status()).isEqualTo(202);
    assertThat(response.header("location")).isEqualTo("/documents/" + id);
    assertThat(response.json().path("status").stringValue()).isEqualTo("received");
    assertThat(documents.state(id)).contains(new DocumentState.Received());
    assertThat(documents.find(id))
        .get()
        .satisfies(d -> assertThat(d.text()).startsWith("Japanese Prime Minister Shinzo Abe"))
        .satisfies(d -> assertThat(d.published()).isEqualTo("2016-12-06"))
        .satisfies(d -> assertThat(d.receivedAt()).isEqualTo(NOW));
  }

  @Test
  void theSameContentAgainIsTheSameDocumentAsItStandsNow() {
    String id = id(post("post-document.json"));
    documents.mark(id, new DocumentState.Read(List.of("m1"), List.of()));
    Response again = post("post-document.json");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo("{\"id\":\"" + id + "\",\"status\":\"read\"}");
    assertThat(documents.state(id).orElseThrow().word()).isEqualTo("read");
  }

  @Test
  void plainTextTakesItsDateFromTheQuery() {
    String id = id(post("post-document-as-text.json"));
    StoredDocument document = documents.find(id).orElseThrow();
    assertThat(document.published()).isEqualTo("2017-01-17");
    assertThat(document.title()).isEmpty();
    assertThat(document.text()).startsWith("Abe and Trump").endsWith("said Tuesday.\n");
  }

  @Test
  void aBodyInBase64IsReadAsUtf8() {
    String id = id(post("post-document-in-base64.json"));
    assertThat(documents.find(id))
        .get()
        .satisfies(d -> assertThat(d.published()).isEqualTo("1987-03-28"))
        .satisfies(d -> assertThat(d.source()).contains("Le Télégramme — wire desk"));
  }

  @Test
  void aDateThatIsNoneIsAProblemThatNamesTheField() {
    Response response = post("post-document-with-a-date-that-is-none.json");
    assertThat(response.status()).isEqualTo(422);
    assertThat(response.header("content-type")).isEqualTo("application/problem+json");
    assertThat(response.json().path("pointer").stringValue()).isEqualTo("/published");
    assertThat(response.json().path("detail").stringValue()).contains("\"2016-13-06\"");
  }

  @Test
  void aDryRunGivesTheReadingAndStoresNothing() {
    Response response = send(posting().query("dryRun", "true"));
    JsonNode reading = response.json();
    assertThat(response.status()).isEqualTo(200);
    assertThat(reading.path("published").stringValue()).isEqualTo("2016-12-06");
    assertThat(reading.path("expressions").findValuesAsString("text")).contains("Jan. 27");
    assertThat(reading.has("meetings")).isTrue();
    assertThat(documents.find(reading.path("id").stringValue())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true, 200", "false, 202", "'', 202", "yes, 422", "TRUE, 422"})
  void onlyTrueIsADryRun(String value, int status) {
    assertThat(send(posting().query("dryRun", value)).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/json                  | hello                                    | 400 |
          application/json                  |                                          | 400 |
          application/json                  | []                                       | 422 |
          application/json                  | {}                                       | 422 | /text
          application/json                  | {"text": null}                           | 422 | /text
          application/json                  | {"text": 7, "published": "2016-12-06"}   | 422 | /text
          application/json                  | {"text": "Abe will."}                    | 422 | /published
          application/json                  | {"text": "Abe will.", "published": 2016} | 422 | /published
          application/json                  | {"text": "a", "title": ["b"]}            | 422 | /title
          application/json                  | {"text": "a\\ud83d"}                     | 422 | /text
          application/json                  | {"text": "a\\u0000"}                     | 422 | /text
          text/plain                        | Abe will.                                | 422 | /published
          text/plain                        |                                          | 422 | /text
          application/x-www-form-urlencoded | text=Abe                                 | 415 |
          """)
  void whatCannotBeTakenIsAProblem(String type, String body, int status, String pointer) {
    Response response = send(posting().header("content-type", type).body(body == null ? "" : body));
    assertThat(response.status()).isEqualTo(status);
    assertThat(response.header("content-type")).isEqualTo("application/problem+json");
    assertThat(response.json().path("status").intValue()).isEqualTo(status);
    if (pointer != null) {
      assertThat(response.json().path("pointer").stringValue()).isEqualTo(pointer);
    }
  }

  @Test
  void aPageOfHtmlIsTakenAsAStory() {
    String page = "<nav>Home</nav><article><h1>Abe to go</h1><p>Abe will go.</p></article>";
    Response response =
        send(
            posting()
                .header("content-type", "text/html; charset=utf-8")
                .query("published", "2017-01-17")
                .body(page));
    assertThat(response.status()).isEqualTo(202);
    StoredDocument document = documents.find(id(response)).orElseThrow();
    assertThat(document.title()).isEqualTo("Abe to go");
    assertThat(document.text()).isEqualTo("Abe will go.");
  }

  @Test
  void aNewsItemOfTheIptcIsTakenAsAStory() {
    Response response =
        send(
            posting()
                .body(
                    """
                    {"uri": "https://news.example/17", "versioncreated": "2017-01-17T08:00:00Z",
                     "headline": "Abe to go", "body_text": "Abe will go."}"""));
    assertThat(response.status()).isEqualTo(202);
    assertThat(documents.find(id(response)).orElseThrow().url())
        .contains("https://news.example/17");
  }

  @Test
  void aDayInTheQueryIsOneEvenIfTheBodyHasItsOwn() {
    assertThat(send(posting().query("published", "soon")).status()).isEqualTo(422);
    assertThat(send(posting().query("published", "")).status()).isEqualTo(202);
  }

  @Test
  void aBatchIsAnsweredLineByLine() {
    Response response =
        send(
            batch(
                """
                {"text": "Abe will go.", "published": "2017-01-17"}

                {"text": "Abe will
                {"uri": "u", "body_text": "Abe may go.", "versioncreated": "2017-01-17T08:00:00Z"}
                {"published": "2017-01-17"}
                {"text": "Abe will go.", "published": "2017-01-17"}"""));
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("content-type")).isEqualTo("application/jsonl");
    List<JsonNode> lines = lines(response);
    assertThat(lines).extracting(l -> l.path("line").intValue()).containsExactly(1, 3, 4, 5, 6);
    assertThat(lines)
        .extracting(l -> l.path("status").asString())
        .containsExactly("received", "400", "received", "422", "received");
    assertThat(lines.get(0).path("id")).isEqualTo(lines.get(4).path("id"));
    assertThat(lines.get(3).path("pointer").stringValue()).isEqualTo("/text");
  }

  @Test
  void aBatchMayBeADryRun() {
    Response response =
        send(batch("{\"text\": \"Abe.\", \"published\": \"2017-01-17\"}").query("dryRun", "true"));
    assertThat(lines(response).get(0).has("expressions")).isTrue();
    assertThat(documents.find(lines(response).get(0).path("id").stringValue())).isEmpty();
  }

  @Test
  void aBatchHasOneToAHundredLines() {
    assertThat(send(batch("{}\n".repeat(100))).status()).isEqualTo(200);
    assertThat(send(batch("{}\n".repeat(101))).status()).isEqualTo(413);
    assertThat(send(batch("\n \n")).status()).isEqualTo(422);
  }

  @Test
  void whoPostsTooMuchIsToldWhenToComeAgain() {
    Limits counted = new DynamoLimits(dynamo.client(), dynamo.freshTables().access());
    IngestHandler strict =
        new IngestHandler(
            documents,
            READER,
            new Quota(
                counted, Limit.aMinute("documents", 3), InstantSource.fixed(NOW.plusSeconds(10))),
            InstantSource.fixed(NOW));
    assertThat(lambda.request(strict, batch("{}\n{}").toString()).status()).isEqualTo(200);
    assertThat(lambda.request(strict, event("post-document.json")).status()).isEqualTo(202);
    Response refused = lambda.request(strict, event("post-document.json"));
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("retry-after")).isEqualTo("50");
  }

  @Test
  void whoHasNoTokenThatMayPostIsRefused() {
    assertThat(send(posting().scopes("read")).status()).isEqualTo(403);
    assertThat(send(posting().withoutAuthorizer()).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "'[', 20, ']'",
    "'[', 100000, ']'",
    "'{\"a\":', 100000, '}'",
    "'{\"text\": \"x\", \"text\": \"', 1, '\"}'",
  })
  void hostileJsonIsTheSendersMistake(String open, int times, String close) {
    String body = open.repeat(times) + close.repeat(times);
    assertThat(send(posting().body(body)).status()).isBetween(400, 499);
  }

  @Test
  void anotherPathOrMethodIsAProblem() {
    assertThat(send(posting().path("/document")).status()).isEqualTo(404);
    assertThat(send(posting().method("PUT")).status()).isEqualTo(405);
  }

  @Test
  void nothingOfADocumentIsLogged() {
    post("post-document.json");
    post("post-document-with-a-date-that-is-none.json");
    assertThat(lambda.log()).isEmpty();
    assertThat(lambda.lines()).isNotEmpty().noneMatch(line -> line.contains("Abe"));
  }

  private static Posting posting() {
    return new Posting(event("post-document.json"));
  }

  private static Posting batch(String lines) {
    return posting().header("content-type", "application/jsonl").body(lines);
  }

  private static List<JsonNode> lines(Response response) {
    return response.body().lines().map(JsonMapper.shared()::readTree).toList();
  }

  private Response post(String file) {
    return lambda.request(handler, event(file));
  }

  private Response send(Posting posting) {
    return lambda.request(handler, posting.toString());
  }

  private static String id(Response response) {
    return response.json().path("id").stringValue();
  }
}
