package parley.local.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The event that an API Gateway HTTP API makes of a request, payload format 2.0. */
final class GatewayEvent {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private GatewayEvent() {}

  /**
   * The event as JSON.
   *
   * @param request the request
   * @param found its route
   * @param said what the authorizer says of who sent it
   * @param now when it came
   */
  static byte[] of(HttpMessage request, Routes.Found found, Map<String, String> said, Instant now) {
    ObjectNode event = of(request, found, now);
    ObjectNode context = (ObjectNode) event.get("requestContext");
    putAll(context.putObject("authorizer"), "lambda", said);
    putBody(event, request);
    return JSON.writeValueAsBytes(event);
  }

  /** What the authorizer is asked of it: all but the body. */
  static byte[] question(HttpMessage request, Routes.Found found, Instant now) {
    ObjectNode event = of(request, found, now);
    event.put("type", "REQUEST");
    event.put(
        "routeArn", "arn:aws:execute-api:us-east-1:000000000000:local/$default/" + found.key());
    return JSON.writeValueAsBytes(event);
  }

  private static ObjectNode of(HttpMessage request, Routes.Found found, Instant now) {
    ObjectNode event = JSON.createObjectNode();
    event.put("version", "2.0");
    event.put("routeKey", found.key());
    event.put("rawPath", request.rawPath());
    event.put("rawQueryString", request.rawQuery());
    request.cookies().forEach(event.withArray("cookies")::add);
    putAll(event, "headers", request.joinedHeaders());
    putAll(event, "queryStringParameters", query(request.rawQuery()));
    putAll(event, "pathParameters", found.pathParameters());
    event.set("requestContext", context(request, found.key(), now));
    return event;
  }

  private static ObjectNode context(HttpMessage request, String routeKey, Instant now) {
    ObjectNode context = JSON.createObjectNode();
    context.put("accountId", "000000000000");
    context.put("apiId", "local");
    context.put("domainName", request.header("host").orElse("localhost"));
    context.put("domainPrefix", "local");
    context.put("requestId", UUID.randomUUID().toString());
    context.put("routeKey", routeKey);
    context.put("stage", "$default");
    context.put("time", TIME.format(now));
    context.put("timeEpoch", now.toEpochMilli());
    ObjectNode http = context.putObject("http");
    http.put("method", request.method());
    http.put("path", request.rawPath());
    http.put("protocol", "HTTP/1.1");
    http.put("sourceIp", request.peer());
    http.put("userAgent", request.header("user-agent").orElse(""));
    return context;
  }

  private static void putBody(ObjectNode event, HttpMessage request) {
    Optional<String> text = request.text();
    event.put("isBase64Encoded", text.isEmpty());
    if (request.body().length > 0) {
      event.put("body", text.orElseGet(request::base64));
    }
  }

  private static void putAll(ObjectNode event, String field, Map<String, String> values) {
    ObjectNode object = event.putObject(field);
    values.forEach(object::put);
  }

  private static Map<String, String> query(String raw) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : raw.split("&")) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        String value = parts.length < 2 ? "" : decode(parts[1]);
        query.merge(decode(parts[0]), value, (one, other) -> one + "," + other);
      }
    }
    return query;
  }

  private static String decode(String encoded) {
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }
}
