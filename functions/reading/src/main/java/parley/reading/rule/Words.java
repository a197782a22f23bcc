package parley.reading.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Cuts a line at white space, without the regular expressions that slow down a cold start. */
final class Words {

  private Words() {}

  static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokenizer = new StringTokenizer(line);
    while (tokenizer.hasMoreTokens()) {
      words.add(tokenizer.nextToken());
    }
    return words;
  }
}
