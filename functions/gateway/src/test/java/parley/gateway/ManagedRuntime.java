package parley.gateway;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Invokes a handler as Lambda's managed runtime does: the event comes as JSON and is read by the
 * runtime's own serializer, and what the handler returns leaves as JSON again.
 */
public final class ManagedRuntime {

  private final InvocationContext context = new InvocationContext();

  /** An event out of the checkout's folder {@code events}. */
  public static String event(String file) {
    try {
      return Files.readString(Path.of(System.getProperty("parley.root"), "events", file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a function behind the gateway responds.
   *
   * @param headers an object of strings
   */
  public record Response(int status, JsonNode headers, String body) {

    /** The value of a header, its name in lower case. */
    public String header(String name) {
      return headers.path(name).stringValue();
    }

    /** The body, if it is JSON. */
    public JsonNode json() {
      return JsonMapper.shared().readTree(body);
    }
  }

  /** The response of a function behind the gateway, which conforms to the OpenAPI document. */
  public Response request(HttpHandler handler, String event) {
    JsonNode response = invoke(handler, APIGatewayV2HTTPEvent.class, event);
    Response read =
        new Response(
            response.path("statusCode").intValue(), response.path("headers"), body(response));
    Conformance.require(exchange(JsonMapper.shared().readTree(event), read));
    return read;
  }

  private static Conformance.Exchange exchange(JsonNode event, Response response) {
    Map<String, String> headers = new TreeMap<>();
    event
        .path("headers")
        .forEachEntry((k, v) -> headers.put(k.toLowerCase(Locale.ROOT), v.stringValue()));
    return new Conformance.Exchange(
        event.at("/requestContext/http/method").stringValue(),
        event.at("/requestContext/http/path").stringValue(),
        strings(event.path("queryStringParameters")),
        headers.getOrDefault("content-type", ""),
        body(event),
        response.status(),
        strings(response.headers()),
        response.body());
  }

  private static Map<String, String> strings(JsonNode object) {
    Map<String, String> strings = new TreeMap<>();
    object.forEachEntry((name, value) -> strings.put(name, value.stringValue()));
    return strings;
  }

  private static String body(JsonNode message) {
    String body = message.path("body").stringValue("");
    if (!message.path("isBase64Encoded").booleanValue(false)) {
      return body;
    }
    byte[] bytes = Base64.getDecoder().decode(body);
    boolean packed = message.at("/headers/content-encoding").asString("").equals("gzip");
    return new String(packed ? unpacked(bytes) : bytes, StandardCharsets.UTF_8);
  }

  private static byte[] unpacked(byte[] packed) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a handler returns for an event, as JSON. */
  public <I, O> JsonNode invoke(RequestHandler<I, O> handler, Class<I> type, String event) {
    O output = handler.handleRequest(serializer(type).fromJson(event), context);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    serializer(classOf(output)).toJson(output, json);
    return JsonMapper.shared().readTree(json.toString(StandardCharsets.UTF_8));
  }

  /** What a handler is told of its invocation. */
  public Context context() {
    return context;
  }

  /** All lines of the log so far: JSON each, of which some are metrics. */
  public List<String> lines() {
    return context.lines();
  }

  /** The messages of what went wrong so far. */
  public List<String> log() {
    return context.lines().stream()
        .map(line -> JsonMapper.shared().readTree(line))
        .filter(line -> List.of("WARN", "ERROR").contains(line.path("level").asString("")))
        .map(line -> line.get("message").stringValue())
        .toList();
  }

  /** A number of the metrics so far, all together. */
  public long counted(String name) {
    return context.lines().stream()
        .map(line -> JsonMapper.shared().readTree(line))
        .filter(line -> line.has("_aws"))
        .mapToLong(line -> line.path(name).asLong(0))
        .sum();
  }

  private static <T> PojoSerializer<T> serializer(Class<T> type) {
    return LambdaEventSerializers.serializerFor(type, ManagedRuntime.class.getClassLoader());
  }

  @SuppressWarnings("unchecked")
  private static <T> Class<T> classOf(T value) {
    return (Class<T>) value.getClass();
  }
}
