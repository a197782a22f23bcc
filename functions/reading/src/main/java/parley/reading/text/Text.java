package parley.reading.text;

/** A document's text, cut up by {@link Span}s of code points. */
public final class Text {

  private final String string;
  private final boolean supplementary;

  public Text(String string) {
    this.string = string;
    this.supplementary = string.codePointCount(0, string.length()) != string.length();
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
    if (!supplementary) {
      return new Span(begin, end);
    }
    int before = string.codePointCount(0, begin);
    return new Span(before, before + string.codePointCount(begin, end));
  }

  /** The text as it is. */
  public String string() {
    return string;
  }

  private int offset(int codePoint) {
    return supplementary ? string.offsetByCodePoints(0, codePoint) : codePoint;
  }
}
