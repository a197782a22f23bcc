package parley.gateway;

import java.util.Optional;

/**
 * Whether who makes a request may make it: the OpenAPI document says which scope it needs, the
 * authorizer which scopes they have. It is asked before every answer, so that no function can
 * forget it; the gateway's own refusals would be no problems (RFC 9457) and could not tell a token
 * that is none (401) from one that may not (403).
 */
final class Permission {

  private static final String REALM = "Bearer realm=\"parley\"";

  private Permission() {}

  /** The refusal, as RFC 6750 has it; empty if they may. */
  static Optional<Answer> refusal(Request request) {
    return ApiDocument.operation(request.method(), request.path())
        .filter(operation -> operation.scope().isPresent())
        .flatMap(operation -> refusal(request.caller(), operation));
  }

  private static Optional<Answer> refusal(Caller caller, ApiDocument.Operation operation) {
    String scope = operation.scope().orElseThrow();
    if (caller.refused()) {
      return Optional.of(
          refused(
              401,
              "The token is unknown, has expired or was revoked.",
              REALM + ", error=\"invalid_token\""));
    }
    if (caller.may(scope) || caller.scopes().isEmpty() && operation.open()) {
      return Optional.empty();
    }
    if (caller.token().isEmpty()) {
      String detail = "This needs a token with the scope " + scope + ": Authorization: Bearer ...";
      return Optional.of(refused(401, detail, REALM));
    }
    return Optional.of(
        refused(
            403,
            "The token has not the scope " + scope + ".",
            REALM + ", error=\"insufficient_scope\", scope=\"" + scope + "\""));
  }

  private static Answer refused(int status, String detail, String challenge) {
    return Answer.problem(Problem.of(status, detail)).with("www-authenticate", challenge);
  }
}
