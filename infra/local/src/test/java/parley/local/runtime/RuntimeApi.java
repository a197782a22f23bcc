package parley.local.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Lambda's runtime API for one function at a time, on loopback: from here its process takes events,
 * and here it brings its answers, as AWS documents it (version 2018-06-01).
 */
public final class RuntimeApi implements AutoCloseable {

  private static final String VERSION = "/2018-06-01/runtime/";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration TIMEOUT = Duration.ofSeconds(300);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
  private final HttpServer server;

  /**
   * What a function was asked.
   *
   * @param id the request's id
   * @param json the event
   */
  private record Event(String id, byte[] json) {}

  private RuntimeApi(HttpServer server) {
    this.server = server;
    server.createContext(VERSION, this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /**
   * Answers on a port that is free.
   *
   * @throws IOException if there is none
   */
  public static RuntimeApi start() throws IOException {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
    return new RuntimeApi(HttpServer.create(any, 0));
  }

  /** Host and port, as {@code AWS_LAMBDA_RUNTIME_API} names them. */
  public String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /**
   * Hands an event over and waits for what comes of it.
   *
   * @throws IllegalStateException if nothing does within a minute
   */
  public Outcome invoke(String json) throws InterruptedException {
    events.add(new Event(UUID.randomUUID().toString(), json.getBytes(StandardCharsets.UTF_8)));
    Outcome outcome = outcomes.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (outcome == null) {
      throw new IllegalStateException("no answer within " + PATIENCE);
    }
    return outcome;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String call = exchange.getRequestURI().getPath().substring(VERSION.length());
      byte[] body = exchange.getRequestBody().readAllBytes();
      switch (call.substring(call.lastIndexOf('/') + 1)) {
        case "next" -> next(exchange, call);
        case "response" -> take(exchange, new Outcome(true, text(body)));
        case "error" -> take(exchange, new Outcome(false, text(body)));
        default -> exchange.sendResponseHeaders(404, -1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next event; or after a snapshot, that the process was taken out of it. */
  private void next(HttpExchange exchange, String call) throws IOException, InterruptedException {
    if (call.startsWith("restore/")) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    Event event = events.take();
    exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", event.id());
    exchange
        .getResponseHeaders()
        .set("Lambda-Runtime-Deadline-Ms", "" + Instant.now().plus(TIMEOUT).toEpochMilli());
    exchange
        .getResponseHeaders()
        .set(
            "Lambda-Runtime-Invoked-Function-Arn",
            "arn:aws:lambda:us-east-1:000000000000:function:parley:live");
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, event.json().length);
    exchange.getResponseBody().write(event.json());
  }

  private void take(HttpExchange exchange, Outcome outcome) throws IOException {
    exchange.sendResponseHeaders(202, -1);
    outcomes.add(outcome);
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /**
   * What came of an event, or of starting.
   *
   * @param done whether the handler answered; otherwise it threw
   * @param json its answer, or the error
   */
  public record Outcome(boolean done, String json) {}
}
