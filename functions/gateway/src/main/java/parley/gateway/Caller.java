package parley.gateway;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who makes a request, as the authorizer says.
 *
 * @param token the id of the token, if one was sent that is good
 * @param scopes what they may do; empty if no authorizer was asked
 * @param refused whether a token was sent that is none
 * @param address where the request came from
 */
public record Caller(
    Optional<String> token, Optional<Set<String>> scopes, boolean refused, String address) {

  public Caller {
    Objects.requireNonNull(token, "token");
    scopes = scopes.map(Set::copyOf);
    Objects.requireNonNull(address, "address");
  }

  static Caller unknown() {
    return new Caller(Optional.empty(), Optional.empty(), false, "");
  }

  static Caller of(APIGatewayV2HTTPEvent.RequestContext context) {
    Map<String, Object> said =
        Optional.ofNullable(context.getAuthorizer())
            .map(APIGatewayV2HTTPEvent.RequestContext.Authorizer::getLambda)
            .orElse(Map.of());
    return new Caller(
        text(said, "token"),
        text(said, "scopes").map(s -> Set.copyOf(List.of(s.strip().split("\\s+")))),
        text(said, "refusal").isPresent(),
        Optional.ofNullable(context.getHttp().getSourceIp()).orElse(""));
  }

  /** Whether they may do what that scope names. */
  boolean may(String scope) {
    return scopes.filter(s -> s.contains(scope)).isPresent();
  }

  /** Names them where their requests are counted: by the token, or else by the address. */
  public String name() {
    return token.map(id -> "token:" + id).orElse("address:" + address);
  }

  private static Optional<String> text(Map<String, Object> said, String name) {
    return Optional.ofNullable(said.get(name)).map(Object::toString);
  }
}
