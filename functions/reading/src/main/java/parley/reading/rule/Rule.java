package parley.reading.rule;

import java.util.List;
import java.util.Objects;

/**
 * A rule of a rule file.
 *
 * @param name its name, which shows its shape
 * @param file the file it stands in
 * @param line the line on which it begins
 * @param gives the class that a match belongs to, for patterns that come later; without brackets
 * @param captures the names under which its pattern captures, each once
 * @param meaning what a match means
 * @param order its place among all rules: of matches equally long, the earlier rule wins
 */
public record Rule(
    String name,
    String file,
    int line,
    String gives,
    List<String> captures,
    Meaning meaning,
    int order) {

  public Rule {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(gives, "gives");
    Objects.requireNonNull(meaning, "meaning");
    captures = List.copyOf(captures);
  }

  /**
   * The rule of a name out of a word file, which matches its words one after the other and captures
   * nothing.
   */
  static Rule ofName(String name, String wordClass, Meaning meaning, int order) {
    return new Rule(name, wordClass, 0, wordClass, List.of(), meaning, order);
  }

  /** Whether both are patterns of one rule, that is, stand in one place. */
  public boolean isPatternOf(Rule other) {
    return line == other.line && file.equals(other.file);
  }

  @Override
  public String toString() {
    return name + " (" + file + ":" + line + ")";
  }
}
