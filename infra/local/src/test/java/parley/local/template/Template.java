package parley.local.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * {@code infra/template.yaml} as a tree, CloudFormation's short tags in their long form: {@code
 * !Ref Documents} is {@code {"Ref": "Documents"}}.
 *
 * @param root the whole template
 */
public record Template(ObjectNode root) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static final Path ROOT = Path.of(System.getProperty("parley.root"));

  /** The template as it stands in the checkout. */
  public static Template read() {
    try (JsonParser yaml =
        new YAMLMapper().createParser(Files.readString(ROOT.resolve("infra/template.yaml")))) {
      yaml.nextToken();
      return new Template((ObjectNode) value(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The properties of a resource. */
  public JsonNode properties(String resource) {
    return root.required("Resources").required(resource).required("Properties");
  }

  /** The handler's class of a function. */
  public String handler(String function) {
    return properties(function).required("Handler").stringValue();
  }

  /** The jar that a function is deployed as. */
  public Path jar(String function) {
    String codeUri = properties(function).required("CodeUri").stringValue();
    return ROOT.resolve("infra").resolve(codeUri).normalize();
  }

  /** The names of the resources of a type. */
  public Stream<String> named(String type) {
    return root.required("Resources").properties().stream()
        .filter(resource -> resource.getValue().required("Type").stringValue().equals(type))
        .map(Map.Entry::getKey);
  }

  /** The value that begins at the current token; the parser is left at its last. */
  private static JsonNode value(JsonParser yaml) {
    Optional<String> tag = Optional.ofNullable((String) yaml.getTypeId());
    JsonNode value =
        switch (yaml.currentToken()) {
          case START_OBJECT -> object(yaml);
          case START_ARRAY -> array(yaml);
          default -> scalar(yaml);
        };
    return tag.map(function -> call(function, value)).orElse(value);
  }

  private static JsonNode object(JsonParser yaml) {
    ObjectNode object = JSON.objectNode();
    while (yaml.nextToken() != JsonToken.END_OBJECT) {
      String name = yaml.currentName();
      yaml.nextToken();
      object.set(name, value(yaml));
    }
    return object;
  }

  private static JsonNode array(JsonParser yaml) {
    ArrayNode array = JSON.arrayNode();
    while (yaml.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(yaml));
    }
    return array;
  }

  private static JsonNode scalar(JsonParser yaml) {
    return switch (yaml.currentToken()) {
      case VALUE_TRUE, VALUE_FALSE -> JSON.booleanNode(yaml.getBooleanValue());
      case VALUE_NUMBER_INT -> JSON.numberNode(yaml.getLongValue());
      case VALUE_STRING -> JSON.stringNode(yaml.getString());
      default -> throw new IllegalStateException("not in a template of ours: " + yaml.getString());
    };
  }

  /** What a tag means; {@code !GetAtt Documents.Arn} names two things in one string. */
  private static JsonNode call(String function, JsonNode argument) {
    return switch (function) {
      case "Ref" -> JSON.objectNode().set("Ref", argument);
      case "GetAtt" ->
          JSON.objectNode().set("Fn::GetAtt", parts(argument.stringValue().split("\\.", 2)));
      default -> JSON.objectNode().set("Fn::" + function, argument);
    };
  }

  private static ArrayNode parts(String[] names) {
    ArrayNode parts = JSON.arrayNode();
    Stream.of(names).forEach(parts::add);
    return parts;
  }
}
