package parley.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an answer goes out: compressed, and not again to who has it. */
class AnswerTest {

  private static final String LONG = "Ärger in Genf. ".repeat(200);

  private final HttpHandler handler =
      new HttpHandler() {
        @Override
        protected Answer answer(Request request) {
          return Routes.none()
              .with("GET", "/long", r -> Answer.text(200, "text/plain", LONG))
              .with("GET", "/short", r -> Answer.text(200, "text/plain", "short"))
              .with("POST", "/short", r -> Answer.text(200, "text/plain", "short"))
              .answer(request);
        }
      };

  @ParameterizedTest
  @CsvSource({
    "gzip, true",
    "'gzip, deflate, br', true",
    "'br;q=1.0, gzip;q=0.8', true",
    "gzip;q=0, false",
    "'', false",
    "br, false",
  })
  void aLongAnswerIsCompressedForWhoAcceptsIt(String accepted, boolean compressed)
      throws IOException {
    APIGatewayV2HTTPResponse response = ask("GET", "/long", "Accept-Encoding", accepted);
    assertThat(response.getIsBase64Encoded()).isEqualTo(compressed);
    assertThat(response.getHeaders()).containsEntry("vary", "accept-encoding");
    assertThat(compressed ? unpacked(response) : response.getBody()).isEqualTo(LONG);
  }

  @Test
  void aShortOneGoesAsItIs() {
    APIGatewayV2HTTPResponse response = ask("GET", "/short", "Accept-Encoding", "gzip");
    assertThat(response.getBody()).isEqualTo("short");
    assertThat(response.getHeaders()).doesNotContainKey("content-encoding");
  }

  @Test
  void whoHasAnAnswerDoesNotGetItAgain() {
    String tag = ask("GET", "/long", "Accept", "*/*").getHeaders().get("etag");
    assertThat(tag).matches("W/\"[A-Za-z0-9_-]{16}\"");
    for (String has : new String[] {tag, "\"other\", " + tag, tag.substring(2), "*"}) {
      APIGatewayV2HTTPResponse response = ask("GET", "/long", "If-None-Match", has);
      assertThat(response.getStatusCode()).isEqualTo(304);
      assertThat(response.getBody()).isEmpty();
      assertThat(response.getHeaders()).containsEntry("etag", tag);
    }
    assertThat(ask("GET", "/long", "If-None-Match", "\"other\"").getStatusCode()).isEqualTo(200);
  }

  @Test
  void headHasTheSameTag() {
    assertThat(ask("HEAD", "/long", "Accept", "*/*").getHeaders().get("etag"))
        .isEqualTo(ask("GET", "/long", "Accept", "*/*").getHeaders().get("etag"));
  }

  @Test
  void whatIsDoneHasNoTag() {
    assertThat(ask("POST", "/short", "Accept", "*/*").getHeaders()).doesNotContainKey("etag");
  }

  private APIGatewayV2HTTPResponse ask(String method, String path, String header, String value) {
    APIGatewayV2HTTPEvent event = Requests.event(method, path);
    event.setHeaders(Map.of(header, value));
    return handler.handleRequest(event, new InvocationContext());
  }

  private static String unpacked(APIGatewayV2HTTPResponse response) throws IOException {
    byte[] packed = Base64.getDecoder().decode(response.getBody());
    return new String(
        new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes(),
        StandardCharsets.UTF_8);
  }
}
