package parley.local.desk;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import parley.calendar.token.Token;
import parley.calendar.token.Tokens;
import parley.local.http.LoopbackServer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The desk of a running stack: whoever can read the stack's data can make, list and revoke its
 * tokens there. It has a port of its own on loopback, so that nothing of it is in the API, and
 * wants to be shown a key that stands in the stack's folder in a file for its owner alone. Anybody
 * on the machine can knock, a page in a browser too; without the key nothing is said or done.
 */
public final class Desk implements AutoCloseable {

  private static final int KEY_BYTES = 32;
  private static final int MAX_BODY = 64 * 1024;

  private final LoopbackServer server;
  private final Path folder;
  private final Tokens tokens;
  private final byte[] authorization;

  private Desk(LoopbackServer server, Path folder, Tokens tokens, String key) {
    this.server = server;
    this.folder = folder;
    this.tokens = tokens;
    this.authorization = ("Bearer " + key).getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Opens the desk.
   *
   * @param folder the stack's, in which it says where it is
   * @param tokens what is dealt with at it
   */
  public static Desk open(Path folder, Tokens tokens) {
    String key = key();
    LoopbackServer server = LoopbackServer.bind(0);
    Desk desk = new Desk(server, folder, tokens, key);
    server.mount("/", desk::handle);
    server.start();
    new DeskFile(server.uri(), key).putInto(folder);
    return desk;
  }

  @Override
  public void close() {
    DeskFile.takeFrom(folder);
    server.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try {
      String shown = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
      if (!MessageDigest.isEqual(authorization, shown.getBytes(StandardCharsets.UTF_8))) {
        exchange.sendResponseHeaders(401, -1);
        return;
      }
      answer(exchange);
    } catch (RuntimeException e) {
      System.err.println("desk: " + e);
      exchange.sendResponseHeaders(500, -1);
    } finally {
      exchange.close();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    switch (exchange.getRequestMethod()) {
      case "GET" -> list(exchange);
      case "PUT" -> {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY);
        tokens.keep(token(body));
        exchange.sendResponseHeaders(204, -1);
      }
      case "DELETE" -> {
        tokens.revoke(path.substring(1));
        exchange.sendResponseHeaders(204, -1);
      }
      default -> exchange.sendResponseHeaders(405, -1);
    }
  }

  private void list(HttpExchange exchange) throws IOException {
    ArrayNode all = JsonMapper.shared().createArrayNode();
    tokens.all().forEach(token -> all.add(TokenJson.of(token)));
    byte[] body = all.toString().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  private static Token token(byte[] body) {
    return TokenJson.token(JsonMapper.shared().readTree(body));
  }

  private static String key() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
  }
}
