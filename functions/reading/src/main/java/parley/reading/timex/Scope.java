package parley.reading.timex;

import java.util.Optional;
import parley.reading.rule.Captured;
import parley.reading.rule.Match;

/**
 * What a meaning sees of one match: what its rule captured there, and the context.
 *
 * @param match the match
 * @param context of the time expression
 * @param meanings of the matches within it
 */
record Scope(Match match, Context context, Meanings meanings) {

  /** The value of an argument: itself, or what was captured under its name. */
  Optional<String> value(String argument) {
    if (!argument.startsWith("$")) {
      return Optional.of(argument);
    }
    Captured captured = match.captures().get(argument.substring(1));
    if (captured == null) {
      return Optional.empty();
    }
    return captured.match().isPresent()
        ? meanings.amount(captured.match().get(), context)
        : Optional.of(captured.value());
  }

  /** The value of an argument that may be left out of the rule too. */
  Optional<String> value(Optional<String> argument) {
    return argument.isEmpty() ? Optional.empty() : value(argument.get());
  }

  /** The whole number that an argument means; empty if it was not captured or is none. */
  Optional<Integer> number(Optional<String> argument) {
    Optional<String> value = value(argument);
    if (value.isEmpty() || !isDigits(value.get())) {
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(value.get()));
  }

  /** The time that an argument's match means. */
  Optional<Time> time(String argument) {
    Captured captured = match.captures().get(argument.substring(1));
    return captured == null || captured.match().isEmpty()
        ? Optional.empty()
        : meanings.time(captured.match().get(), context);
  }

  private static boolean isDigits(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return !value.isEmpty() && value.length() <= 9;
  }
}
