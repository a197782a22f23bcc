package parley.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The paths that a function answers, written as the API's routes are: {@code /meetings/{id}}. HEAD
 * is answered like GET, without the body; both carry an ETag.
 */
public final class Routes {

  private final List<Route> routes;

  private Routes(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  /** No path yet. */
  public static Routes none() {
    return new Routes(List.of());
  }

  /** These and one more; the answer is asked with the path's parameters set. */
  public Routes with(String method, String template, Function<Request, Answer> answer) {
    List<Route> more = new ArrayList<>(routes);
    more.add(new Route(method, PathTemplate.of(template), answer));
    return new Routes(more);
  }

  /**
   * Answers a request: 404 for a path that is not known, 405 for a method that it does not take.
   */
  public Answer answer(Request request) {
    List<Route> there =
        routes.stream().filter(r -> r.template().match(request.path()).isPresent()).toList();
    return there.stream()
        .filter(route -> route.takes(request.method()))
        .findFirst()
        .map(route -> route.answer(request))
        .orElseGet(() -> notAnswered(request, there));
  }

  /** Other functions may answer other methods of the path, which the API's document knows. */
  private static Answer notAnswered(Request request, List<Route> there) {
    TreeSet<String> allowed = new TreeSet<>(ApiDocument.methods(request.path()));
    there.forEach(route -> allowed.addAll(route.methods()));
    return allowed.isEmpty() || allowed.contains(request.method())
        ? Answer.problem(Problem.of(404, "There is nothing at " + request.path() + "."))
        : notAllowed(request, allowed);
  }

  private static Answer notAllowed(Request request, Set<String> allowed) {
    String allow = String.join(", ", allowed);
    String detail = request.path() + " takes " + allow + ", not " + request.method() + ".";
    return Answer.problem(Problem.of(405, detail)).with("allow", allow);
  }

  private record Route(String method, PathTemplate template, Function<Request, Answer> answer) {

    List<String> methods() {
      return method.equals("GET") ? List.of("GET", "HEAD") : List.of(method);
    }

    boolean takes(String asked) {
      return methods().contains(asked);
    }

    Answer answer(Request request) {
      Map<String, String> parameters = template.match(request.path()).orElseThrow();
      Answer full = answer.apply(request.with(parameters));
      return switch (request.method()) {
        case "GET" -> Revalidation.of(request, full);
        case "HEAD" -> Revalidation.of(request, full).withoutBody();
        default -> full;
      };
    }
  }
}
