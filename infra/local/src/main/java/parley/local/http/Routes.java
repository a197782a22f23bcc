package parley.local.http;

import java.util.List;
import java.util.Map;
import parley.local.lambda.LocalFunction;

/**
 * The routes of the API.
 *
 * @param routes in the order in which they are tried
 * @param otherwise what answers where none of them fits, as an API's route {@code $default} does
 */
public record Routes(List<Route> routes, LocalFunction otherwise) {

  private static final String DEFAULT = "$default";

  public Routes {
    routes = List.copyOf(routes);
  }

  /** The first route that fits. */
  Found find(String method, String rawPath) {
    return routes.stream()
        .filter(route -> route.takes(method))
        .flatMap(
            route ->
                route.match(rawPath).map(p -> new Found(route.key(), route.function(), p)).stream())
        .findFirst()
        .orElseGet(() -> new Found(DEFAULT, otherwise, Map.of()));
  }

  /**
   * A route that fits a request.
   *
   * @param key the route's name in events
   * @param function what answers
   * @param pathParameters what its braces stand for
   */
  record Found(String key, LocalFunction function, Map<String, String> pathParameters) {}
}
