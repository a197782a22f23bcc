package parley.reading.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.timex.Timex;

/** The time expressions of a text, found by their tokens. */
final class TimexIndex {

  private final List<Timex> timexes;
  private final Timex[] byBegin;

  TimexIndex(List<Timex> timexes, int tokens) {
    this.timexes = timexes;
    byBegin = new Timex[tokens];
    for (Timex timex : timexes) {
      byBegin[timex.begin()] = timex;
    }
  }

  /** The one that has exactly these tokens, or an article before them too. */
  Optional<Timex> at(int begin, int end) {
    Timex timex = byBegin[begin] == null && begin > 0 ? byBegin[begin - 1] : byBegin[begin];
    return timex == null || timex.end() != end ? Optional.empty() : Optional.of(timex);
  }

  /** Those that lie within these tokens. */
  List<Timex> within(int begin, int end) {
    List<Timex> within = new ArrayList<>(2);
    for (int i = begin; i < end; i++) {
      if (byBegin[i] != null && byBegin[i].end() <= end) {
        within.add(byBegin[i]);
      }
    }
    return within;
  }

  List<Timex> all() {
    return timexes;
  }
}
