package parley.reading.rule;

import java.util.List;
import java.util.Objects;

/**
 * What a rule means: a word out of a stage's closed list, with arguments. An argument is a literal
 * or, after a {@code $}, the name of what the pattern captured.
 *
 * @param word the word
 * @param arguments its arguments, as written
 */
public record Meaning(String word, List<String> arguments) {

  public Meaning {
    Objects.requireNonNull(word, "word");
    arguments = List.copyOf(arguments);
  }

  /** Whether it has the literal argument. */
  public boolean has(String literal) {
    return arguments.contains(literal);
  }

  @Override
  public String toString() {
    return arguments.isEmpty() ? word : word + " " + String.join(" ", arguments);
  }
}
