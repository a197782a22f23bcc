package parley.reading.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A rule of a rule file.
 *
 * @param name its name, which shows its shape
 * @param file the file it stands in
 * @param line the line on which it begins
 * @param gives the class that a match belongs to, for patterns that come later; without brackets
 * @param pattern its pattern; none if it is a name out of a word file
 * @param meaning what a match means
 * @param order its place among all rules: of matches equally long, the earlier rule wins
 */
public record Rule(
    String name,
    String file,
    int line,
    String gives,
    List<Pattern.Item> pattern,
    Meaning meaning,
    int order) {

  public Rule {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(gives, "gives");
    Objects.requireNonNull(meaning, "meaning");
    pattern = List.copyOf(pattern);
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

  /** The names under which its pattern captures. */
  public Set<String> captures() {
    Set<String> captures = new LinkedHashSet<>();
    collect(pattern, captures);
    return captures;
  }

  private static void collect(List<Pattern.Item> items, Set<String> captures) {
    for (Pattern.Item item : items) {
      if (item instanceof Pattern.One one && !one.capture().isEmpty()) {
        captures.add(one.capture());
      } else if (item instanceof Pattern.Maybe maybe) {
        collect(maybe.items(), captures);
      }
    }
  }

  @Override
  public String toString() {
    return name + " (" + file + ":" + line + ")";
  }
}
