package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadRequestsTest {

  @TempDir static Path data;

  private static Stack stack;
  private static Visitor visitor;

  @BeforeAll
  static void start() {
    Instant now = Instant.parse(SeedStory.START);
    stack = Stack.start(new Settings(0, data, Optional.of(now), Optional.empty()));
    visitor = new Visitor(stack.uri());
  }

  @AfterAll
  static void end() {
    stack.close();
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text": "A story", "published": "2016-13-06"} | 422 | /published
          {"text": "A story", "published": 20161206}     | 422 | /published
          {"text": "A story"}                            | 422 | /published
          {"published": "2016-12-06"}                    | 422 | /text
          {"text": " ", "published": "2016-12-06"}       | 422 | /text
          {"text": ["a"], "published": "2016-12-06"}     | 422 | /text
          []                                             | 422 | ''
          {"text": "A story                              | 400 |
          """)
  void aBadDocumentIsAProblemThatNamesTheField(String body, int status, String pointer) {
    Answered answer = visitor.post("/documents", body);

    answer.assertProblem(status);
    if (pointer != null) {
      assertThat(answer.json().path("pointer").asString("none")).isEqualTo(pointer);
    }
  }

  @Test
  void aDocumentThatIsTooLargeIsRefused() {
    String large = "x".repeat(256 * 1024 + 1);
    visitor
        .post("/documents", "{\"text\": \"%s\", \"published\": \"2016-12-06\"}".formatted(large))
        .assertProblem(413);
    visitor.post("/documents", "x".repeat(8 * 1024 * 1024)).assertProblem(413);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "GET, /nowhere, 404",
    "GET, /meetings/none, 404",
    "GET, /documents/none, 404",
    "PUT, /meetings, 405",
    "GET, /clock, 405",
    "POST, /outbox, 405",
    "GET, /meetings?from=soon, 400",
    "DELETE, /subscriptions/none, 404"
  })
  void whatIsNotThereIsAProblem(String method, String path, int status) {
    Answered answer =
        visitor.send(
            HttpRequest.newBuilder(stack.uri().resolve(path))
                .method(method, BodyPublishers.noBody()));

    answer.assertProblem(status);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"now": "2016-12-05T23:59:59Z"} | 409
          {"now": "2018-12-08T00:00:00Z"} | 422
          {"now": "2016-12-07"}           | 422
          {"now": "soon"}                 | 422
          {"now": 7}                      | 422
          {}                              | 422
          []                              | 422
          {"now":                         | 400
          """)
  void theClockTakesALaterInstant(String body, int status) {
    visitor.post("/clock", body).assertProblem(status);
    assertThat(stack.now()).isEqualTo(SeedStory.START);
  }

  @Test
  void theClockMayStayWhereItIs() {
    visitor.moveClock(SeedStory.START);

    assertThat(stack.now()).isEqualTo(SeedStory.START);
  }
}
