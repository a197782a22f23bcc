package parley.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parley.gateway.Answer;
import parley.gateway.ApiDocument;
import parley.gateway.Request;
import parley.gateway.html.Html;
import tools.jackson.databind.JsonNode;

/** {@code GET /openapi.json}: the API's own description; {@code GET /api}: the same to read. */
final class ApiPage {

  private static final Set<String> METHODS = Set.of("get", "post", "patch", "delete");

  private final Answer page = Html.of(ApiPage.class, "api").page(200, model(ApiDocument.json()));

  /** The OpenAPI document. */
  Answer json(Request request) {
    return Answer.text(200, "application/json", ApiDocument.text());
  }

  /** The page made of it. */
  Answer page(Request request) {
    return page;
  }

  private static Map<String, Object> model(JsonNode document) {
    return Map.of(
        "root", "",
        "title", "The API",
        "description", document.at("/info/description").stringValue(),
        "operations", operations(document),
        "schemas", schemas(document));
  }

  private static List<Map<String, Object>> operations(JsonNode document) {
    List<Map<String, Object>> operations = new ArrayList<>();
    document
        .required("paths")
        .forEachEntry(
            (path, item) ->
                item.forEachEntry(
                    (method, operation) -> {
                      if (METHODS.contains(method)) {
                        operations.add(operation(document, path, method, operation));
                      }
                    }));
    return operations;
  }

  private static Map<String, Object> operation(
      JsonNode document, String path, String method, JsonNode operation) {
    Map<String, Object> model = new TreeMap<>();
    model.put("id", operation.required("operationId").stringValue());
    model.put("method", method.toUpperCase(Locale.ROOT));
    model.put("path", path);
    model.put("summary", operation.required("summary").stringValue());
    model.put("text", Words.of(operation.path("description").stringValue("")));
    model.put("who", who(operation.required("security")));
    model.put(
        "parameters",
        operation.path("parameters").valueStream().map(p -> parameter(document, p)).toList());
    model.put("takes", takes(operation.at("/requestBody/content")));
    model.put("responses", responses(document, operation.required("responses")));
    return model;
  }

  private static String who(JsonNode security) {
    List<String> scopes =
        security.findValues("token").stream().map(it -> it.path(0).stringValue()).toList();
    if (scopes.isEmpty()) {
      return "everyone";
    }
    boolean open = security.valueStream().anyMatch(JsonNode::isEmpty);
    return "a token with the scope "
        + String.join(" or ", scopes)
        + (open ? ", or everyone unless it is closed" : "");
  }

  private static Map<String, Object> parameter(JsonNode document, JsonNode parameter) {
    JsonNode followed = followed(document, parameter);
    return Map.of(
        "name", followed.required("name").stringValue(),
        "text", Words.of(followed.path("description").stringValue("")));
  }

  private static List<Map<String, Object>> takes(JsonNode content) {
    List<Map<String, Object>> takes = new ArrayList<>();
    content.forEachEntry((type, body) -> takes.add(Map.of("type", type, "example", example(body))));
    return takes;
  }

  private static String example(JsonNode body) {
    JsonNode example = body.has("example") ? body.get("example") : body.findPath("value");
    return example.isString() ? example.stringValue() : example.toPrettyString();
  }

  private static List<Map<String, Object>> responses(JsonNode document, JsonNode responses) {
    List<Map<String, Object>> list = new ArrayList<>();
    responses.forEachEntry(
        (status, response) ->
            list.add(
                Map.of(
                    "status",
                    status,
                    "text",
                    Words.of(followed(document, response).required("description").stringValue()))));
    return list;
  }

  private static List<Map<String, Object>> schemas(JsonNode document) {
    List<Map<String, Object>> schemas = new ArrayList<>();
    document
        .at("/components/schemas")
        .forEachEntry(
            (name, schema) -> schemas.add(Map.of("name", name, "schema", schema.toPrettyString())));
    return schemas;
  }

  private static JsonNode followed(JsonNode document, JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").stringValue().substring(1)) : node;
  }

  /** A piece of a description, and whether it is code, as the backticks around it say. */
  private record Words(String words, boolean code) {

    static List<Words> of(String description) {
      List<Words> pieces = new ArrayList<>();
      for (String piece : description.split("`")) {
        pieces.add(new Words(piece, pieces.size() % 2 == 1));
      }
      return pieces;
    }
  }
}
