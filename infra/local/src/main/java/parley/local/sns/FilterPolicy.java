package parley.local.sns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which messages a subscription hears of: those that have, for every attribute that it names, one
 * of the values. Of SNS's language for it this is the exact match of texts; the rest is refused.
 */
final class FilterPolicy {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, Set<String>> accepted;

  private FilterPolicy(Map<String, Set<String>> accepted) {
    this.accepted = accepted;
  }

  /**
   * Reads a policy: {@code {"kind": ["reminder", "off"]}}.
   *
   * @throws SnsException if it is none
   */
  static FilterPolicy parse(String json) {
    Map<String, Set<String>> accepted = new HashMap<>();
    object(json).forEachEntry((name, values) -> accepted.put(name, texts(name, values)));
    return new FilterPolicy(accepted);
  }

  boolean accepts(Message message) {
    return accepted.entrySet().stream().allMatch(e -> accepts(message.attribute(e.getKey()), e));
  }

  private static boolean accepts(Optional<String> value, Map.Entry<String, Set<String>> accepted) {
    return value.filter(accepted.getValue()::contains).isPresent();
  }

  private static JsonNode object(String json) {
    try {
      JsonNode policy = JSON.readTree(json);
      if (policy.isObject()) {
        return policy;
      }
    } catch (JacksonException e) {
      // said below, in the words of SNS
    }
    throw SnsException.invalidParameter("FilterPolicy: failed to parse JSON.");
  }

  private static Set<String> texts(String name, JsonNode values) {
    Set<String> texts = new HashSet<>();
    for (JsonNode value : values) {
      if (!value.isString()) {
        throw unsupported(name);
      }
      texts.add(value.stringValue());
    }
    if (!values.isArray() || texts.isEmpty()) {
      throw unsupported(name);
    }
    return texts;
  }

  private static SnsException unsupported(String name) {
    return SnsException.invalidParameter(
        "FilterPolicy: on loopback \"" + name + "\" takes a list of texts");
  }
}
