package parley.reading.rule;

/** The way from the root of a tree to a node: which tokens each step took, and as what. */
final class Walk {

  /** The most steps that it may have. */
  static final int MAX_STEPS = 24;

  private final int[] begins = new int[MAX_STEPS];
  private final int[] ends = new int[MAX_STEPS];
  private final int[] values = new int[MAX_STEPS];

  /** Takes a step. */
  void take(int step, int begin, int end, int value) {
    begins[step] = begin;
    ends[step] = end;
    values[step] = value;
  }

  /** The first token that a step took; the next one begins where it ends. */
  int begin(int step) {
    return begins[step];
  }

  /** The first token behind those that a step took. */
  int end(int step) {
    return ends[step];
  }

  /** What a step took, as {@link Matches} numbers it. */
  int value(int step) {
    return values[step];
  }
}
