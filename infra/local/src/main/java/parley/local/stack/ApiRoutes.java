package parley.local.stack;

import java.util.ArrayList;
import java.util.List;
import parley.local.http.Route;
import parley.local.http.Routes;
import parley.local.lambda.LocalFunction;

/** The routes of infra/template.yaml. */
final class ApiRoutes {

  private final LocalFunction otherwise;
  private final List<Route> deployed;

  ApiRoutes(Functions functions) {
    LocalFunction browse = functions.browse();
    LocalFunction subscribe = functions.subscribe();
    LocalFunction curate = functions.curate();
    otherwise = browse;
    deployed =
        List.of(
            new Route("POST", "/documents", functions.ingest()),
            new Route("POST", "/subscriptions", subscribe),
            new Route("POST", "/subscriptions/{id}/confirmation", subscribe),
            new Route("GET", "/subscriptions/{id}", subscribe),
            new Route("POST", "/subscriptions/{id}/end", subscribe),
            new Route("DELETE", "/subscriptions/{id}", subscribe),
            new Route("GET", "/", browse),
            new Route("GET", "/meetings", browse),
            new Route("GET", "/meetings/{id}", browse),
            new Route("PATCH", "/meetings/{id}", curate),
            new Route("DELETE", "/documents/{id}", curate),
            new Route("GET", "/documents/{id}", browse),
            new Route("GET", "/calendar.ics", browse),
            new Route("GET", "/openapi.json", browse),
            new Route("GET", "/api", browse),
            new Route("GET", "/page.css", browse),
            new Route("GET", "/page.js", browse),
            new Route("GET", "/page/{part}", browse));
  }

  /** Those that are deployed too. */
  List<Route> deployed() {
    return deployed;
  }

  /** All of one machine: what is deployed and what is its own. */
  Routes with(List<Route> own) {
    List<Route> all = new ArrayList<>(deployed);
    all.addAll(own);
    return new Routes(all, otherwise);
  }
}
