package parley.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.gateway.Answer;
import parley.gateway.Problem;

/**
 * Keeps pages of other sites out. Behind the loopback everything is open, and whatever site
 * somebody looks at can have the browser send requests to it: it could post stories, and by a name
 * of its own that leads to 127.0.0.1 (DNS rebinding) read all answers too. Browsers say where a
 * request comes from, and no page can make them say otherwise; what says nothing is no browser.
 */
public final class Doorkeeper implements HttpHandler {

  private static final Pattern LOOPBACK =
      Pattern.compile("(?i)(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?");
  private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");
  private static final List<String> OUR_OWN = List.of("same-origin", "none");

  private final Origins origins;
  private final HttpHandler house;

  /**
   * @param origins the other sites whose pages may ask
   * @param house answers whom it lets in
   */
  public Doorkeeper(Origins origins, HttpHandler house) {
    this.origins = origins;
    this.house = house;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Optional<Problem> refusal = refusal(exchange);
    if (refusal.isEmpty()) {
      house.handle(exchange);
      return;
    }
    try (exchange) {
      Gateway.discard(exchange.getRequestBody());
      GatewayAnswer.of(Answer.problem(refusal.get())).send(exchange);
    }
  }

  private Optional<Problem> refusal(HttpExchange exchange) {
    Optional<String> host = header(exchange, "Host");
    if (host.filter(name -> !LOOPBACK.matcher(name).matches()).isPresent()) {
      return Optional.of(Problem.of(421, "This is localhost, not " + host.get() + "."));
    }
    return LOOKING.contains(exchange.getRequestMethod()) || isOurOwn(exchange, host)
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                403, "Pages of other sites may ask only if --allow-origin names their site."));
  }

  private boolean isOurOwn(HttpExchange exchange, Optional<String> host) {
    Optional<String> origin = header(exchange, "Origin");
    return origin.filter(origins.allowed()::contains).isPresent()
        || header(exchange, "Sec-Fetch-Site")
            .map(OUR_OWN::contains)
            .or(() -> origin.map(it -> authority(it).equals(host)))
            .orElse(true);
  }

  private static Optional<String> authority(String origin) {
    try {
      return Optional.ofNullable(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return Optional.of(origin);
    }
  }

  private static Optional<String> header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }
}
