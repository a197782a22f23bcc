package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.calendar.document.DocumentId;
import parley.calendar.document.StoredDocument;
import parley.gateway.Problem;
import parley.gateway.ProblemException;
import parley.gateway.Request;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class AcceptanceTest {

  private static final Instant NOW = Instant.parse("2016-12-06T02:15:00Z");

  @Test
  void aDocumentIsNamedByItsContent() {
    StoredDocument document = accepted("published", "2016-12-06", "title", "Abe to meet Trump");
    assertThat(document.id())
        .isEqualTo(DocumentId.of(LocalDate.of(2016, 12, 6), "Abe to meet Trump", "Abe will."));
    assertThat(document.receivedAt()).isEqualTo(NOW);
  }

  @Test
  void itsOriginIsKeptAsItIs() {
    StoredDocument document =
        accepted("published", "2016-12-06", "source", "Kyodo", "url", "HTTPS://example.org/a?b=c");
    assertThat(document.source()).contains("Kyodo");
    assertThat(document.url()).contains("HTTPS://example.org/a?b=c");
  }

  @Test
  void onlyTextAndDateAreNeeded() {
    StoredDocument document = accepted("published", "2016-12-06", "source", " ", "url", "");
    assertThat(document.title()).isEmpty();
    assertThat(document.source()).isEmpty();
    assertThat(document.url()).isEmpty();
  }

  @Test
  void theTextTellsTheDateIfTheFieldDoesNot() {
    assertThat(accepted("text", "TOKYO, March 28, 1987 - Nakasone will").published())
        .isEqualTo("1987-03-28");
  }

  @Test
  void theFieldGoesBeforeTheText() {
    assertThat(
            accepted("published", "1987-03-29", "text", "TOKYO, March 28, 1987 - Nakasone will")
                .published())
        .isEqualTo("1987-03-29");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-13-06",
        "2016-02-30",
        "2016-2-3",
        "2016-12-06T00:00:00Z",
        "20161206",
        "+2016-12-06",
        "0000-01-01",
        "9999-12-31",
        "２０１６-12-06",
        "tomorrow"
      })
  void aDateThatIsNoneIsNamed(String published) {
    assertThat(refused("published", published))
        .isEqualTo(
            Problem.at(
                422,
                "/published",
                "/published is a date such as 2016-12-06, not \"" + published + "\"."));
  }

  @Test
  void aDatelineWithoutAYearTellsNoDate() {
    Problem problem = refused("text", "TOKYO, March 28 - Nakasone will");
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.pointer()).contains("/published");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\u2003"})
  void aBlankTextIsNone(String text) {
    assertThat(refused("published", "2016-12-06", "text", text))
        .isEqualTo(Problem.at(422, "/text", "/text is the story; it is missing or blank."));
  }

  @Test
  void aTextOfTheGreatestLengthIsTaken() {
    String text = "é".repeat(Acceptance.MAX_TEXT / 2);
    assertThat(accepted("published", "2016-12-06", "text", text).text()).isEqualTo(text);
  }

  @Test
  void aTextThatIsLongerIsTooLarge() {
    String text = "é".repeat(Acceptance.MAX_TEXT / 2) + "!";
    assertThat(refused("published", "2016-12-06", "text", text))
        .isEqualTo(
            Problem.at(413, "/text", "/text has at most 262144 bytes of UTF-8, not 262145."));
  }

  @ParameterizedTest
  @CsvSource({"title, 2000", "source, 2000", "url, 2000"})
  void theOtherFieldsAreBounded(String field, int bytes) {
    String fits = "https://example.org/" + "a".repeat(bytes - 20);
    assertThat(accepted("published", "2016-12-06", field, fits)).isNotNull();
    assertThat(refused("published", "2016-12-06", field, fits + "a").pointer())
        .contains("/" + field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "ftp://example.org/a",
        "//example.org/a",
        "/a",
        "https:",
        "https://",
        "https://exa mple.org",
        "example.org"
      })
  void aUrlIsAnAddressOnTheWeb(String url) {
    Problem problem = refused("published", "2016-12-06", "url", url);
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.pointer()).contains("/url");
    assertThat(problem.detail()).contains("\"" + url + "\"");
  }

  private static StoredDocument accepted(String... fields) {
    return Acceptance.of(Draft.of(request(fields)), NOW);
  }

  private static Problem refused(String... fields) {
    return catchThrowableOfType(ProblemException.class, () -> accepted(fields)).problem();
  }

  /**
   * A request whose text is "Abe will." unless it is among the fields: names and values in turn.
   */
  private static Request request(String... fields) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("text", "Abe will.");
    for (int i = 0; i < fields.length; i += 2) {
      body.put(fields[i], fields[i + 1]);
    }
    return new Request(
        "POST",
        "/documents",
        Map.of(),
        Map.of(),
        Map.of("content-type", "application/json"),
        body.toString());
  }
}
