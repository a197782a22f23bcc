package parley.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a stack over HTTP, as anybody else would. */
final class ParleyClient {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final URI stack;
  private final HttpClient client = HttpClient.newHttpClient();

  ParleyClient(URI stack) {
    this.stack = stack;
  }

  JsonNode get(String path) {
    return JSON.readTree(send(HttpRequest.newBuilder(stack.resolve(path))));
  }

  JsonNode post(String path, String json) {
    return JSON.readTree(
        send(
            HttpRequest.newBuilder(stack.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))));
  }

  /** Opens a link. */
  void follow(String link) {
    send(HttpRequest.newBuilder(URI.create(link)));
  }

  private String send(HttpRequest.Builder request) {
    HttpRequest built = request.timeout(PATIENCE).build();
    try {
      HttpResponse<String> answer =
          client.send(built, BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(
            built.method() + " " + built.uri() + " was answered " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(built.uri() + " does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
