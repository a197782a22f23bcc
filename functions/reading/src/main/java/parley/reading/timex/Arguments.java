package parley.reading.timex;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.reading.rule.Rule;
import parley.reading.rule.RuleException;

/**
 * The arguments of a rule's meaning, each a key with a literal or a capture ({@code $name}). The
 * meaning's word is itself the first key where an argument follows it at once: {@code weekday
 * $weekday is after}.
 */
public final class Arguments {

  private final Rule rule;
  private final Map<String, String> values = new HashMap<>();

  private Arguments(Rule rule) {
    this.rule = rule;
  }

  /**
   * The arguments of a rule.
   *
   * @param keys the keys that its meaning knows
   * @throws RuleException if there is another key, or a capture that the pattern does not have
   */
  public static Arguments of(Rule rule, String... keys) {
    Arguments arguments = new Arguments(rule);
    List<String> words = rule.meaning().arguments();
    int at = 0;
    if (words.size() % 2 == 1) {
      arguments.put(rule.meaning().word(), words.get(0));
      at = 1;
    }
    for (; at < words.size(); at += 2) {
      arguments.put(known(rule, words.get(at), keys), words.get(at + 1));
    }
    return arguments;
  }

  private static String known(Rule rule, String key, String... keys) {
    if (!List.of(keys).contains(key)) {
      throw new RuleException(rule.file(), rule.line(), key, "one of " + String.join(", ", keys));
    }
    return key;
  }

  private void put(String key, String value) {
    boolean leads = key.equals(rule.meaning().word());
    if (leads && value.startsWith("$") && !rule.captures().contains(value.substring(1))) {
      throw wrong(value, "what the pattern captures: " + rule.captures());
    }
    values.put(key, value);
  }

  /**
   * Checks that every capture that a meaning speaks of is one of some pattern of its rule.
   *
   * @param rule one pattern of the rule
   * @param captures what the patterns of the rule capture
   * @throws RuleException if it is not
   */
  public static void check(Rule rule, Collection<String> captures) {
    for (String argument : rule.meaning().arguments()) {
      if (argument.startsWith("$") && !captures.contains(argument.substring(1))) {
        throw new RuleException(rule.file(), rule.line(), argument, "one of " + captures);
      }
    }
  }

  /** What stands under a key. */
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /**
   * What stands under a key.
   *
   * @throws RuleException if nothing does
   */
  public String required(String key) {
    String value = values.get(key);
    if (value == null) {
      throw wrong(rule.meaning().toString(), rule.meaning().word() + " with " + key);
    }
    return value;
  }

  /**
   * What stands under a key, which has to be one of some words.
   *
   * @throws RuleException if it is another
   */
  public String oneOf(String key, String... words) {
    String value = required(key);
    if (!List.of(words).contains(value)) {
      throw wrong(value, "one of " + String.join(", ", words));
    }
    return value;
  }

  /**
   * A literal whole number under a key.
   *
   * @throws RuleException if it is none
   */
  public int number(String key) {
    try {
      return Integer.parseInt(required(key));
    } catch (NumberFormatException e) {
      throw wrong(required(key), "a whole number");
    }
  }

  /**
   * A literal under a key that names a constant, in lower case or as it is written.
   *
   * @throws RuleException if there is no such constant
   */
  public <E extends Enum<E>> E constant(String key, Class<E> type) {
    String name = required(key).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(name)) {
        return constant;
      }
    }
    throw wrong(required(key), "one of " + List.of(type.getEnumConstants()));
  }

  /** An exception that points to the rule. */
  public RuleException wrong(String found, String expected) {
    return new RuleException(rule.file(), rule.line(), found, expected);
  }
}
