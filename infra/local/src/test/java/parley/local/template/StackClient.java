package parley.local.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.EnumSet;
import parley.calendar.token.Scope;
import parley.calendar.token.Secret;
import parley.calendar.token.Token;
import parley.local.stack.Stack;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Uses a stack that asks for tokens. */
final class StackClient {

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI stack;
  private final String token;

  StackClient(URI stack, String token) {
    this.stack = stack;
    this.token = token;
  }

  /** A token of that stack which may do everything. */
  static String tokenFor(Stack stack) {
    Secret secret = Secret.random(new SecureRandom());
    Instant now = Instant.now();
    stack
        .tokens()
        .keep(Token.of(secret, "all", EnumSet.allOf(Scope.class), now, now.plusSeconds(3600)));
    return secret.text();
  }

  /** A client of its SNS. */
  SnsClient sns() {
    return SnsClient.builder()
        .endpointOverride(stack)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .build();
  }

  JsonNode get(String path) {
    return JSON.readTree(send("GET", path, ""));
  }

  JsonNode post(String path, String body) {
    return JSON.readTree(send("POST", path, body));
  }

  /** Tells a story of a day; its id. */
  String tell(String day, String text) {
    return post("/documents", "{\"published\": \"%s\", \"text\": \"%s\"}".formatted(day, text))
        .required("id")
        .stringValue();
  }

  /** Lets the clock run, by which all that was posted is read. */
  void moveClock(String now) {
    send("POST", "/clock", "{\"now\": \"%s\"}".formatted(now));
  }

  /** The newest message that went out. */
  String newestMessage() {
    JsonNode messages = get("/outbox").required("messages");
    return messages.get(messages.size() - 1).required("text").stringValue();
  }

  /** What is answered, whatever it is. */
  String send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(stack.resolve(path))
            .method(method, BodyPublishers.ofString(body))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .build();
    return send(request).body();
  }

  /** What a link leads to. */
  void follow(String link) {
    send(HttpRequest.newBuilder(URI.create(link)).build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
