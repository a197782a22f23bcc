package parley.reading.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.timex.Timex;

/**
 * The time expressions of a text, found by their tokens.
 *
 * @param all in the order of the text, none within another
 */
record TimexIndex(List<Timex> all) {

  /** The one that has exactly these tokens, or an article before them too. */
  Optional<Timex> at(int begin, int end) {
    int next = firstFrom(begin);
    boolean exactly = next < all.size() && all.get(next).begin() == begin;
    int at = exactly ? next : next - 1;
    return at >= 0 && all.get(at).begin() >= begin - 1 && all.get(at).end() == end
        ? Optional.of(all.get(at))
        : Optional.empty();
  }

  /** Those that lie within these tokens. */
  List<Timex> within(int begin, int end) {
    List<Timex> within = new ArrayList<>(2);
    for (int i = firstFrom(begin); i < all.size() && all.get(i).begin() < end; i++) {
      if (all.get(i).end() <= end) {
        within.add(all.get(i));
      }
    }
    return within;
  }

  /** Whether any lies within these tokens. */
  boolean hasWithin(int begin, int end) {
    int next = firstFrom(begin);
    return next < all.size() && all.get(next).end() <= end;
  }

  /** The place of the first that begins at a token or behind it. */
  private int firstFrom(int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).begin() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
