package parley.local.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.gateway.PathTemplate;
import parley.local.lambda.LocalFunction;

/**
 * A route of the API.
 *
 * @param method {@code GET}, {@code POST}, ... or {@code ANY}
 * @param path its path, with parameters in braces: {@code /documents/{id}}
 * @param function what answers
 */
public record Route(String method, String path, LocalFunction function) {

  /** The route's name in events: {@code GET /documents/{id}}. */
  public String key() {
    return method + " " + path;
  }

  /** Whether a method is this route's. */
  boolean takes(String asked) {
    return method.equals(asked) || method.equals("ANY");
  }

  /** The path parameters, decoded, if the raw path is one of this route. */
  Optional<Map<String, String>> match(String rawPath) {
    return PathTemplate.of(path).match(rawPath).map(Route::decoded);
  }

  private static Map<String, String> decoded(Map<String, String> raw) {
    Map<String, String> decoded = new TreeMap<>();
    raw.forEach((name, value) -> decoded.put(name, decode(value)));
    return decoded;
  }

  /** In a path a plus sign stands for itself. */
  private static String decode(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
