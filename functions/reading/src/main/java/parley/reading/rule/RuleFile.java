package parley.reading.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule file, one phenomenon, named after it:
 *
 * <pre>
 * gives   date
 *
 * rule    next &lt;weekday&gt;
 * match   next|coming &lt;weekday&gt;
 * means   weekday $weekday after reference
 * reads   "will meet {next Tuesday}"   on 2024-05-15  as 2024-05-21
 * leaves  "lives next door"
 * </pre>
 *
 * {@code gives} holds for all rules below it. A rule may have several {@code match} lines. A line
 * that begins with {@code #} is for the reader.
 */
final class RuleFile {

  private static final String KEYWORDS = "gives, rule, match, means, reads or leaves";

  private final String path;
  private final int firstOrder;
  private final Lines lines;
  private final List<Written> rules = new ArrayList<>();
  private final List<List<Pattern.Item>> patterns = new ArrayList<>();
  private String gives = "";
  private String rule = "";
  private int ruleLine;

  /**
   * A rule and its pattern, which only has to be planted.
   *
   * @param rule the rule
   * @param pattern the parts of its pattern
   */
  record Written(Rule rule, List<Pattern.Item> pattern) {}

  private RuleFile(String path, char[] text, int firstOrder) {
    this.path = path;
    this.lines = new Lines(text);
    this.firstOrder = firstOrder;
  }

  /**
   * The rules of {@code <name>.rules} of a language, in the order of the file. The examples are
   * passed over.
   *
   * @param firstOrder the {@link Rule#order} of the first rule
   * @throws RuleException if a line is not as it has to be
   */
  static List<Written> rules(Resources resources, String name, int firstOrder) {
    String file = name + ".rules";
    return rules(resources.path(file), resources.read(file), firstOrder);
  }

  /** The same of a file's text, which messages call by a path. */
  static List<Written> rules(String path, char[] text, int firstOrder) {
    RuleFile file = new RuleFile(path, text, firstOrder);
    while (file.lines.next()) {
      if (!file.lines.is("reads") && !file.lines.is("leaves")) {
        file.take(file.rest());
      }
    }
    file.requireComplete("the end");
    return file.rules;
  }

  /**
   * The examples of {@code <name>.rules} of a language, in the order of the file.
   *
   * @throws RuleException if an example is not as it has to be
   */
  static List<Example> examples(Resources resources, String name) {
    String file = name + ".rules";
    return examples(resources.path(file), resources.read(file));
  }

  /** The same of a file's text, which messages call by a path. */
  static List<Example> examples(String path, char[] text) {
    RuleFile file = new RuleFile(path, text, 0);
    List<Example> examples = new ArrayList<>();
    while (file.lines.next()) {
      if (file.lines.is("rule")) {
        file.rule = file.rest();
      } else if (file.lines.is("reads") || file.lines.is("leaves")) {
        examples.add(file.example(file.rest()));
      }
    }
    return examples;
  }

  private String rest() {
    String rest = lines.rest();
    if (rest.isEmpty()) {
      throw new RuleException(
          path, lines.number(), lines.line(), "something behind " + lines.keyword());
    }
    return rest;
  }

  private void take(String rest) {
    switch (lines.keyword()) {
      case "gives" -> gives = rest;
      case "rule" -> begin(rest);
      case "match" -> patterns.add(Pattern.parse(rest, path, lines.number()));
      case "means" -> means(rest);
      default -> throw new RuleException(path, lines.number(), lines.keyword(), KEYWORDS);
    }
  }

  private void begin(String rest) {
    requireComplete("rule");
    if (gives.isEmpty()) {
      throw new RuleException(path, lines.number(), "rule", "gives before the first rule");
    }
    rule = rest;
    ruleLine = lines.number();
  }

  private void requireComplete(String found) {
    if (!patterns.isEmpty()) {
      throw new RuleException(path, lines.number(), found, "means for rule " + rule);
    }
  }

  private void means(String rest) {
    if (patterns.isEmpty()) {
      throw new RuleException(path, lines.number(), "means", "match before it");
    }
    List<String> words = Words.of(rest);
    Meaning meaning = new Meaning(words.get(0), words.subList(1, words.size()));
    for (List<Pattern.Item> pattern : patterns) {
      int order = firstOrder + rules.size();
      List<String> captures = Pattern.captures(pattern);
      Rule written = new Rule(rule, path, ruleLine, gives, captures, meaning, order);
      rules.add(new Written(written, pattern));
    }
    patterns.clear();
  }

  private Example example(String rest) {
    int close = rest.lastIndexOf('"');
    if (rest.charAt(0) != '"' || close < 1) {
      throw new RuleException(path, lines.number(), rest, "a text in quotes");
    }
    String text = rest.substring(1, close);
    String behind = rest.substring(close + 1).strip();
    return new Example(rule, path, lines.number(), lines.is("reads"), text, behind);
  }
}
