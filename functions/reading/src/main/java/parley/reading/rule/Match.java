package parley.reading.rule;

import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of tokens that a rule matches.
 *
 * @param rule the rule
 * @param begin the first token read
 * @param end the first token behind those read
 * @param length how many tokens the whole pattern took, those beside the read ones included
 * @param captures what the parts of the pattern matched, by their names
 */
public record Match(Rule rule, int begin, int end, int length, Captures captures)
    implements Comparable<Match> {

  public Match {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(captures, "captures");
  }

  /** The best first: the longest, of those the one whose rule comes first. */
  @Override
  public int compareTo(Match other) {
    if (length != other.length) {
      return Integer.compare(other.length, length);
    }
    int read = Integer.compare(other.end - other.begin, end - begin);
    return read != 0 ? read : Integer.compare(rule.order(), other.rule.order());
  }

  /** What was captured under a name. */
  public Optional<Captured> captured(String name) {
    return Optional.ofNullable(captures.get(name));
  }

  /** What it stands for in its class: the value of a name out of a word file, else the class. */
  String value() {
    return rule.meaning().word().equals("is") ? rule.meaning().arguments().get(0) : rule.gives();
  }

  /** Whether the rule gives that class. */
  public boolean gives(String wordClass) {
    return rule.gives().equals(wordClass);
  }
}
