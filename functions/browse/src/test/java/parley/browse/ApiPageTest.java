package parley.browse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.gateway.ApiDocument;
import tools.jackson.databind.JsonNode;

class ApiPageTest {

  private final Browsing browsing = new Browsing();

  @Test
  void servesTheDocumentThatTheFunctionsAreHeldAgainst() {
    JsonNode served = browsing.json("/openapi.json");
    assertThat(served).isEqualTo(ApiDocument.json());
    assertThat(served.get("openapi").stringValue()).startsWith("3.1");
  }

  @Test
  void showsEveryRequestToReadersToo() {
    String page = browsing.get("/api").getBody();
    ApiDocument.json()
        .get("paths")
        .forEachEntry((path, item) -> assertThat(page).contains(" " + path + "</code>"));
    assertThat(page).contains("For a token with the scope curate.", "<summary>Meeting</summary>");
  }

  @Test
  void thePageLinksToIt() {
    assertThat(browsing.get("/").getBody()).contains("href=\"api\"");
  }
}
