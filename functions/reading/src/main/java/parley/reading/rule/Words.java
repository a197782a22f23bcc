package parley.reading.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes from word to word of a stretch of text, cut at white space, without the regular expressions
 * that slow down a cold start.
 */
final class Words {

  private final char[] text;
  private final int behind;
  private int begin;
  private int end;

  Words(char[] text, int begin, int end) {
    this.text = text;
    this.behind = end;
    this.end = begin;
  }

  static List<String> of(String line) {
    List<String> all = new ArrayList<>();
    for (Words words = new Words(line.toCharArray(), 0, line.length()); words.next(); ) {
      all.add(words.word());
    }
    return all;
  }

  /** Goes to the next word; false if there is none. */
  boolean next() {
    begin = end;
    while (begin < behind && text[begin] <= ' ') {
      begin++;
    }
    end = begin;
    while (end < behind && text[end] > ' ') {
      end++;
    }
    return end > begin;
  }

  /** Where the word begins. */
  int begin() {
    return begin;
  }

  /** Where it ends. */
  int end() {
    return end;
  }

  String word() {
    return new String(text, begin, end - begin);
  }

  /** Whether a sign stands in the word. */
  boolean has(char sign) {
    for (int i = begin; i < end; i++) {
      if (text[i] == sign) {
        return true;
      }
    }
    return false;
  }
}
