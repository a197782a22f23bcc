package parley.gateway;

import java.util.Optional;

/**
 * Whether who makes a request may make it: the OpenAPI document says which scopes let them, the
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
        .filter(operation -> !operation.scopes().isEmpty())
        .flatMap(operation -> refusal(request.caller(), operation));
  }

  private static Optional<Answer> refusal(Caller caller, ApiDocument.Operation operation) {
    if (caller.refused()) {
      return Optional.of(
          refused(
              401,
              "The token is unknown, has expired or was revoked.",
              REALM + ", error=\"invalid_token\""));
    }
    if (operation.scopes().stream().anyMatch(caller::may)
        || caller.scopes().isEmpty() && operation.open()) {
      return Optional.empty();
    }
    String words = String.join(" or ", operation.scopes());
    return Optional.of(
        caller.token().isEmpty()
            ? refused(
                401,
                "This needs a token with the scope " + words + ": Authorization: Bearer ...",
                REALM)
            : refused(
                403,
                "The token has not the scope " + words + ".",
                REALM
                    + ", error=\"insufficient_scope\", scope=\""
                    + operation.scopes().get(0)
                    + "\""));
  }

  private static Answer refused(int status, String detail, String challenge) {
    return Answer.problem(Problem.of(status, detail)).with("www-authenticate", challenge);
  }
}
