package parley.reading.rule;

import java.util.List;

/**
 * The file {@code stages.txt} of a language's folder, which names its other files in the order in
 * which they are read:
 *
 * <pre>
 * words  calendar numbers
 * stage  dates weekdays
 * stage  modifiers
 * </pre>
 *
 * The names of several words of one line are matched together, and so are the rules of one line.
 */
final class StageFile {

  private static final String NAME = "stages.txt";

  private StageFile() {}

  /**
   * Adds the files of a folder to a grammar.
   *
   * @throws RuleException if a line is not as it has to be, or a file is missing
   */
  static void addTo(Grammar.Builder grammar, Resources resources) {
    for (Lines lines = new Lines(resources.read(NAME)); lines.next(); ) {
      List<String> files = Words.of(lines.rest());
      if (files.isEmpty()) {
        throw wrong(resources, lines);
      }
      switch (lines.keyword()) {
        case "words" -> grammar.words(resources, files);
        case "stage" -> grammar.stage(resources, files);
        default -> throw wrong(resources, lines);
      }
    }
  }

  private static RuleException wrong(Resources resources, Lines lines) {
    return new RuleException(
        resources.path(NAME), lines.number(), lines.line(), "words or stage, and names of files");
  }
}
