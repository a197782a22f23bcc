package parley.reading.rule;

import java.io.BufferedReader;
import java.io.IOException;
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
 *
 * @param rules in the order of the file
 * @param examples of all its rules
 */
public record RuleFile(List<Rule> rules, List<Example> examples) {

  public RuleFile {
    rules = List.copyOf(rules);
    examples = List.copyOf(examples);
  }

  /**
   * Reads {@code <name>.rules} of a language.
   *
   * @param firstOrder the {@link Rule#order} of the first rule
   * @throws RuleException if a line is not as it has to be
   */
  public static RuleFile load(Resources resources, String name, int firstOrder) {
    String file = name + ".rules";
    String path = resources.path(file);
    return resources.read(file, in -> new Lines(path, firstOrder).read(in));
  }

  /** What has been read so far, line by line. */
  private static final class Lines {
    private static final String KEYWORDS = "gives, rule, match, means, reads or leaves";

    private final String path;
    private final int firstOrder;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final List<String> patterns = new ArrayList<>();
    private String gives = "";
    private String rule = "";
    private int ruleLine;

    Lines(String path, int firstOrder) {
      this.path = path;
      this.firstOrder = firstOrder;
    }

    RuleFile read(BufferedReader in) throws IOException {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank() && line.charAt(0) != '#') {
          take(line.strip(), number);
        }
      }
      requireComplete("the end", number);
      return new RuleFile(rules, examples);
    }

    private void take(String line, int number) {
      int space = line.indexOf(' ');
      String keyword = space < 0 ? line : line.substring(0, space);
      String rest = space < 0 ? "" : line.substring(space).strip();
      if (rest.isEmpty()) {
        throw new RuleException(path, number, line, "something behind " + keyword);
      }
      switch (keyword) {
        case "gives" -> gives = rest;
        case "rule" -> begin(rest, number);
        case "match" -> patterns.add(rest);
        case "means" -> means(rest, number);
        case "reads" -> example(true, rest, number);
        case "leaves" -> example(false, rest, number);
        default -> throw new RuleException(path, number, keyword, KEYWORDS);
      }
    }

    private void begin(String rest, int number) {
      requireComplete("rule", number);
      if (gives.isEmpty()) {
        throw new RuleException(path, number, "rule", "gives before the first rule");
      }
      rule = rest;
      ruleLine = number;
    }

    private void requireComplete(String found, int number) {
      if (!patterns.isEmpty()) {
        throw new RuleException(path, number, found, "means for rule " + rule);
      }
    }

    private void means(String rest, int number) {
      if (patterns.isEmpty()) {
        throw new RuleException(path, number, "means", "match before it");
      }
      List<String> words = Words.of(rest);
      Meaning meaning = new Meaning(words.get(0), words.subList(1, words.size()));
      for (String pattern : patterns) {
        int order = firstOrder + rules.size();
        List<Pattern.Item> items = Pattern.parse(pattern, path, number);
        rules.add(new Rule(rule, path, ruleLine, gives, items, meaning, order));
      }
      patterns.clear();
    }

    private void example(boolean reads, String rest, int number) {
      int close = rest.lastIndexOf('"');
      if (rest.charAt(0) != '"' || close < 1) {
        throw new RuleException(path, number, rest, "a text in quotes");
      }
      String text = rest.substring(1, close);
      examples.add(new Example(rule, path, number, reads, text, rest.substring(close + 1).strip()));
    }
  }
}
