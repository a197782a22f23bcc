package parley.reading.phrase;

/**
 * Tokens in a row.
 *
 * @param begin the first
 * @param end the first behind them
 */
public record Region(int begin, int end) {

  public Region {
    if (begin > end) {
      throw new IllegalArgumentException(
          "a region ends behind its begin, not " + begin + "-" + end);
    }
  }

  /** Whether a token is in it. */
  public boolean contains(int token) {
    return begin <= token && token < end;
  }

  /** Whether there is no token in it. */
  public boolean isEmpty() {
    return begin == end;
  }
}
