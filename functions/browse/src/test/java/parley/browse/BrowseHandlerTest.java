package parley.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.calendar.document.DocumentState;

class BrowseHandlerTest {

  private final Browsing browsing = new Browsing(Entries.ABE_TRUMP);

  @ParameterizedTest
  @ValueSource(
      strings = {"/nowhere", "/meetings/", "/meetings/a1/more", "/Meetings", "/meetings//"})
  void whereNothingIsThatIsTheProblem(String path) {
    APIGatewayV2HTTPResponse response = browsing.request("GET", path, Map.of());
    assertThat(response.getStatusCode()).isEqualTo(404);
    assertThat(response.getHeaders()).containsEntry("content-type", "application/problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere, ./",
    "/meetings/none, .././",
    "/documents/none, .././",
    "/no/where/at/all, ../../.././",
  })
  void whereNothingIsABrowserIsShownAPageThatLeadsOn(String path, String way) {
    Map<String, String> browser = Map.of("accept", "text/html,application/xhtml+xml");
    APIGatewayV2HTTPResponse response = browsing.request("GET", path, browser);
    assertThat(response.getStatusCode()).isEqualTo(404);
    assertThat(response.getHeaders())
        .containsEntry("content-type", "text/html; charset=utf-8")
        .containsEntry("vary", "accept");
    assertThat(response.getBody())
        .contains("There is nothing here", "href=\"" + way + "\"")
        .doesNotContain(path);
  }

  @Test
  void theProblemNamesThePath() {
    assertThat(Browsing.json(browsing.get("/nowhere")).at("/detail").asString())
        .isEqualTo("There is nothing at /nowhere.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
  void whatIsThereCanOnlyBeLookedAt(String method) {
    APIGatewayV2HTTPResponse response = browsing.request(method, "/meetings/a1", Map.of());
    assertThat(response.getStatusCode()).isEqualTo(405);
    assertThat(response.getHeaders()).containsEntry("allow", "GET, HEAD, PATCH");
  }

  @Test
  void whereNothingIsNoMethodIsWrong() {
    assertThat(browsing.request("POST", "/nowhere", Map.of()).getStatusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/meetings", "/meetings/a1", "/documents/d1"})
  void headAnswersLikeGetWithoutTheBody(String path) {
    browsing.documents.mark("d1", new DocumentState.Received());
    APIGatewayV2HTTPResponse get = browsing.get(path);
    APIGatewayV2HTTPResponse head = browsing.request("HEAD", path, Map.of());
    assertThat(head.getStatusCode()).isEqualTo(get.getStatusCode()).isEqualTo(200);
    assertThat(head.getHeaders()).isEqualTo(get.getHeaders());
    assertThat(head.getBody()).isEmpty();
  }

  /** RFC 9110, 12.5.1, leaves it to us; a client that asks for XML can still see what is there. */
  @ParameterizedTest
  @CsvSource({
    "/meetings, application/json",
    "/meetings/a1, application/json",
    "/documents/d1, application/json",
    "/calendar.ics, text/calendar; charset=utf-8",
  })
  void whoAcceptsNothingThatThereIsGetsWhatAProgramGets(String path, String type) {
    browsing.documents.mark("d1", new DocumentState.Received());
    for (String accept : new String[] {"application/xml", "image/*;q=0.1", "", "nonsense"}) {
      APIGatewayV2HTTPResponse response = browsing.request("GET", path, Map.of("accept", accept));
      assertThat(response.getStatusCode()).isEqualTo(200);
      assertThat(response.getHeaders()).containsEntry("content-type", type);
    }
  }
}
