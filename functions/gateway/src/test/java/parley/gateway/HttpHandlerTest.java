package parley.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpHandlerTest {

  private final InvocationContext context = new InvocationContext();

  @Test
  void anAnswerBecomesAResponse() {
    APIGatewayV2HTTPResponse response =
        handle(Requests.event("GET", "/"), r -> Answer.text(200, "text/plain", "hello"));
    assertThat(response.getStatusCode()).isEqualTo(200);
    assertThat(response.getBody()).isEqualTo("hello");
    assertThat(response.getHeaders()).containsEntry("content-type", "text/plain");
  }

  @Test
  void everyAnswerTellsBrowsersToTrustNothingInIt() {
    assertThat(handle(Requests.event("GET", "/"), r -> Answer.empty(204)).getHeaders())
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
  }

  @Test
  void aProblemIsToldAsRfc9457Says() {
    APIGatewayV2HTTPResponse response =
        handle(
            Requests.event("GET", "/"),
            r -> {
              throw new ProblemException(Problem.at(422, "/from", "/from is a date."));
            });
    assertThat(response.getStatusCode()).isEqualTo(422);
    assertThat(response.getHeaders()).containsEntry("content-type", "application/problem+json");
    assertThat(response.getBody())
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,"
                + "\"detail\":\"/from is a date.\",\"pointer\":\"/from\"}");
  }

  @Test
  void whatNobodyFoundIsLoggedAndToldNobody() {
    APIGatewayV2HTTPResponse response =
        handle(
            Requests.event("GET", "/"),
            r -> {
              throw new IllegalStateException("the key is under the mat");
            });
    assertThat(response.getStatusCode()).isEqualTo(500);
    assertThat(response.getBody())
        .contains(context.getAwsRequestId())
        .doesNotContain("under the mat");
    assertThat(context.lines()).singleElement().asString().contains("under the mat");
  }

  @Test
  void aBodyInBase64IsDecoded() {
    assertThat(echo("Kaifu und Köhler".getBytes(StandardCharsets.UTF_8)).getBody())
        .isEqualTo("Kaifu und Köhler");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheBody() {
    assertThat(echo("\uFEFFTokyo".getBytes(StandardCharsets.UTF_8)).getBody()).isEqualTo("Tokyo");
  }

  @Test
  void aBodyThatIsNotUtf8IsABadRequest() {
    assertThat(echo("Köhler".getBytes(StandardCharsets.ISO_8859_1)).getStatusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "Text/Plain",
        "text/plain; charset=utf-8",
        "text/plain;charset=\"UTF-8\"",
        "text/plain; format=flowed; charset=us-ascii"
      })
  void aMediaTypeIsKnownWhateverItsParameters(String header) {
    assertThat(mediaType(header).getStatusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ";", "text", "text/html", "text/plain; charset=shift_jis"})
  void anotherMediaTypeOrCharsetIsUnsupported(String header) {
    assertThat(mediaType(header).getStatusCode()).isEqualTo(415);
  }

  private APIGatewayV2HTTPResponse mediaType(String header) {
    return handle(
        Requests.event("POST", "/", header, "x"),
        r -> Answer.text(200, r.mediaType(List.of("text/plain")), ""));
  }

  private APIGatewayV2HTTPResponse echo(byte[] body) {
    String encoded = Base64.getEncoder().encodeToString(body);
    APIGatewayV2HTTPEvent event = Requests.event("POST", "/", "text/plain", encoded);
    event.setIsBase64Encoded(true);
    return handle(event, r -> Answer.text(200, "text/plain", r.body()));
  }

  private APIGatewayV2HTTPResponse handle(
      APIGatewayV2HTTPEvent event, Function<Request, Answer> answer) {
    HttpHandler handler =
        new HttpHandler() {
          @Override
          protected Answer answer(Request request) {
            return answer.apply(request);
          }
        };
    return handler.handleRequest(event, context);
  }
}
