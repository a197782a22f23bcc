package parley.reading.rule;

import java.io.BufferedReader;
import java.io.IOException;
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
 *
 * @param entries in the order of the file
 */
public record WordFile(List<Entry> entries) {

  /**
   * A word of a class.
   *
   * @param wordClass the class without its brackets
   * @param value its value within the class
   * @param word the word as written
   */
  public record Entry(String wordClass, String value, String word) {

    /** A name of several words as a rule that matches them, one after the other. */
    Rule asRule(int order) {
      List<Pattern.Item> pattern = new ArrayList<>();
      for (String part : word.split("_")) {
        pattern.add(new Pattern.One(List.of(part), ""));
      }
      return new Rule(
          word, wordClass, 0, wordClass, pattern, new Meaning("is", List.of(value)), order);
    }
  }

  public WordFile {
    entries = List.copyOf(entries);
  }

  /**
   * Reads {@code <name>.words} of a language.
   *
   * @throws RuleException if a line is not as it has to be
   */
  public static WordFile load(Resources resources, String name) {
    String file = name + ".words";
    String path = resources.path(file);
    return resources.read(file, in -> read(in, path));
  }

  private static WordFile read(BufferedReader in, String path) throws IOException {
    List<Entry> entries = new ArrayList<>();
    String wordClass = "";
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      if (line.charAt(0) == '<') {
        wordClass = line.strip().substring(1, line.strip().length() - 1);
        continue;
      }
      List<String> words = Words.of(line);
      if (wordClass.isEmpty() || words.size() < 2) {
        throw new RuleException(path, number, line, "<class>, or a value and its words");
      }
      for (int i = 1; i < words.size(); i++) {
        entries.add(new Entry(wordClass, words.get(0), words.get(i)));
      }
    }
    return new WordFile(entries);
  }
}
