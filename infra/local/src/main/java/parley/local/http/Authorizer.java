package parley.local.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import parley.local.lambda.LocalFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says of each request who may do what, before the function is invoked that answers it. */
public interface Authorizer {

  /** Everyone may do everything. */
  Authorizer OPEN = question -> Map.of("scopes", "post read curate");

  /**
   * What the function that answers is told of who asks.
   *
   * @param question the authorizer's event
   */
  Map<String, String> asked(Supplier<byte[]> question);

  /** Asks a Lambda authorizer that answers in the simple form. */
  static Authorizer of(LocalFunction function) {
    return question -> {
      JsonNode answer = JsonMapper.shared().readTree(function.invoke(question.get()));
      Map<String, String> said = new TreeMap<>();
      answer.path("context").forEachEntry((name, value) -> said.put(name, value.asString()));
      return said;
    };
  }
}
