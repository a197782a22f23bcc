package parley.calendar.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;

class DynamoTokensTest {

  private static final Instant NOW = Instant.parse("2016-12-06T00:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofDays(90));

  private final DynamoDb dynamo = DynamoDb.local();
  private final String table = dynamo.freshTables().access();
  private final Tokens tokens = new DynamoTokens(dynamo.client(), table);
  private final Secret secret = Secret.random(new SecureRandom());
  private final Token token =
      Token.of(secret, "newsroom", Set.of(Scope.POST, Scope.READ), NOW, LATER);

  @Test
  void aTokenIsFoundByItsSecretUntilItExpires() {
    tokens.keep(token);
    assertThat(tokens.shown(secret.text(), NOW)).contains(token);
    assertThat(tokens.shown(secret.text(), LATER.minusSeconds(1))).contains(token);
    assertThat(tokens.shown(secret.text(), LATER)).isEmpty();
  }

  @Test
  void aRevokedTokenIsNone() {
    tokens.keep(token);
    tokens.revoke(token.id());
    assertThat(tokens.shown(secret.text(), NOW)).isEmpty();
    assertThat(tokens.all()).isEmpty();
  }

  @Test
  void anotherSecretOfTheSameIdIsNone() {
    tokens.keep(token);
    String other = Secret.random(new SecureRandom()).text();
    String forged = secret.text().substring(0, 16) + other.substring(16);
    assertThat(tokens.shown(forged, NOW)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "parley", "parley_abc_def", "Bearer x", "parley_........_x"})
  void whatHasNotTheFormOfASecretIsNone(String shown) {
    assertThat(tokens.shown(shown, NOW)).isEmpty();
  }

  @Test
  void allAreListed() {
    tokens.keep(token);
    Token other =
        Token.of(Secret.random(new SecureRandom()), "desk", Set.of(Scope.CURATE), NOW, LATER);
    tokens.keep(other);
    assertThat(tokens.all()).containsExactlyInAnyOrder(token, other);
  }

  @Test
  void theSecretIsKeptNowhere() {
    tokens.keep(token);
    Item kept = new Table(dynamo.client(), table).partition("token").findFirst().orElseThrow();
    assertThat(kept.toString()).contains(token.hash()).doesNotContain(secret.text());
    assertThat(secret.toString()).doesNotContain(secret.text());
  }

  @Test
  void noTwoSecretsAreTheSame() {
    assertThat(Secret.random(new SecureRandom())).isNotEqualTo(secret);
    assertThat(secret.text()).matches("parley_[0-9a-f]{8}_[A-Za-z0-9_-]{43}");
  }

  @Test
  void aTokenHasAnOwnerAScopeAndAnEnd() {
    assertThatThrownBy(() -> Token.of(secret, " ", Set.of(Scope.POST), NOW, LATER))
        .hasMessageContaining("owner");
    assertThatThrownBy(() -> Token.of(secret, "desk", Set.of(), NOW, LATER))
        .hasMessageContaining("scope");
    assertThatThrownBy(() -> Token.of(secret, "desk", Set.of(Scope.POST), NOW, NOW))
        .hasMessageContaining("expires");
  }
}
