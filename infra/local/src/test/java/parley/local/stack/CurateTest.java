package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A person corrects meetings over HTTP. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CurateTest {

  @TempDir static Path data;

  private static Stack stack;
  private static Visitor visitor;
  private static String trump;
  private static String obama;

  @BeforeAll
  static void start() {
    Instant now = Instant.parse(SeedStory.START);
    stack = Stack.start(new Settings(0, data, Optional.of(now), Optional.empty()));
    visitor = new Visitor(stack.uri());
    visitor.read(Visitor.seedStory());
    obama = id(0);
    trump = id(1);
  }

  @AfterAll
  static void end() {
    stack.close();
  }

  @ParameterizedTest(name = "{0}")
  @Order(1)
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                  | 422 | ''
          {"note": "why"}                                     | 422 | ''
          {"status": "confirmed", "split": ["a"]}             | 422 | ''
          {"status": "firm"}                                  | 422 | /status
          {"window": {"earliest": "soon"}}                    | 422 | /window/earliest
          {"window": {}}                                      | 422 | /window
          {"window": {"earliest": "2017-02-02", "latest": "2017-02-01"}} | 422 | /window
          {"mergeWith": "none"}                               | 422 | /mergeWith
          {"split": ["no document of it"]}                    | 422 | /split
          {"status":                                          | 400 |
          """)
  void aBadCorrectionIsAProblemThatNamesTheField(String body, int status, String pointer) {
    Answered answer = patch(trump, body);
    answer.assertProblem(status);
    if (pointer != null) {
      assertThat(answer.json().path("pointer").asString("none")).isEqualTo(pointer);
    }
  }

  @Test
  @Order(1)
  void whatHasChangedSinceOneLookedAtItIsNotCorrected() {
    String path = "/meetings/" + trump;
    HttpHeaders seen = visitor.headers(HttpRequest.newBuilder(stack.uri().resolve(path)));
    String tag = seen.firstValue("etag").orElseThrow();
    String nothing = "{\"mergeWith\": \"none\"}";
    patchIf(tag, nothing).assertProblem(422);
    patchIf("*", nothing).assertProblem(422);
    patchIf("W/\"0.of-another-day\"", "{\"status\": \"confirmed\"}").assertProblem(412);
    assertThat(visitor.get(path).json().get("status").stringValue()).isEqualTo("tentative");
  }

  private static Answered patchIf(String tag, String body) {
    return visitor.send(
        HttpRequest.newBuilder(stack.uri().resolve("/meetings/" + trump))
            .header("Content-Type", "application/json")
            .header("If-Match", tag)
            .method("PATCH", BodyPublishers.ofString(body)));
  }

  @Test
  @Order(1)
  void aMeetingThatIsNotThereCannotBeCorrected() {
    patch("none", "{\"status\": \"confirmed\"}").assertProblem(404);
  }

  @Test
  @Order(2)
  void aCorrectionIsAnsweredKeptAndTold() {
    visitor.subscribe("ann@example.org", "{\"participants\": [\"Trump\"]}");

    Answered answer =
        patch(
            trump,
            """
            {"status": "confirmed", "window": {"earliest": "2017-01-25", "latest": "2017-01-25"},
             "note": "by telephone"}""");

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().at("/window/edtf").stringValue()).isEqualTo("2017-01-25");
    visitor.moveClock("2016-12-06T00:30:00Z");
    JsonNode meeting = visitor.get("/meetings/" + trump).json();
    assertThat(meeting.get("status").stringValue()).isEqualTo("confirmed");
    assertThat(meeting.at("/history/1/evidence/text").stringValue()).isEqualTo("by telephone");
    assertThat(visitor.sent()).anyMatch(sent -> sent.contains("changed"));
  }

  @Test
  @Order(3)
  void twoMeetingsBecomeOne() {
    Answered answer = patch(trump, "{\"mergeWith\": \"" + obama + "\"}");

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(visitor.get("/meetings/" + obama).json().get("id").stringValue()).isEqualTo(trump);
    assertThat(visitor.meetings("2016-12-06")).hasSize(1);
  }

  private static String id(int number) {
    return visitor
        .get("/meetings?from=2016-12-06")
        .json()
        .at("/meetings/" + number + "/id")
        .stringValue();
  }

  private static Answered patch(String id, String body) {
    return visitor.send(
        HttpRequest.newBuilder(stack.uri().resolve("/meetings/" + id))
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(body)));
  }
}
