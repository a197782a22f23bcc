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
    assertThat(context.lines().get(0))
        .contains("java.lang.IllegalStateException", "HttpHandlerTest", context.getAwsRequestId())
        .doesNotContain("under the mat");
  }

  @Test
  void theLogNamesTheRouteTheAnswerAndTheDocument() {
    handle(Requests.event("GET", "/documents/8d3f5a7c"), r -> Answer.empty(204));
    assertThat(context.lines())
        .singleElement()
        .asString()
        .contains("\"level\":\"INFO\"", "\"status\":204", "\"document\":\"8d3f5a7c\"");
  }

  @Test
  void aNewDocumentIsNamedByItsAddress() {
    handle(
        Requests.event("POST", "/"),
        r -> Answer.empty(202).with("location", "/documents/8d3f5a7c"));
    assertThat(context.lines().get(0)).contains("\"document\":\"8d3f5a7c\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/documents/ann@example.org",
        "/subscriptions/8d3f5a7c",
        "/meetings/+819012345678"
      })
  void whatIsNoIdOfAThingIsNotInTheLog(String path) {
    handle(Requests.event("GET", path), r -> Answer.empty(404));
    String last = path.substring(path.lastIndexOf('/') + 1);
    assertThat(context.lines()).singleElement().asString().doesNotContain(last);
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
    assertThat(context.lines())
        .singleElement()
        .asString()
        .contains("\"status\":400")
        .doesNotContain("hler");
  }

  @Test
  void whatGoesDeeperThanTheStackIsAFailureAsOthersAre() {
    APIGatewayV2HTTPResponse response =
        handle(
            Requests.event("GET", "/"),
            r -> {
              throw new StackOverflowError();
            });
    assertThat(response.getStatusCode()).isEqualTo(500);
    assertThat(context.lines().get(0)).contains("StackOverflowError");
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
