package parley.local.sns;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import parley.local.outbox.Outbox;
import parley.local.store.Store;

/**
 * SNS on loopback. It answers the AWS Query protocol, whose clients post to {@code /} whatever the
 * path of the endpoint that they are given, and serves the links of its e-mails below {@value
 * #PAGES}. Whatever it does is on the disk when it answers.
 */
public final class SnsEndpoint implements HttpHandler {

  /** The path below which the links of its e-mails lead. */
  public static final String PAGES = "/sns";

  private static final int MAX_BODY = 4 * 1024 * 1024;

  private final Store store;
  private final Actions actions;
  private final LinkPages pages;

  /**
   * An endpoint.
   *
   * @param server the server's address, for the links in e-mails; without a slash at the end
   * @param store keeps topics and subscriptions
   * @param outbox takes what is sent
   * @param optOuts knows who wants no more messages on their telephone
   * @param clock stamps what is sent
   */
  public SnsEndpoint(URI server, Store store, Outbox outbox, OptOuts optOuts, InstantSource clock) {
    this.store = store;
    Topics topics = new Topics(store);
    Subscriptions subscriptions = new Subscriptions(store, clock);
    Deliveries deliveries = new Deliveries(outbox, new Links(server + PAGES), optOuts, clock);
    Publisher publisher = new Publisher(store, topics, subscriptions, deliveries);
    actions = new Actions(topics, subscriptions, publisher, deliveries, optOuts);
    pages = new LinkPages(store, subscriptions);
  }

  /** Whether a request is one in the AWS Query protocol. */
  public static boolean isQuery(HttpExchange exchange) {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    return exchange.getRequestMethod().equals("POST")
        && exchange.getRequestURI().getPath().equals("/")
        && type != null
        && type.startsWith("application/x-www-form-urlencoded");
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String requestId = UUID.randomUUID().toString();
    try (exchange) {
      answer(exchange, requestId);
    }
  }

  private void answer(HttpExchange exchange, String requestId) throws IOException {
    try {
      if (exchange.getRequestMethod().equals("GET")) {
        followLink(exchange);
      } else {
        performAction(exchange, requestId);
      }
    } catch (SnsException e) {
      refuse(exchange, e, requestId);
    } catch (RuntimeException e) {
      System.err.println("SNS request failed: " + e);
      refuse(
          exchange, new SnsException(500, "InternalError", "The request failed here."), requestId);
    }
  }

  private void followLink(HttpExchange exchange) throws IOException {
    URI uri = exchange.getRequestURI();
    String page = uri.getPath().substring(uri.getPath().lastIndexOf('/') + 1);
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    send(exchange, 200, "text/html; charset=utf-8", pages.follow(page, Query.parse(query)));
  }

  private void performAction(HttpExchange exchange, String requestId) throws IOException {
    String body =
        new String(exchange.getRequestBody().readNBytes(MAX_BODY), StandardCharsets.UTF_8);
    Query query = Query.parse(body);
    String action = query.required("Action");
    Consumer<Xml> result = store.atomically(() -> actions.perform(action, query));
    send(exchange, 200, "text/xml", Xml.answer(action, requestId, result));
  }

  private static void refuse(HttpExchange exchange, SnsException e, String requestId)
      throws IOException {
    send(exchange, e.status(), "text/xml", Xml.error(e, requestId));
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
