package parley.reading.text;

/**
 * A stretch of a document's text, half-open, counted in Unicode code points from its beginning.
 *
 * @param begin the first code point in it, not negative
 * @param end the first code point behind it, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if the span begins before the text or ends before it begins
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "a span begins at 0 or later and ends where it begins or later, not "
              + begin
              + ".."
              + end);
    }
  }

  /** How many code points lie in it. */
  public int length() {
    return end - begin;
  }

  /** Whether every code point of the other span lies in this one. */
  public boolean encloses(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one code point. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that encloses both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** In the order of the text; of two that begin together, the shorter first. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
