package parley.reading.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.timex.Timex;

/** The time expressions of a text, found by their tokens. Immutable. */
final class TimexIndex {

  private final List<Timex> all;

  /** By token, how many of them begin before it: a text has as many lookups as it has dates. */
  private final int[] before;

  /**
   * Of one text.
   *
   * @param all in the order of the text, none within another
   * @param tokens how many the text has
   */
  TimexIndex(List<Timex> all, int tokens) {
    this.all = all;
    this.before = new int[tokens + 1];
    int count = 0;
    for (int token = 0; token <= tokens; token++) {
      before[token] = count;
      if (count < all.size() && all.get(count).begin() == token) {
        count++;
      }
    }
  }

  /** The one that has exactly these tokens, or an article before them too. */
  Optional<Timex> at(int begin, int end) {
    int next = before[begin];
    boolean exactly = next < all.size() && all.get(next).begin() == begin;
    int at = exactly ? next : next - 1;
    return at >= 0 && all.get(at).begin() >= begin - 1 && all.get(at).end() == end
        ? Optional.of(all.get(at))
        : Optional.empty();
  }

  /** Those that lie within these tokens. */
  List<Timex> within(int begin, int end) {
    List<Timex> within = new ArrayList<>(2);
    for (int i = before[begin]; i < all.size() && all.get(i).begin() < end; i++) {
      if (all.get(i).end() <= end) {
        within.add(all.get(i));
      }
    }
    return within;
  }

  /** Whether any lies within these tokens. */
  boolean hasWithin(int begin, int end) {
    int next = before[begin];
    return next < all.size() && all.get(next).end() <= end;
  }
}
