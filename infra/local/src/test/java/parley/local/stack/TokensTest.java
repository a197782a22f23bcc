package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.local.CommandRun;

/** A stack that asks for tokens. */
class TokensTest {

  private static final Map<String, String> SECRETS =
      new HashMap<>(Map.of("forged", "parley_abcdefgh_" + "A".repeat(43)));

  @TempDir static Path data;

  private static Stack stack;
  private static Visitor visitor;

  @BeforeAll
  static void start() {
    Optional<Instant> now = Optional.of(Instant.parse(SeedStory.START));
    for (String scope : List.of("post", "read", "curate")) {
      SECRETS.put(scope, made(data, scope));
    }
    SECRETS.put("passing", made(data, "post"));
    stack =
        Stack.start(
            new Settings(0, data, now, Optional.empty(), true, Set.of("https://a.example")));
    visitor = new Visitor(stack.uri());
  }

  private static String made(Path folder, String scope) {
    return token("make", folder, "--owner", "desk", "--scope", scope).out().strip();
  }

  @AfterAll
  static void end() {
    stack.close();
  }

  @ParameterizedTest(name = "{0} {1} by {2}: {3}")
  @CsvSource({
    "GET,   /meetings,      nobody, 200",
    "GET,   /,              nobody, 200",
    "GET,   /calendar.ics,  nobody, 200",
    "POST,  /documents,     nobody, 401",
    "PATCH, /meetings/none, nobody, 401",
    "POST,  /documents,     read,   403",
    "POST,  /documents,     post,   202",
    "PATCH, /meetings/none, post,   403",
    "PATCH, /meetings/none, curate, 404",
    "GET,   /meetings,      curate, 200",
    "GET,   /documents/0,   post,   404",
    "GET,   /meetings,      forged, 401",
  })
  void whoMayDoWhat(String method, String path, String scope, int status) {
    String document =
        "{\"status\": \"confirmed\", \"text\": \"Abe.\", \"published\": \"2016-12-06\"}";
    HttpRequest.Builder request = request(path, method, method.equals("GET") ? "" : document);
    if (!scope.equals("nobody")) {
      request.header("Authorization", "Bearer " + SECRETS.get(scope));
    }
    assertThat(visitor.send(request).status()).isEqualTo(status);
  }

  @Test
  void aRevokedTokenIsNoneAtOnce() {
    String secret = SECRETS.get("passing");
    assertThat(dryRun(secret)).isEqualTo(200);
    stack.tokens().revoke(secret.split("_")[1]);
    assertThat(dryRun(secret)).isEqualTo(401);
  }

  @Test
  void theCommandMakesListsAndRevokes(@TempDir Path other) {
    String secret = made(other, "post,read");
    String id = secret.split("_")[1];
    assertThat(token("list", other).out()).contains(id + "  post,read ").doesNotContain(secret);
    assertThat(token("revoke", other, id).exitCode()).isZero();
    assertThat(token("list", other).out()).isEmpty();
    assertThat(token("revoke", other, id).exitCode()).isEqualTo(2);
  }

  @Test
  void whileTheStackRunsItsTokensAreMadeListedAndRevokedToo() {
    String secret = made(data, "post");
    String id = secret.split("_")[1];
    assertThat(dryRun(secret)).isEqualTo(200);
    assertThat(token("list", data).out()).contains(id + "  post ").doesNotContain(secret);
    assertThat(token("revoke", data, id).exitCode()).isZero();
    assertThat(dryRun(secret)).isEqualTo(401);
    assertThat(token("revoke", data, id).exitCode()).isEqualTo(2);
    assertThat(token("revoke", data, "../" + id).exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "desk, all,  10, a scope is post",
    "desk, '',   10, scope",
    "desk, post, 0, expires",
    "desk, post, soon, days",
    "'',   post, 10, owner",
  })
  void aTokenThatMakesNoSenseIsNotMade(
      String owner, String scope, String days, String named, @TempDir Path other) {
    CommandRun run = token("make", other, "--owner", owner, "--scope", scope, "--days", days);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip().lines()).singleElement().asString().contains(named);
  }

  @ParameterizedTest
  @CsvSource({"https://a.example, https://a.example", "https://b.example, ''"})
  void pagesOfOtherSitesMayAskIfTheyAreAllowedTo(String origin, String allowed) {
    HttpRequest.Builder asked =
        request("/documents", "OPTIONS", "")
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST");
    assertThat(visitor.headers(asked).firstValue("access-control-allow-origin").orElse(""))
        .isEqualTo(allowed);
    assertThat(
            visitor
                .headers(request("/meetings", "GET", "").header("Origin", origin))
                .firstValue("access-control-allow-origin")
                .orElse(""))
        .isEqualTo(allowed);
  }

  private static int dryRun(String secret) {
    String document = "{\"text\": \"Abe.\", \"published\": \"2016-12-06\"}";
    return visitor
        .send(
            request("/documents?dryRun=true", "POST", document)
                .header("Authorization", "Bearer " + secret))
        .status();
  }

  private static HttpRequest.Builder request(String path, String method, String body) {
    return HttpRequest.newBuilder(URI.create(stack.uri() + path))
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body));
  }

  private static CommandRun token(String command, Path folder, String... arguments) {
    List<String> all = new ArrayList<>(List.of("token", command, "--data", folder.toString()));
    all.addAll(List.of(arguments));
    return CommandRun.of(all.toArray(String[]::new));
  }
}
