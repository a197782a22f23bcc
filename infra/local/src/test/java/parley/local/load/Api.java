package parley.local.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stack's HTTP interface, seen by a program. */
public final class Api {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final URI stack;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * @param stack where it answers
   */
  public Api(URI stack) {
    this.stack = stack;
  }

  /**
   * The JSON of a resource.
   *
   * @throws IOException if nobody answers
   * @throws IllegalStateException if the answer is no 200
   */
  public JsonNode get(String path) throws IOException {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(stack.resolve(path)));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answers " + answer.statusCode() + answer.body());
    }
    return JsonMapper.shared().readTree(answer.body());
  }

  /**
   * What is answered to a body.
   *
   * @param type its media type
   * @throws IOException if nobody answers
   */
  public HttpResponse<String> post(String path, String type, String body) throws IOException {
    return send(
        HttpRequest.newBuilder(stack.resolve(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
  }

  /**
   * Lets time pass.
   *
   * @throws IOException if nobody answers
   * @throws IllegalStateException if the clock does not move
   */
  public void moveClock(Instant now) throws IOException {
    HttpResponse<String> answer = post("/clock", "application/json", "{\"now\": \"" + now + "\"}");
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("the clock does not move to " + now + ": " + answer.body());
    }
  }

  /**
   * Follows a link.
   *
   * @throws IOException if nobody answers
   * @throws IllegalStateException if the answer is no 200
   */
  public void follow(URI link) throws IOException {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(link));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(link + " answers " + answer.statusCode());
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(
          request.timeout(PATIENCE).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
