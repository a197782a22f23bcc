package parley.reading.text;

import java.util.Arrays;

/** A document's text, cut up by {@link Span}s of code points. */
public final class Text {

  private final String string;

  /** Where the second halves of surrogate pairs stand, in their order. */
  private final int[] second;

  /**
   * @param string the document's text, as it came
   */
  public Text(String string) {
    this.string = string;
    int pairs = string.length() - string.codePointCount(0, string.length());
    this.second = pairs == 0 ? new int[0] : second(string, pairs);
  }

  private static int[] second(String string, int pairs) {
    int[] second = new int[pairs];
    int found = 0;
    for (int i = 1; i < string.length(); i++) {
      if (Character.isSurrogatePair(string.charAt(i - 1), string.charAt(i))) {
        second[found++] = i++;
      }
    }
    return second;
  }

  /** The words in a span of code points. */
  public String slice(Span span) {
    return string.substring(offset(span.begin()), offset(span.end()));
  }

  /**
   * The span of code points between two offsets of {@code char}s.
   *
   * @param begin the first {@code char} in it
   * @param end the first {@code char} behind it
   */
  public Span span(int begin, int end) {
    return new Span(begin - pairsBefore(begin), end - pairsBefore(end));
  }

  /** The text as it is. */
  public String string() {
    return string;
  }

  private int offset(int codePoint) {
    return second.length == 0 ? codePoint : string.offsetByCodePoints(0, codePoint);
  }

  private int pairsBefore(int offset) {
    if (second.length == 0) {
      return 0;
    }
    int found = Arrays.binarySearch(second, offset);
    return found < 0 ? -found - 1 : found;
  }
}
