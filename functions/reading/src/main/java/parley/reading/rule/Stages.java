package parley.reading.rule;

import java.util.List;

/**
 * Trees of patterns, to be matched one after the other. What stands at a token tells by one look in
 * which stages a pattern begins with it: most words begin none. Immutable.
 */
final class Stages {

  private final Node[] roots;

  /** By symbol, a bit for each stage in which a pattern begins with it. */
  private final long[] bySymbol;

  /** The same by word. */
  private final long[] byWord;

  private Stages(Node[] roots, long[] bySymbol, long[] byWord) {
    this.roots = roots;
    this.bySymbol = bySymbol;
    this.byWord = byWord;
  }

  /**
   * Makes trees ready.
   *
   * @param senses by word, the ways to take it
   * @param lastSymbol the highest symbol
   * @throws IllegalArgumentException if there are more than 64
   */
  static Stages of(List<Node> trees, Sense[][] senses, int lastSymbol) {
    if (trees.size() > Long.SIZE) {
      throw new IllegalArgumentException("at most 64 stages, not " + trees.size());
    }
    Node[] roots = trees.toArray(new Node[0]);
    long[] bySymbol = bySymbol(roots, lastSymbol);
    long[] byWord = new long[senses.length];
    for (int word = 0; word < senses.length; word++) {
      for (Sense sense : senses[word]) {
        byWord[word] |= bySymbol[sense.symbol()];
      }
    }
    return new Stages(roots, bySymbol, byWord);
  }

  private static long[] bySymbol(Node[] roots, int lastSymbol) {
    long[] bySymbol = new long[lastSymbol + 1];
    for (int stage = 0; stage < roots.length; stage++) {
      for (int symbol : roots[stage].symbols()) {
        bySymbol[symbol] |= 1L << stage;
      }
    }
    bySymbol[0] = 0; // no symbol
    return bySymbol;
  }

  int count() {
    return roots.length;
  }

  Node root(int stage) {
    return roots[stage];
  }

  /** A bit for each stage in which a pattern begins with a word. */
  long begunBy(int word) {
    return byWord[word];
  }

  /** A bit for each stage in which a pattern begins with one of some symbols. */
  long begunBy(int[] symbols) {
    long begun = 0;
    for (int symbol : symbols) {
      begun |= bySymbol[symbol];
    }
    return begun;
  }
}
