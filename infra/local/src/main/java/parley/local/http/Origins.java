package parley.local.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The other sites whose pages may ask, as an HTTP API's CORS configuration has it.
 *
 * @param allowed each as browsers write it: {@code https://newsroom.example}
 */
public record Origins(Set<String> allowed) {

  /** None. */
  public static final Origins NONE = new Origins(Set.of());

  public Origins {
    allowed = Set.copyOf(allowed);
  }

  /** The answer to a browser that asks first whether it may; empty if this is no such question. */
  Optional<GatewayAnswer> preflight(HttpMessage request) {
    return origin(request)
        .filter(origin -> request.method().equals("OPTIONS"))
        .filter(origin -> request.header("access-control-request-method").isPresent())
        .map(origin -> new GatewayAnswer(204, preflight(origin), new byte[0]));
  }

  /** The answer with what lets a page of another site read it. */
  GatewayAnswer shared(HttpMessage request, GatewayAnswer answer) {
    return origin(request).map(origin -> with(answer, headers(origin))).orElse(answer);
  }

  private Optional<String> origin(HttpMessage request) {
    return request.header("origin").filter(allowed::contains);
  }

  private static Map<String, List<String>> headers(String origin) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put("access-control-allow-origin", List.of(origin));
    headers.put(
        "access-control-expose-headers", List.of("etag,location,retry-after,www-authenticate"));
    return headers;
  }

  private static Map<String, List<String>> preflight(String origin) {
    Map<String, List<String>> headers = headers(origin);
    headers.put("access-control-allow-methods", List.of("GET,HEAD,POST,PATCH,DELETE"));
    headers.put(
        "access-control-allow-headers",
        List.of("authorization,content-type,if-match,if-none-match"));
    headers.put("access-control-max-age", List.of("3600"));
    return headers;
  }

  private static GatewayAnswer with(GatewayAnswer answer, Map<String, List<String>> more) {
    Map<String, List<String>> headers = new LinkedHashMap<>(answer.headers());
    headers.putAll(more);
    return new GatewayAnswer(answer.status(), headers, answer.body());
  }
}
