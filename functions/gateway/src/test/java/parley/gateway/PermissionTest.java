package parley.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionTest {

  private final HttpHandler handler =
      new HttpHandler() {
        @Override
        protected Answer answer(Request request) {
          return Answer.text(200, "text/plain", request.caller().name());
        }
      };

  @ParameterizedTest(name = "{0} {1} by a token {2} with {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "GET,    /meetings,        -,       -,            200, -",
        "GET,    /meetings,        -,       read,         200, -",
        "GET,    /meetings,        -,       '',           401, Bearer realm=\"parley\"",
        "HEAD,   /meetings,        -,       '',           401, Bearer realm=\"parley\"",
        "GET,    /meetings,        unknown, '',           401, 'Bearer realm=\"parley\", error=\"invalid_token\"'",
        "GET,    /openapi.json,    -,       '',           200, -",
        "GET,    /page.css,        -,       '',           200, -",
        "POST,   /documents,       -,       -,            401, Bearer realm=\"parley\"",
        "POST,   /documents,       -,       read,         401, Bearer realm=\"parley\"",
        "POST,   /documents,       a1,      read,         403, 'Bearer realm=\"parley\", error=\"insufficient_scope\", scope=\"post\"'",
        "POST,   /documents,       a1,      'read post',  200, -",
        "GET,    /documents/4f2a,  a1,      post,         200, -",
        "HEAD,   /documents/4f2a,  a1,      post,         200, -",
        "GET,    /documents/4f2a,  a1,      curate,       403, 'Bearer realm=\"parley\", error=\"insufficient_scope\", scope=\"read\"'",
        "GET,    /documents/4f2a,  -,       '',           401, Bearer realm=\"parley\"",
        "GET,    /meetings,        a1,      post,         403, 'Bearer realm=\"parley\", error=\"insufficient_scope\", scope=\"read\"'",
        "PATCH,  /meetings/4f2a,   a1,      'read post',  403, 'Bearer realm=\"parley\", error=\"insufficient_scope\", scope=\"curate\"'",
        "PATCH,  /meetings/4f2a,   a1,      curate,       200, -",
        "DELETE, /subscriptions/7, -,       -,            200, -",
        "DELETE, /subscriptions/7, -,       '',           401, Bearer realm=\"parley\"",
      })
  void whoMayDoWhat(
      String method, String path, String token, String scopes, int status, String challenge) {
    APIGatewayV2HTTPResponse response =
        handler.handleRequest(event(method, path, token, scopes), new InvocationContext());
    assertThat(response.getStatusCode()).isEqualTo(status);
    assertThat(response.getHeaders().get("www-authenticate")).isEqualTo(challenge);
    if (status >= 400) {
      assertThat(response.getHeaders()).containsEntry("content-type", "application/problem+json");
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"-, address:192.0.2.17", "a1, token:a1"})
  void aCallerIsNamedByTheTokenOrElseByTheAddress(String token, String name) {
    assertThat(
            handler
                .handleRequest(event("GET", "/meetings", token, "read"), new InvocationContext())
                .getBody())
        .isEqualTo(name);
  }

  @Test
  void theLogNamesTheTokenButNotTheAddress() {
    InvocationContext context = new InvocationContext();
    handler.handleRequest(event("GET", "/meetings", "a1", "read"), context);
    handler.handleRequest(event("GET", "/meetings", null, "read"), context);
    assertThat(context.lines().get(0)).contains("\"token\":\"a1\"");
    assertThat(context.lines()).hasSize(2).noneMatch(line -> line.contains("192.0.2.17"));
  }

  private static APIGatewayV2HTTPEvent event(
      String method, String path, String token, String scopes) {
    APIGatewayV2HTTPEvent event = Requests.event(method, path);
    event.getRequestContext().getHttp().setSourceIp("192.0.2.17");
    if (scopes != null) {
      Map<String, Object> said = new HashMap<>(Map.of("scopes", scopes));
      if (token != null) {
        said.put(token.equals("unknown") ? "refusal" : "token", token);
      }
      event
          .getRequestContext()
          .setAuthorizer(
              APIGatewayV2HTTPEvent.RequestContext.Authorizer.builder().withLambda(said).build());
    }
    return event;
  }
}
