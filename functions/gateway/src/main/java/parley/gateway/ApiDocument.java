package parley.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenAPI document: the one place that says which requests there are, what they take and
 * answer, and who may make them.
 */
public final class ApiDocument {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final String TEXT = read();
  private static final List<Operation> OPERATIONS = operations(json());

  private ApiDocument() {}

  /** The document, as it is served. */
  public static String text() {
    return TEXT;
  }

  /** The document as a tree. */
  public static JsonNode json() {
    return JsonMapper.shared().readTree(TEXT);
  }

  /** What a request asks for; HEAD asks for what GET does. */
  public static Optional<Operation> operation(String method, String path) {
    String asked = method.equals("HEAD") ? "GET" : method;
    return at(path).stream().filter(o -> o.method().equals(asked)).findFirst();
  }

  /** The methods that a path takes; none if there is no such path. */
  static Set<String> methods(String path) {
    Set<String> methods = new TreeSet<>();
    at(path).forEach(operation -> methods.add(operation.method()));
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return methods;
  }

  private static List<Operation> at(String path) {
    return OPERATIONS.stream().filter(o -> o.template().match(path).isPresent()).toList();
  }

  private static List<Operation> operations(JsonNode document) {
    List<Operation> operations = new ArrayList<>();
    document
        .required("paths")
        .forEachEntry(
            (path, item) ->
                item.forEachEntry(
                    (name, operation) -> {
                      if (METHODS.contains(name)) {
                        operations.add(operation(path, name, operation));
                      }
                    }));
    return List.copyOf(operations);
  }

  private static Operation operation(String path, String method, JsonNode operation) {
    JsonNode security = operation.required("security");
    List<String> scopes =
        security
            .valueStream()
            .flatMap(needed -> needed.path("token").valueStream())
            .map(JsonNode::stringValue)
            .toList();
    boolean open = security.valueStream().anyMatch(JsonNode::isEmpty);
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        PathTemplate.of(path),
        scopes,
        scopes.isEmpty() || open);
  }

  private static String read() {
    try (InputStream in = ApiDocument.class.getResourceAsStream("openapi.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read openapi.json", e);
    }
  }

  /**
   * One thing that can be asked for.
   *
   * @param method {@code GET}, {@code POST}, ...
   * @param path as the document has it: {@code /meetings/{id}}
   * @param template the same, to be matched
   * @param scopes of which a token needs one to ask for it; empty: no token ever
   * @param open whether it can be asked for without a token, unless the operator has closed it
   */
  public record Operation(
      String method, String path, PathTemplate template, List<String> scopes, boolean open) {

    public Operation {
      scopes = List.copyOf(scopes);
    }
  }
}
