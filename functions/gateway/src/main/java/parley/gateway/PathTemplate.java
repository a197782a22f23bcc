package parley.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A path with parameters, each of which stands for one segment: {@code /meetings/{id}}.
 *
 * @param segments what stands between the slashes
 */
public record PathTemplate(List<String> segments) {

  public PathTemplate {
    segments = List.copyOf(segments);
  }

  /** The template as the API writes it. */
  public static PathTemplate of(String template) {
    return new PathTemplate(split(template));
  }

  /** The values of the parameters if the path is one of this template. */
  public Optional<Map<String, String>> match(String path) {
    List<String> actual = split(path);
    if (actual.size() != segments.size()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new TreeMap<>();
    for (int i = 0; i < segments.size(); i++) {
      if (isParameter(segments.get(i)) && !actual.get(i).isEmpty()) {
        parameters.put(name(segments.get(i)), actual.get(i));
      } else if (!segments.get(i).equals(actual.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(parameters);
  }

  private static List<String> split(String path) {
    return List.of(path.split("/", -1));
  }

  private static boolean isParameter(String segment) {
    return segment.startsWith("{");
  }

  private static String name(String segment) {
    return segment.substring(1, segment.length() - 1);
  }
}
