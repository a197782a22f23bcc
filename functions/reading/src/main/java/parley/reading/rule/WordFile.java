package parley.reading.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * A file of word classes:
 *
 * <pre>
 * &lt;weekday&gt;
 * 1   Monday Mon Mon.
 * 2   Tuesday Tue Tues.
 * </pre>
 *
 * The first word of a line is the value, the others are the words that have it. A word with a
 * capital has to have one in the text; a word all in capitals has to be so in the text. The words
 * of a longer name are joined by {@code _}.
 */
final class WordFile {

  /**
   * A line of a word file. Its words stay in the text of the file until somebody asks for them:
   * there may be ten thousand.
   *
   * @param wordClass the class without its brackets
   * @param value the value of its words within the class
   * @param text the file
   * @param begin where its words begin in the file
   * @param end where they end
   */
  record Row(String wordClass, String value, char[] text, int begin, int end) {

    /** Its words as written, one after the other. */
    Words words() {
      return new Words(text, begin, end);
    }
  }

  private WordFile() {}

  /**
   * The rows of {@code <name>.words} of a language, in the order of the file.
   *
   * @throws RuleException if a line is not as it has to be
   */
  static List<Row> rows(Resources resources, String name) {
    String file = name + ".words";
    return rows(resources.path(file), resources.read(file));
  }

  /** The same of a file's text, which messages call by a path. */
  static List<Row> rows(String path, char[] text) {
    List<Row> rows = new ArrayList<>();
    String wordClass = "";
    for (Lines lines = new Lines(text); lines.next(); ) {
      if (lines.first() == '<') {
        wordClass = new String(text, lines.begin() + 1, lines.end() - lines.begin() - 2);
        continue;
      }
      Words words = new Words(text, lines.begin(), lines.end());
      words.next();
      Row row = new Row(wordClass, words.word(), text, words.end(), lines.end());
      if (wordClass.isEmpty() || !words.next()) {
        throw new RuleException(
            path, lines.number(), lines.line(), "<class>, or a value and its words");
      }
      rows.add(row);
    }
    return rows;
  }
}
