package parley.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of other sites neither change anything here nor read what is here under another name. */
class DoorkeeperTest {

  private static final Origins NEWSROOM = new Origins(Set.of("https://newsroom.example"));

  private final LoopbackServer server = LoopbackServer.bind(0);

  @BeforeEach
  void serve() {
    server.mount(
        "/",
        new Doorkeeper(
            NEWSROOM,
            exchange -> {
              exchange.getRequestBody().readAllBytes();
              exchange.sendResponseHeaders(204, -1);
              exchange.close();
            }));
    server.start();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest(name = "{0} from {1}, which is {2}: {3}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # a page of ours, an address bar, curl
          POST,   HERE,                     same-origin, 204
          POST,   HERE,                     -,           204
          POST,   -,                        none,        204
          POST,   -,                        -,           204
          DELETE, HERE,                     same-origin, 204
          # a page of another site, of another port of this machine, of a file
          POST,   https://evil.example,     cross-site,  403
          POST,   https://evil.example,     -,           403
          POST,   -,                        cross-site,  403
          POST,   http://localhost:3000,    same-site,   403
          POST,   http://localhost:3000,    -,           403
          POST,   null,                     -,           403
          POST,   null,                     cross-site,  403
          POST,   ://,                      -,           403
          PUT,    https://evil.example,     cross-site,  403
          PATCH,  https://evil.example,     cross-site,  403
          DELETE, https://evil.example,     cross-site,  403
          # one that may ask
          POST,   https://newsroom.example, cross-site,  204
          DELETE, https://newsroom.example, -,           204
          POST,   http://newsroom.example,  cross-site,  403
          # who only looks is told by CORS whether the page may read it
          GET,    https://evil.example,     cross-site,  204
          HEAD,   https://evil.example,     cross-site,  204
          OPTIONS, https://evil.example,    cross-site,  204
          """)
  void whatWouldChangeSomethingComesFromOurOwnPagesOrFromNone(
      String method, String origin, String site, int status) throws Exception {
    String headers =
        header("Origin", "HERE".equals(origin) ? "http://" + here() : origin)
            + header("Sec-Fetch-Site", site);
    assertThat(answer(method, here(), headers)).startsWith("HTTP/1.1 " + status + " ");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:8080,    204",
    "LOCALHOST,         204",
    "127.0.0.1:8080,    204",
    "127.1.2.3,         204",
    "[::1]:8080,        204",
    "evil.example,      421",
    "evil.example:8080, 421",
    "127.0.0.1.evil.example, 421",
    "localhost.evil.example:8080, 421",
    "10.0.0.7,          421",
  })
  void underAnyOtherNameNobodyIsHere(String host, int status) throws Exception {
    for (String method : new String[] {"GET", "POST"}) {
      assertThat(answer(method, host, "")).startsWith("HTTP/1.1 " + status + " ");
    }
  }

  @Test
  void aRefusalIsAProblem() throws Exception {
    assertThat(answer("POST", here(), header("Origin", "https://evil.example")))
        .contains("application/problem+json", "\"status\":403");
  }

  private static String header(String name, String value) {
    return value == null ? "" : name + ": " + value + "\r\n";
  }

  private String here() {
    return server.uri().getAuthority();
  }

  /** By hand, since Java's client lets nobody set the host. */
  private String answer(String method, String host, String headers) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.uri().getPort())) {
      String request =
          "%s / HTTP/1.1\r\nHost: %s\r\n%sContent-Length: 5\r\nConnection: close\r\n\r\nstory"
              .formatted(method, host, headers);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
