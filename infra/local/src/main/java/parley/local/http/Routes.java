package parley.local.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.gateway.Answer;
import parley.gateway.Problem;

/**
 * The routes of the API, in the order in which they are tried.
 *
 * @param routes the more special before the more general
 */
public record Routes(List<Route> routes) {

  public Routes {
    routes = List.copyOf(routes);
  }

  /** The first route that fits. */
  Optional<Found> find(String method, String rawPath) {
    return routes.stream()
        .filter(route -> route.takes(method))
        .flatMap(route -> route.match(rawPath).map(p -> new Found(route, p)).stream())
        .findFirst();
  }

  /** What is answered where none fits: 405 if another method would, else 404. */
  Answer none(String method, String rawPath) {
    List<String> allowed = methods(rawPath);
    if (allowed.isEmpty()) {
      return Answer.problem(Problem.of(404, "There is nothing at " + rawPath + "."));
    }
    String methods = String.join(", ", allowed);
    return Answer.problem(Problem.of(405, rawPath + " takes " + methods + ", not " + method + "."))
        .with("allow", methods);
  }

  private List<String> methods(String rawPath) {
    return routes.stream()
        .filter(route -> route.match(rawPath).isPresent())
        .map(Route::method)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * A route that fits a request.
   *
   * @param route the route
   * @param pathParameters what its braces stand for
   */
  record Found(Route route, Map<String, String> pathParameters) {}
}
