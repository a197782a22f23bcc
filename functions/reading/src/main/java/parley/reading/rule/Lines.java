package parley.reading.rule;

/**
 * Goes from line to line of a file, past empty lines and those that begin with {@code #}, which are
 * for the reader. The lines are not cut out: most of them are examples, which only the build reads.
 */
final class Lines {

  private final String text;
  private int next;
  private int number;
  private int begin;
  private int end;

  Lines(String text) {
    this.text = text;
  }

  /** Goes to the next line; false if there is none. */
  boolean next() {
    while (next < text.length()) {
      int line = next;
      int close = text.indexOf('\n', line);
      next = close < 0 ? text.length() : close + 1;
      number++;
      strip(line, close < 0 ? text.length() : close);
      if (begin < end && text.charAt(line) != '#') {
        return true;
      }
    }
    return false;
  }

  private void strip(int from, int to) {
    begin = from;
    end = to;
    while (begin < end && text.charAt(end - 1) <= ' ') {
      end--;
    }
    while (begin < end && text.charAt(begin) <= ' ') {
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
    return text.substring(begin, end);
  }

  /** Its first word. */
  String keyword() {
    return text.substring(begin, keywordEnd());
  }

  /** What stands behind its first word. */
  String rest() {
    int from = keywordEnd();
    while (from < end && text.charAt(from) <= ' ') {
      from++;
    }
    return text.substring(from, end);
  }

  boolean startsWith(String sign) {
    return text.startsWith(sign, begin);
  }

  /** Whether its first word is that. */
  boolean is(String keyword) {
    return startsWith(keyword) && keywordEnd() == begin + keyword.length();
  }

  private int keywordEnd() {
    int at = begin;
    while (at < end && text.charAt(at) > ' ') {
      at++;
    }
    return at;
  }
}
