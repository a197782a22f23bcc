package parley.local.sns;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a request in the AWS Query protocol. Lists and maps are spelled out in the
 * names: {@code Attributes.entry.1.key}.
 */
record Query(Map<String, String> parameters) {

  Query {
    parameters = Map.copyOf(parameters);
  }

  /** The parameters of a query string or a form. */
  static Query parse(String encoded) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : encoded.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return new Query(parameters);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /**
   * The value of a parameter.
   *
   * @throws SnsException if it is missing
   */
  String required(String name) {
    return text(name)
        .orElseThrow(
            () -> SnsException.invalidParameter(name + " Reason: no value for required parameter"));
  }

  /** The parts of a list or map: the parameters below {@code <name>.1}, {@code <name>.2}, ... */
  List<Query> parts(String name) {
    List<Query> parts = new ArrayList<>();
    Query part = below(name + ".1.");
    while (!part.parameters.isEmpty()) {
      parts.add(part);
      part = below(name + "." + (parts.size() + 1) + ".");
    }
    return parts;
  }

  /** A map of texts. */
  Map<String, String> map(String name) {
    Map<String, String> map = new LinkedHashMap<>();
    parts(name + ".entry").forEach(e -> map.put(e.required("key"), e.text("value").orElse("")));
    return map;
  }

  private Query below(String prefix) {
    Map<String, String> below = new LinkedHashMap<>();
    parameters.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) {
            below.put(name.substring(prefix.length()), value);
          }
        });
    return new Query(below);
  }

  private static String decode(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new SnsException(400, "MalformedQueryString", "The query string is malformed");
    }
  }
}
