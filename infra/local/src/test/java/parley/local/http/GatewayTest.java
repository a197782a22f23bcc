package parley.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.local.lambda.LocalFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GatewayTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2016-12-06T03:04:05Z"));

  private final Recorder recorder = new Recorder();
  private final LoopbackServer server = LoopbackServer.bind(0);
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void serve() {
    LocalFunction function = LocalFunction.of("recorder", recorder);
    Routes routes =
        new Routes(
            List.of(
                new Route("POST", "/documents", function),
                new Route("GET", "/documents/{id}", function)),
            function);
    server.mount(
        "/",
        new Gateway(
            routes, Authorizer.OPEN, new Origins(Set.of("https://newsroom.example")), CLOCK));
    server.start();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aRequestBecomesAnEventOfPayloadFormat2() throws Exception {
    send(get("/documents/a%20b+c?x=1&y=%C3%BC+z&x=2").header("X-Two", "a").header("X-Two", "b"));

    APIGatewayV2HTTPEvent event = recorder.event;
    assertThat(event.getVersion()).isEqualTo("2.0");
    assertThat(event.getRouteKey()).isEqualTo("GET /documents/{id}");
    assertThat(event.getRawPath()).isEqualTo("/documents/a%20b+c");
    assertThat(event.getRawQueryString()).isEqualTo("x=1&y=%C3%BC+z&x=2");
    assertThat(event.getPathParameters()).containsExactly(Map.entry("id", "a b+c"));
    assertThat(event.getQueryStringParameters())
        .containsExactlyInAnyOrderEntriesOf(Map.of("x", "1,2", "y", "ü z"));
    assertThat(event.getHeaders()).containsEntry("x-two", "a,b").doesNotContainKey("cookie");
    assertThat(event.getBody()).isNull();
    assertThat(event.getRequestContext().getStage()).isEqualTo("$default");
    assertThat(event.getRequestContext().getTime()).isEqualTo("06/Dec/2016:03:04:05 +0000");
    assertThat(event.getRequestContext().getHttp().getMethod()).isEqualTo("GET");
    assertThat(event.getRequestContext().getHttp().getSourceIp()).isEqualTo("127.0.0.1");
  }

  @Test
  void cookiesStandApart() throws Exception {
    send(get("/documents/1").header("Cookie", "a=1; b=2"));

    assertThat(recorder.event.getCookies()).containsExactly("a=1", "b=2");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, false",
    "text/plain; charset=utf-8, false",
    "application/problem+json, false",
    "application/octet-stream, true",
    "application/x-www-form-urlencoded, true"
  })
  void aBodyOfNoTextTypeComesInBase64(String type, boolean base64) throws Exception {
    send(post("/documents", "{}".getBytes(StandardCharsets.UTF_8)).header("Content-Type", type));

    assertThat(recorder.event.getIsBase64Encoded()).isEqualTo(base64);
    assertThat(recorder.event.getBody()).isEqualTo(base64 ? "e30=" : "{}");
  }

  @Test
  void aTextThatIsNotUtf8ComesInBase64() throws Exception {
    byte[] latin = "Köln".getBytes(StandardCharsets.ISO_8859_1);

    send(post("/documents", latin).header("Content-Type", "text/plain"));

    assertThat(Base64.getDecoder().decode(recorder.event.getBody())).isEqualTo(latin);
  }

  @Test
  void theFunctionsAnswerGoesOut() throws Exception {
    recorder.answer =
        APIGatewayV2HTTPResponse.builder()
            .withStatusCode(202)
            .withHeaders(Map.of("content-type", "text/plain; charset=utf-8", "location", "/x"))
            .withCookies(List.of("a=1", "b=2"))
            .withBody("ü")
            .build();

    HttpResponse<String> answer = send(post("/documents", new byte[0]));

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.headers().firstValue("location")).contains("/x");
    assertThat(answer.headers().allValues("set-cookie")).containsExactly("a=1", "b=2");
    assertThat(answer.body()).isEqualTo("ü");
  }

  @Test
  void anAnswerInBase64GoesOutDecoded() throws Exception {
    recorder.answer =
        APIGatewayV2HTTPResponse.builder()
            .withStatusCode(200)
            .withIsBase64Encoded(true)
            .withBody("aGk=")
            .build();

    assertThat(send(get("/documents/1")).body()).isEqualTo("hi");
  }

  @Test
  void anAnswerToHeadHasNoBody() throws Exception {
    HttpResponse<String> answer =
        send(HttpRequest.newBuilder(at("/documents/1")).method("HEAD", BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(recorder.event.getRequestContext().getHttp().getMethod()).isEqualTo("HEAD");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "GET, /nowhere",
    "GET, /documents/",
    "GET, /documents/1/2",
    "DELETE, /documents/1",
    "GET, /documents",
    "POST, /"
  })
  void whatHasNoRouteGoesToTheDefault(String method, String path) throws Exception {
    send(HttpRequest.newBuilder(at(path)).method(method, BodyPublishers.noBody()));

    assertThat(recorder.event.getRouteKey()).isEqualTo("$default");
    assertThat(recorder.event.getRawPath()).isEqualTo(path);
  }

  @Test
  void aBodyThatIsTooLargeIsReadToItsEndAndRefused() throws Exception {
    HttpResponse<String> answer = send(post("/documents", new byte[Gateway.MAX_BODY + 5_000_000]));

    assertProblem(answer, 413);
    assertThat(recorder.event).isNull();
  }

  @Test
  void aFunctionThatFailsIsAProblemThatTellsNothing() throws Exception {
    recorder.failure = new IllegalStateException("secret");

    HttpResponse<String> answer = send(get("/documents/1"));

    assertProblem(answer, 500);
    assertThat(answer.body()).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: minus\r\n\r\n",
        "POST /documents HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
      })
  void whatIsNoHttpIsAnsweredOrCutOff(String request) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.uri().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      InputStream in = socket.getInputStream();

      String answer = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);

      assertThat(answer)
          .satisfiesAnyOf(
              a -> assertThat(a).isEmpty(), a -> assertThat(a).startsWith("HTTP/1.1 4"));
    }
    assertThat(send(get("/documents/1")).statusCode()).isEqualTo(200);
  }

  private void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.get("status").intValue()).isEqualTo(status);
    assertThat(problem.get("detail").stringValue()).isNotBlank();
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private HttpRequest.Builder get(String path) {
    return HttpRequest.newBuilder(at(path));
  }

  private HttpRequest.Builder post(String path, byte[] body) {
    return HttpRequest.newBuilder(at(path)).POST(BodyPublishers.ofByteArray(body));
  }

  private URI at(String path) {
    return URI.create(server.uri() + path);
  }

  /** Keeps the event that it was given. */
  private static final class Recorder
      implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private APIGatewayV2HTTPEvent event;
    private RuntimeException failure;
    private APIGatewayV2HTTPResponse answer =
        APIGatewayV2HTTPResponse.builder().withStatusCode(200).withBody("body").build();

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
      this.event = event;
      if (failure != null) {
        throw failure;
      }
      return answer;
    }
  }
}
