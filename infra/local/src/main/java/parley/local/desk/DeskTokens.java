package parley.local.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import parley.calendar.token.Token;
import parley.calendar.token.Tokens;
import tools.jackson.databind.json.JsonMapper;

/** The tokens of a stack that runs, by its desk. */
public final class DeskTokens implements Tokens {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final DeskFile file;
  private final HttpClient client = HttpClient.newHttpClient();

  private DeskTokens(DeskFile file) {
    this.file = file;
  }

  /** Those of the stack that runs on that folder, if a file there says where its desk is. */
  public static Optional<Tokens> in(Path folder) {
    return DeskFile.in(folder).map(DeskTokens::new);
  }

  @Override
  public void keep(Token token) {
    send("", "PUT", TokenJson.of(token).toString());
  }

  @Override
  public Optional<Token> find(String id) {
    return all().stream().filter(token -> token.id().equals(id)).findFirst();
  }

  @Override
  public List<Token> all() {
    return JsonMapper.shared()
        .readTree(send("", "GET", ""))
        .valueStream()
        .map(TokenJson::token)
        .toList();
  }

  /** An id that is none has no place in an address, and names no token. */
  @Override
  public void revoke(String id) {
    find(id).ifPresent(token -> send(token.id(), "DELETE", ""));
  }

  private String send(String path, String method, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(file.desk().resolve("/" + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + file.key())
            .method(method, BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = answer(request);
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(
          "the stack's desk at " + file.desk() + " answers " + answer.statusCode());
    }
    return answer.body();
  }

  private HttpResponse<String> answer(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("the stack's desk at " + file.desk() + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the stack was asked", e);
    }
  }
}
