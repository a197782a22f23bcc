package parley.gateway;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds requests and answers against the OpenAPI document: an answer has a status, a media type,
 * the headers and a body that the document has for it, and no request is taken that the document
 * would not have taken.
 */
public final class Conformance {

  private static final String DOCUMENT = "https://parley.example/openapi.json";
  private static final JsonNode ROOT = ApiDocument.json();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          Dialects.getOpenApi31(),
          builder ->
              builder
                  .schemas(Map.of(DOCUMENT, ApiDocument.text()))
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private Conformance() {}

  /**
   * What was asked and answered.
   *
   * @param query the parameters of the query, decoded
   * @param requestType the content-type of the request; empty if there is none
   * @param requestBody its body
   * @param status the status of the answer
   * @param headers its headers, their names in lower case
   * @param body its body, decoded
   */
  public record Exchange(
      String method,
      String path,
      Map<String, String> query,
      String requestType,
      String requestBody,
      int status,
      Map<String, String> headers,
      String body) {}

  /**
   * Holds an exchange against the document.
   *
   * @throws AssertionError that names what does not conform
   */
  public static void require(Exchange exchange) {
    String method = exchange.method().equals("HEAD") ? "GET" : exchange.method();
    Optional<ApiDocument.Operation> operation =
        ApiDocument.operation(method, exchange.path()).filter(o -> isDocumented(exchange.status()));
    List<String> faults = operation.map(o -> faults(exchange, o)).orElseGet(() -> aside(exchange));
    requireNone(exchange, faults);
  }

  private static void requireNone(Exchange exchange, List<String> faults) {
    if (!faults.isEmpty()) {
      throw new AssertionError(
          "%s %s gave %d, which the OpenAPI document does not have so: %s%n%s"
              .formatted(
                  exchange.method(),
                  exchange.path(),
                  exchange.status(),
                  String.join("; ", faults),
                  exchange.body()));
    }
  }

  /**
   * Holds an answer against the document; its request is not looked at.
   *
   * @param headers of the answer, their names in lower case
   * @throws AssertionError that names what does not conform
   */
  public static void requireAnswer(
      String method, String path, int status, Map<String, String> headers, String body) {
    Exchange exchange = new Exchange(method, path, Map.of(), "", "", status, headers, body);
    ApiDocument.operation(method, path)
        .filter(operation -> isDocumented(status))
        .ifPresent(operation -> requireNone(exchange, answerFaults(exchange, at(operation))));
  }

  /** A document does not promise that a function fails, nor what other methods give. */
  private static boolean isDocumented(int status) {
    return status != 405 && status != 500;
  }

  /** What the document does not know is a part of the page, or a problem. */
  private static List<String> aside(Exchange exchange) {
    if (exchange.status() < 400) {
      return List.of();
    }
    return bodyFaults(exchange, pointer("components", "responses", "NotFoundOrPage"));
  }

  private static List<String> faults(Exchange exchange, ApiDocument.Operation operation) {
    List<String> faults = new ArrayList<>(answerFaults(exchange, at(operation)));
    if (exchange.status() < 300) {
      faults.addAll(requestFaults(exchange, at(operation)));
    }
    return faults;
  }

  private static List<String> answerFaults(Exchange exchange, JsonPointer operation) {
    JsonPointer response = followed(operation.append(pointer("responses", "" + exchange.status())));
    if (ROOT.at(response).isMissingNode()) {
      return List.of("there is no such status");
    }
    List<String> faults = new ArrayList<>(headerFaults(exchange, response));
    faults.addAll(bodyFaults(exchange, response));
    return faults;
  }

  private static JsonPointer at(ApiDocument.Operation operation) {
    return pointer("paths", operation.path(), operation.method().toLowerCase(Locale.ROOT));
  }

  private static List<String> headerFaults(Exchange exchange, JsonPointer response) {
    List<String> faults = new ArrayList<>();
    ROOT.at(response)
        .path("headers")
        .forEachEntry(
            (name, header) -> {
              if (header.path("required").asBoolean(false)
                  && !exchange.headers().containsKey(name.toLowerCase(Locale.ROOT))) {
                faults.add("the header " + name + " is missing");
              }
            });
    return faults;
  }

  private static List<String> bodyFaults(Exchange exchange, JsonPointer response) {
    JsonPointer content = response.append(pointer("content"));
    String type = mediaType(exchange.headers().getOrDefault("content-type", ""));
    if (ROOT.at(content).isMissingNode()) {
      return exchange.body().isEmpty() ? List.of() : List.of("there is a body");
    }
    if (!ROOT.at(content).has(type)) {
      return List.of("the media type is \"" + type + "\"");
    }
    return exchange.method().equals("HEAD")
        ? List.of()
        : faults(content.append(pointer(type, "schema")), value(type, exchange.body()));
  }

  private static List<String> requestFaults(Exchange exchange, JsonPointer operation) {
    List<String> faults = new ArrayList<>();
    JsonNode parameters = ROOT.at(operation).path("parameters");
    for (int i = 0; i < parameters.size(); i++) {
      JsonPointer parameter = followed(operation.append(pointer("parameters")).appendIndex(i));
      faults.addAll(parameterFaults(exchange, parameter));
    }
    JsonPointer content = operation.append(pointer("requestBody", "content"));
    if (!ROOT.at(content).isMissingNode()) {
      String type = mediaType(exchange.requestType());
      faults.addAll(
          ROOT.at(content).has(type)
              ? faults(content.append(pointer(type, "schema")), sent(type, exchange.requestBody()))
              : List.of("a request of the media type \"" + type + "\" was taken"));
    }
    return faults;
  }

  private static List<String> parameterFaults(Exchange exchange, JsonPointer parameter) {
    String value = exchange.query().get(ROOT.at(parameter).path("name").stringValue(""));
    return value == null || value.isEmpty()
        ? List.of()
        : faults(
            parameter.append(pointer("schema")),
            typed(value, ROOT.at(parameter).path("schema").findPath("type").asString("string")));
  }

  /** A parameter as the value that its style of writing stands for. */
  private static JsonNode typed(String value, String type) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return switch (type) {
      case "integer", "boolean" -> read(value).orElseGet(() -> json.stringNode(value));
      case "array" -> {
        var list = json.arrayNode();
        List.of(value.split(",", -1)).forEach(list::add);
        yield list;
      }
      default -> json.stringNode(value);
    };
  }

  /** A form as the object of its fields; what is written as a number is one. */
  private static JsonNode sent(String type, String body) {
    return type.equals(Form.MEDIA_TYPE) ? form(body) : value(type, body);
  }

  private static JsonNode form(String body) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (String pair : body.isEmpty() ? new String[0] : body.split("&")) {
      String[] parts = pair.split("=", 2);
      String text = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
      switch (parts[0]) {
        case "leadDays" -> object.withArray("leadDays").add(typed(text, "integer"));
        case "hour" -> object.set("hour", typed(text, "integer"));
        default -> object.put(parts[0], text);
      }
    }
    return object;
  }

  private static JsonNode value(String type, String body) {
    return type.endsWith("json")
        ? read(body).orElseThrow(() -> new AssertionError("no JSON: " + body))
        : JsonNodeFactory.instance.stringNode(body);
  }

  private static Optional<JsonNode> read(String json) {
    try {
      return Optional.of(JsonMapper.shared().readTree(json));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static List<String> faults(JsonPointer schema, JsonNode value) {
    Schema compiled = REGISTRY.getSchema(SchemaLocation.of(DOCUMENT + "#" + encoded(schema)));
    return compiled.validate(value).stream().map(Object::toString).toList();
  }

  private static String encoded(JsonPointer pointer) {
    return pointer.toString().replace("{", "%7B").replace("}", "%7D");
  }

  private static String mediaType(String header) {
    return header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** Where a reference leads, or the place itself. */
  private static JsonPointer followed(JsonPointer place) {
    JsonNode reference = ROOT.at(place).path("$ref");
    return reference.isString()
        ? followed(JsonPointer.compile(reference.stringValue().substring(1)))
        : place;
  }

  private static JsonPointer pointer(String... names) {
    JsonPointer pointer = JsonPointer.empty();
    for (String name : names) {
      pointer = pointer.appendProperty(name);
    }
    return pointer;
  }
}
