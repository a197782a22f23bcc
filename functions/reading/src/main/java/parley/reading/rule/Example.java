package parley.reading.rule;

import java.util.Objects;

/**
 * An example out of a rule file, which the build runs.
 *
 * @param rule the rule it stands under
 * @param file the rule file
 * @param line the line in it
 * @param reads whether the rule must read the text; else it must leave it alone
 * @param text the text; the words to be read may stand in braces
 * @param rest what stands behind the text, for the stage to understand: {@code on 2024-05-15 as
 *     2024-05-21}
 */
public record Example(String rule, String file, int line, boolean reads, String text, String rest) {

  public Example {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(rest, "rest");
  }

  @Override
  public String toString() {
    return file + ":" + line + " " + (reads ? "reads" : "leaves") + " \"" + text + "\" " + rest;
  }
}
