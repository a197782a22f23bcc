package parley.reading.rule;

/**
 * Goes from line to line of a file, past empty lines and those that begin with {@code #}, which are
 * for the reader. The lines are not cut out: most of them are examples, which only the build reads.
 */
final class Lines {

  private final char[] text;
  private int next;
  private int number;
  private int begin;
  private int end;

  Lines(char[] text) {
    this.text = text;
  }

  /** Goes to the next line; false if there is none. */
  boolean next() {
    while (next < text.length) {
      int line = next;
      int close = close(line);
      next = close + 1;
      number++;
      strip(line, close);
      if (begin < end && text[line] != '#') {
        return true;
      }
    }
    return false;
  }

  private int close(int line) {
    int close = line;
    while (close < text.length && text[close] != '\n') {
      close++;
    }
    return close;
  }

  private void strip(int from, int to) {
    begin = from;
    end = to;
    while (begin < end && text[end - 1] <= ' ') {
      end--;
    }
    while (begin < end && text[begin] <= ' ') {
      begin++;
    }
  }

  /** Which line of the file it is, from 1; behind the last line, the number of lines. */
  int number() {
    return number;
  }

  /** Where it begins, white space aside. */
  int begin() {
    return begin;
  }

  /** Where it ends, white space aside. */
  int end() {
    return end;
  }

  /** The line, without the white space around it. */
  String line() {
    return slice(begin, end);
  }

  /** Its first word. */
  String keyword() {
    return slice(begin, keywordEnd());
  }

  /** What stands behind its first word. */
  String rest() {
    int from = keywordEnd();
    while (from < end && text[from] <= ' ') {
      from++;
    }
    return slice(from, end);
  }

  /** Its first sign. */
  char first() {
    return text[begin];
  }

  /** Whether its first word is that. */
  boolean is(String keyword) {
    int length = keyword.length();
    if (end - begin < length || (end - begin > length && text[begin + length] > ' ')) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text[begin + i] != keyword.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private String slice(int from, int to) {
    return new String(text, from, to - from);
  }

  private int keywordEnd() {
    int at = begin;
    while (at < end && text[at] > ' ') {
      at++;
    }
    return at;
  }
}
