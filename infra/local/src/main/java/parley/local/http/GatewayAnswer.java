package parley.local.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.gateway.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answer to a request as it goes over the wire.
 *
 * @param status its HTTP status
 * @param headers its headers
 * @param body its body
 */
record GatewayAnswer(int status, Map<String, List<String>> headers, byte[] body) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** What an API Gateway HTTP API makes of a function's answer, payload format 2.0. */
  static GatewayAnswer of(byte[] response) {
    JsonNode json = JSON.readTree(response);
    Map<String, List<String>> headers = new TreeMap<>();
    json.path("headers").forEachEntry((name, v) -> headers.put(name, List.of(v.stringValue())));
    List<String> cookies = json.path("cookies").valueStream().map(JsonNode::stringValue).toList();
    if (!cookies.isEmpty()) {
      headers.put("set-cookie", cookies);
    }
    return new GatewayAnswer(json.get("statusCode").intValue(), headers, body(json));
  }

  /** An answer that the gateway itself gives. */
  static GatewayAnswer of(Answer answer) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    answer.headers().forEach((name, value) -> headers.put(name, List.of(value)));
    return new GatewayAnswer(
        answer.status(), headers, answer.body().getBytes(StandardCharsets.UTF_8));
  }

  /** Sends it; to HEAD without the body. */
  void send(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().putAll(headers);
    boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, empty ? -1 : body.length);
    if (!empty) {
      exchange.getResponseBody().write(body);
    }
  }

  private static byte[] body(JsonNode json) {
    String body = json.path("body").asString("");
    return json.path("isBase64Encoded").asBoolean(false)
        ? Base64.getDecoder().decode(body)
        : body.getBytes(StandardCharsets.UTF_8);
  }
}
