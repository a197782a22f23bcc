package parley.local.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.token.Scope;
import parley.calendar.token.Secret;
import parley.calendar.token.Token;
import parley.calendar.token.Tokens;

class DeskTest {

  private static final Instant MADE = Instant.parse("2016-12-06T00:00:00Z");
  private static final Secret SECRET = Secret.random(new SecureRandom());
  private static final Token TOKEN =
      Token.of(SECRET, "newsroom", Set.of(Scope.POST, Scope.READ), MADE, MADE.plusSeconds(60));

  @TempDir Path folder;

  private final Kept kept = new Kept();
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.open(folder, kept);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whoReadsTheFileDealsWithTheTokens() {
    Tokens tokens = DeskTokens.in(folder).orElseThrow();
    tokens.keep(TOKEN);
    assertThat(kept.all()).containsExactly(TOKEN);
    assertThat(tokens.all()).containsExactly(TOKEN);
    assertThat(tokens.find(TOKEN.id())).hasValue(TOKEN);
    tokens.revoke(TOKEN.id());
    assertThat(kept.all()).isEmpty();
  }

  @Test
  void theFileIsForItsOwnerAlone() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("desk"))))
        .isEqualTo("rw-------");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"GET, ''", "GET, Bearer ", "PUT, Bearer guessed", "DELETE, Basic a2V5", "PATCH, ''"})
  void withoutTheKeyNothingIsSaidOrDone(String method, String shown) throws Exception {
    kept.keep(TOKEN);
    URI uri = DeskFile.in(folder).orElseThrow().desk();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri.resolve("/" + TOKEN.id()))
            .method(method, BodyPublishers.ofString("{}"));
    if (!shown.isEmpty()) {
      request.header("Authorization", shown);
    }
    var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).isEmpty();
    assertThat(kept.all()).containsExactly(TOKEN);
  }

  @Test
  void eachStartHasAKeyOfItsOwnAndTheEndTakesTheFileAway() {
    String key = DeskFile.in(folder).orElseThrow().key();
    desk.close();
    assertThat(DeskTokens.in(folder)).isEmpty();
    desk = Desk.open(folder, kept);
    assertThat(DeskFile.in(folder).orElseThrow().key()).hasSize(43).isNotEqualTo(key);
  }

  @Test
  void aFileThatAKilledStackLeftLeadsToNobody() throws Exception {
    Path file = folder.resolve("desk");
    String left = Files.readString(file);
    desk.close();
    Files.writeString(file, left);
    Tokens tokens = DeskTokens.in(folder).orElseThrow();
    assertThatThrownBy(tokens::all).hasMessageContaining("does not answer");
  }

  @Test
  void theKeyIsInNoLog() {
    DeskFile file = DeskFile.in(folder).orElseThrow();
    assertThat(file.toString()).doesNotContain(file.key());
  }

  /** Tokens in memory. */
  private static final class Kept implements Tokens {

    private final Map<String, Token> tokens = new TreeMap<>();

    @Override
    public void keep(Token token) {
      tokens.put(token.id(), token);
    }

    @Override
    public Optional<Token> find(String id) {
      return Optional.ofNullable(tokens.get(id));
    }

    @Override
    public List<Token> all() {
      return List.copyOf(tokens.values());
    }

    @Override
    public void revoke(String id) {
      tokens.remove(id);
    }
  }
}
