package parley.local.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.local.lambda.LocalFunction;

/**
 * A route of the API.
 *
 * @param method {@code GET}, {@code POST}, ...
 * @param path its path, with parameters in braces: {@code /documents/{id}}
 * @param function what answers
 */
public record Route(String method, String path, LocalFunction function) {

  /** The route's name in events: {@code GET /documents/{id}}. */
  public String key() {
    return method + " " + path;
  }

  /** The path parameters, decoded, if the raw path is one of this route. */
  Optional<Map<String, String>> match(String rawPath) {
    List<String> wanted = List.of(path.split("/", -1));
    List<String> given = List.of(rawPath.split("/", -1));
    if (wanted.size() != given.size()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      if (isParameter(wanted.get(i)) && !given.get(i).isEmpty()) {
        parameters.put(name(wanted.get(i)), decode(given.get(i)));
      } else if (!wanted.get(i).equals(given.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(parameters);
  }

  private static boolean isParameter(String part) {
    return part.startsWith("{");
  }

  private static String name(String part) {
    return part.substring(1, part.length() - 1);
  }

  /** In a path a plus sign stands for itself. */
  private static String decode(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
