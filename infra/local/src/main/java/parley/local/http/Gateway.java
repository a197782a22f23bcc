package parley.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import parley.gateway.Answer;
import parley.gateway.Problem;

/** The HTTP API in front of the functions. */
public final class Gateway implements HttpHandler {

  /** The largest body that a Lambda function can be handed. */
  static final int MAX_BODY = 6 * 1024 * 1024;

  // what is read of a body that is too large, so that its sender gets to read why
  private static final long MAX_DISCARDED = 256L * 1024 * 1024;

  private final Routes routes;
  private final Authorizer authorizer;
  private final Origins origins;
  private final InstantSource clock;

  /**
   * A gateway.
   *
   * @param routes what it serves
   * @param authorizer says who may do what
   * @param origins the other sites whose pages may ask
   * @param clock stamps the requests
   */
  public Gateway(Routes routes, Authorizer authorizer, Origins origins, InstantSource clock) {
    this.routes = routes;
    this.authorizer = authorizer;
    this.origins = origins;
    this.clock = clock;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      answer(exchange).send(exchange);
    }
  }

  private GatewayAnswer answer(HttpExchange exchange) throws IOException {
    InputStream stream = exchange.getRequestBody();
    byte[] body = stream.readNBytes(MAX_BODY + 1);
    if (body.length > MAX_BODY) {
      discard(stream);
      return problem(413, "A body is at most " + MAX_BODY + " bytes long.");
    }
    HttpMessage request = message(exchange, body);
    return origins.preflight(request).orElseGet(() -> origins.shared(request, answer(request)));
  }

  private GatewayAnswer answer(HttpMessage request) {
    try {
      return invoke(request, routes.find(request.method(), request.rawPath()));
    } catch (RuntimeException e) {
      System.err.println(request.method() + " " + request.rawPath() + " failed: " + e);
      return problem(500, "The request failed here.");
    }
  }

  private GatewayAnswer invoke(HttpMessage request, Routes.Found found) {
    Instant now = clock.instant();
    Map<String, String> said = authorizer.asked(() -> GatewayEvent.question(request, found, now));
    byte[] event = GatewayEvent.of(request, found, said, now);
    return GatewayAnswer.of(found.function().invoke(event));
  }

  private static HttpMessage message(HttpExchange exchange, byte[] body) {
    URI uri = exchange.getRequestURI();
    return new HttpMessage(
        exchange.getRequestMethod(),
        uri.getRawPath(),
        uri.getRawQuery() == null ? "" : uri.getRawQuery(),
        exchange.getRequestHeaders(),
        body,
        exchange.getRemoteAddress().getAddress().getHostAddress());
  }

  private static GatewayAnswer problem(int status, String detail) {
    return GatewayAnswer.of(Answer.problem(Problem.of(status, detail)));
  }

  /** Reads a body to its end, so that its sender gets to read the answer. */
  static void discard(InputStream stream) throws IOException {
    byte[] piece = new byte[64 * 1024];
    long discarded = 0;
    for (int read = stream.read(piece);
        read >= 0 && discarded < MAX_DISCARDED;
        read = stream.read(piece)) {
      discarded += read;
    }
  }
}
