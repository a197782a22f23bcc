package parley.authorize;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2CustomAuthorizerEvent;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.token.DynamoTokens;
import parley.calendar.token.Scope;
import parley.calendar.token.Secret;
import parley.calendar.token.Token;
import parley.calendar.token.Tokens;
import parley.gateway.ManagedRuntime;

class AuthorizeHandlerTest {

  private static final Instant NOW = Instant.parse("2016-12-06T00:00:00Z");

  private final DynamoDb dynamo = DynamoDb.local();
  private final Tokens tokens = new DynamoTokens(dynamo.client(), dynamo.freshTables().access());
  private final Secret secret = Secret.random(new SecureRandom());
  private final ManagedRuntime runtime = new ManagedRuntime();

  @Test
  void aBearerMayDoWhatTheTokenSays() {
    keep(NOW.plusSeconds(1));
    assertThat(context(handler(Set.of()), shown()))
        .isEqualTo(Map.of("scopes", "curate post", "token", secret.id(), "owner", "newsroom"));
  }

  @Test
  void aBearerMayDoWhatEveryoneMayToo() {
    keep(NOW.plusSeconds(1));
    assertThat(context(handler(Set.of(Scope.READ)), shown()))
        .containsEntry("scopes", "curate post read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bearer ", "BEARER ", "Bearer   "})
  void theSchemeIsWrittenAnyhow(String scheme) {
    keep(NOW.plusSeconds(1));
    assertThat(said(scheme + secret.text())).containsEntry("token", secret.id());
  }

  @Test
  void whoShowsNoTokenMayDoWhatEveryoneMay() {
    assertThat(context(handler(Set.of(Scope.READ)), Map.of())).isEqualTo(Map.of("scopes", "read"));
    assertThat(context(handler(Set.of()), Map.of())).isEqualTo(Map.of("scopes", ""));
  }

  @Test
  void whatIsNoTokenIsRefusedEvenWhereNoneIsNeeded() {
    keep(NOW.plusSeconds(1));
    tokens.revoke(secret.id());
    assertThat(said("Bearer " + secret.text())).containsKey("refusal").containsEntry("scopes", "");
    assertThat(said("Basic YTpi")).containsKey("refusal");
    assertThat(runtime.counted("denied")).isEqualTo(2);
    assertThat(runtime.lines()).noneMatch(line -> line.contains(secret.text()));
    assertThat(said("")).containsKey("refusal");
  }

  @Test
  void anExpiredTokenIsNone() {
    tokens.keep(Token.of(secret, "newsroom", Set.of(Scope.POST), NOW.minusSeconds(9), NOW));
    assertThat(said("Bearer " + secret.text())).containsKey("refusal");
  }

  @Test
  void itIsAskedAsAnHttpApiAsks() throws IOException {
    String event =
        Files.readString(
            Path.of(System.getProperty("parley.root"), "events/authorize-post-document.json"));
    APIGatewayV2CustomAuthorizerEvent asked =
        JacksonFactory.getInstance()
            .getSerializer(APIGatewayV2CustomAuthorizerEvent.class)
            .fromJson(event);
    Map<String, Object> answer =
        handler(Set.of(Scope.READ)).handleRequest(asked, runtime.context());
    assertThat(answer).containsEntry("isAuthorized", true);
    assertThat(answer.get("context")).isEqualTo(Map.of("scopes", "", "refusal", "invalid_token"));
  }

  private void keep(Instant expires) {
    tokens.keep(Token.of(secret, "newsroom", Set.of(Scope.POST, Scope.CURATE), NOW, expires));
  }

  private Map<Object, Object> said(String header) {
    return context(handler(Set.of(Scope.READ)), Map.of("authorization", header));
  }

  private Map<String, String> shown() {
    return Map.of("authorization", "Bearer " + secret.text());
  }

  private AuthorizeHandler handler(Set<Scope> everyone) {
    return new AuthorizeHandler(new Verdicts(tokens, everyone), InstantSource.fixed(NOW));
  }

  private Map<Object, Object> context(AuthorizeHandler handler, Map<String, String> headers) {
    APIGatewayV2CustomAuthorizerEvent event = new APIGatewayV2CustomAuthorizerEvent();
    event.setHeaders(headers);
    return new HashMap<>(
        (Map<?, ?>) handler.handleRequest(event, runtime.context()).get("context"));
  }
}
