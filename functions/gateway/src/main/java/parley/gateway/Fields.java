package parley.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a JSON object in a request's body, each of the type that is asked for. A field that
 * is null counts as not there; one that nobody asks for is passed over.
 */
public final class Fields {

  private static final Type<String> TEXT =
      new Type<>(
          "a string", JsonNode::isString, (n, at) -> WellFormed.require(at, n.stringValue()));
  private static final Type<Boolean> TRUTH =
      new Type<>("true or false", JsonNode::isBoolean, (n, at) -> n.booleanValue());
  private static final Type<Integer> NUMBER =
      new Type<>(
          "a whole number",
          n -> n.isIntegralNumber() && n.canConvertToInt(),
          (n, at) -> n.intValue());
  private static final Type<JsonNode> LIST = new Type<>("a list", JsonNode::isArray, (n, at) -> n);
  private static final Type<Fields> OBJECT =
      new Type<>("an object", JsonNode::isObject, (n, at) -> new Fields((ObjectNode) n, at));

  private final ObjectNode object;
  private final String pointer;

  private Fields(ObjectNode object, String pointer) {
    this.object = object;
    this.pointer = pointer;
  }

  /**
   * The fields of a request's body.
   *
   * @throws ProblemException 415 if the body is not said to be JSON; 413 if it is too large; 400 if
   *     it is no JSON or a name comes twice; 422 if it is no object
   */
  public static Fields of(Request request) {
    request.mediaType(List.of("application/json"));
    return OBJECT.of(JsonBody.read(request.body()), "");
  }

  /**
   * The fields of a JSON object that stands in a text.
   *
   * @throws ProblemException as {@link #of(Request)}, but 415
   */
  public static Fields ofJson(String text) {
    return OBJECT.of(JsonBody.read(text), "");
  }

  /** Whether there is a field of that name that is not null. */
  public boolean has(String name) {
    return object.has(name) && !object.get(name).isNull();
  }

  /** A text without U+0000 and lone surrogates; may be blank. */
  public Optional<String> text(String name) {
    return value(name, TEXT);
  }

  /** True or false. */
  public Optional<Boolean> truth(String name) {
    return value(name, TRUTH);
  }

  /** A whole number. */
  public Optional<Integer> number(String name) {
    return value(name, NUMBER);
  }

  /** A list of texts, as {@link #text} takes them. */
  public Optional<List<String>> texts(String name) {
    return list(name, TEXT);
  }

  /** A list of whole numbers. */
  public Optional<List<Integer>> numbers(String name) {
    return list(name, NUMBER);
  }

  /** The fields of an object within this one. */
  public Optional<Fields> object(String name) {
    return value(name, OBJECT);
  }

  /** The fields of each object of a list. */
  public Optional<List<Fields>> objects(String name) {
    return list(name, OBJECT);
  }

  /** The JSON pointer of a field: {@code /watch/hour}. */
  public String pointer(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** What to throw if a field is missing or its value makes no sense: 422, naming the field. */
  public ProblemException unprocessable(String name, String detail) {
    return new ProblemException(Problem.at(422, pointer(name), detail));
  }

  private <T> Optional<T> value(String name, Type<T> type) {
    return Optional.ofNullable(object.get(name))
        .filter(node -> !node.isNull())
        .map(node -> type.of(node, pointer(name)));
  }

  private <T> Optional<List<T>> list(String name, Type<T> type) {
    return value(name, LIST).map(list -> elements(list, pointer(name), type));
  }

  private static <T> List<T> elements(JsonNode list, String pointer, Type<T> type) {
    List<T> elements = new ArrayList<>();
    for (JsonNode element : list) {
      elements.add(type.of(element, pointer + "/" + elements.size()));
    }
    return List.copyOf(elements);
  }

  /** How a value has to be, and what it is then; the second argument of {@code value} points. */
  private record Type<T>(
      String name, Predicate<JsonNode> test, BiFunction<JsonNode, String, T> value) {

    T of(JsonNode node, String pointer) {
      if (!test.test(node)) {
        String field = pointer.isEmpty() ? "The body" : pointer;
        throw new ProblemException(
            Problem.at(422, pointer, field + " is " + name + ", not " + kind(node) + "."));
      }
      return value.apply(node, pointer);
    }

    /** What a value is instead; a string's content stays out of messages. */
    private static String kind(JsonNode node) {
      return switch (node.getNodeType()) {
        case STRING -> "a string";
        case ARRAY -> "a list";
        case OBJECT -> "an object";
        default -> node.toString();
      };
    }
  }
}
