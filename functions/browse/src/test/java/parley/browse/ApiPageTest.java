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
    assertThat(page)
        .contains(
            "For a token with the scope curate.",
            "For a token with the scope read or post, or everyone unless it is closed.",
            "<summary>Meeting</summary>");
  }

  @Test
  void itBeginsWithAListOfTheRequestsAndShowsCodeAsCode() {
    String page = browsing.get("/api").getBody();
    assertThat(page)
        .contains("<a href=\"#subscribe\"><code>POST /subscriptions</code></a> Ask to hear of")
        .contains("need <code>published</code> in the query")
        .doesNotContain("`published`");
  }

  @Test
  void thePageLinksToIt() {
    assertThat(browsing.get("/").getBody()).contains("href=\"api\"");
  }
}
