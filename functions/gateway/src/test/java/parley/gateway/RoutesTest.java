package parley.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

  private final Routes routes =
      Routes.none()
          .with("GET", "/", request -> Answer.text(200, "text/plain", "page"))
          .with("GET", "/meetings/{id}", request -> shown(request, "id"))
          .with("POST", "/subscriptions/{id}/confirmation", request -> shown(request, "id"))
          .with("DELETE", "/subscriptions/{id}", request -> Answer.empty(204));

  @ParameterizedTest
  @CsvSource({
    "GET,    /,                              200, page",
    "GET,    /meetings/4f2a,                 200, 4f2a",
    "HEAD,   /meetings/4f2a,                 200, ''",
    "POST,   /subscriptions/17/confirmation, 200, 17",
    "DELETE, /subscriptions/17,              204, ''",
  })
  void aPathLeadsToItsAnswer(String method, String path, int status, String body) {
    Answer answer = answer(method, path);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource({"/meeting", "/meetings", "/meetings/", "/meetings/4f2a/", "/meetings/4f2a/history"})
  void anUnknownPathIsNotFound(String path) {
    Answer answer = answer("GET", path);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(answer.body()).contains("There is nothing at " + path + ".");
  }

  @ParameterizedTest
  @CsvSource({
    "POST,   /meetings/4f2a,     'GET, HEAD, PATCH'",
    "PATCH,  /subscriptions/17,  'DELETE, GET, HEAD'",
    "HEAD,   /subscriptions,     POST",
  })
  void anUnknownMethodIsNotAllowedAndThoseOfOtherFunctionsAreNamedToo(
      String method, String path, String allowed) {
    Answer answer = answer(method, path);
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.headers()).containsEntry("allow", allowed);
  }

  @Test
  void theStageIsNoPartOfThePath() {
    var event = Requests.event("GET", "/prod/meetings/4f2a");
    event.getRequestContext().setStage("prod");
    assertThat(routes.answer(Request.of(event)).body()).isEqualTo("4f2a");
  }

  private Answer answer(String method, String path) {
    return routes.answer(Request.of(Requests.event(method, path)));
  }

  private static Answer shown(Request request, String parameter) {
    return Answer.text(200, "text/plain", request.pathParameters().get(parameter));
  }
}
