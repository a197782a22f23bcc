package parley.reading.rule;

import java.util.List;

/**
 * Trees of patterns, to be matched one after the other. Of most words one look tells that no
 * pattern of a stage begins with them. Immutable.
 */
final class Stages {

  private final Node[] roots;

  /** By word, a bit for each stage in which a pattern begins with it. */
  private final long[] begun;

  private Stages(Node[] roots, long[] begun) {
    this.roots = roots;
    this.begun = begun;
  }

  /**
   * Makes trees ready.
   *
   * @param senses by word, the ways to take it
   * @throws IllegalArgumentException if there are more than 64
   */
  static Stages of(List<Node> trees, Sense[][] senses, Symbols symbols) {
    if (trees.size() > Long.SIZE) {
      throw new IllegalArgumentException("at most 64 stages, not " + trees.size());
    }
    Node[] roots = trees.toArray(new Node[0]);
    long[] bySymbol = bySymbol(roots, symbols.last());
    long[] begun = new long[senses.length];
    for (int word = 0; word < senses.length; word++) {
      for (Sense sense : senses[word]) {
        begun[word] |= bySymbol[sense.symbol()];
      }
    }
    return new Stages(roots, begun);
  }

  private static long[] bySymbol(Node[] roots, int lastSymbol) {
    long[] bySymbol = new long[lastSymbol + 1];
    for (int stage = 0; stage < roots.length; stage++) {
      for (int symbol : roots[stage].symbols()) {
        bySymbol[symbol] |= 1L << stage;
      }
    }
    return bySymbol;
  }

  int count() {
    return roots.length;
  }

  Node root(int stage) {
    return roots[stage];
  }

  /** Whether a pattern of a stage begins with a word. */
  boolean begins(int word, int stage) {
    return (begun[word] >>> stage & 1) != 0;
  }
}
