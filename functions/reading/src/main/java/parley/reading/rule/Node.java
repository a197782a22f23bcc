package parley.reading.rule;

import java.util.Arrays;

/**
 * A node of the tree of all patterns: what may come next, and which patterns end here. The children
 * lie in a hash table with open addressing, since every token of a text asks for some.
 */
final class Node {

  /** Spreads symbols, which are numbered one after the other, over the table. */
  private static final int SPREAD = 0x9E3779B9;

  private static final int[] NO_SYMBOLS = {};
  private static final Node[] NO_CHILDREN = {};
  private static final End[] NO_ENDS = {};

  /** The symbols of the children; 0 where there is none. */
  private int[] symbols = NO_SYMBOLS;

  private Node[] children = NO_CHILDREN;
  private int size;

  /** A bit for the last six binary digits of each child's symbol: most questions end here. */
  private long some;

  private End[] ends = NO_ENDS;

  /**
   * A pattern that ends at a node.
   *
   * @param rule whose pattern
   * @param captures under which name each step of the way is captured, empty for none; no array of
   *     names if none is
   * @param begin the first step that is read
   * @param end the first step behind those read
   */
  record End(Rule rule, String[] captures, int begin, int end) {}

  /** The node behind a symbol, null if no pattern has it here. */
  Node child(int symbol) {
    if ((some >>> symbol & 1) == 0) {
      return null;
    }
    int slot = slot(symbol);
    return symbols[slot] == symbol ? children[slot] : null;
  }

  /** The symbols of all children, and 0. */
  int[] symbols() {
    return symbols;
  }

  boolean isLeaf() {
    return size == 0;
  }

  End[] ends() {
    return ends;
  }

  /** The node behind a symbol, a new one if there was none. */
  Node grow(int symbol) {
    if (2 * (size + 1) > symbols.length) {
      enlarge();
    }
    int slot = slot(symbol);
    if (symbols[slot] == 0) {
      symbols[slot] = symbol;
      children[slot] = new Node();
      size++;
      some |= 1L << symbol;
    }
    return children[slot];
  }

  void end(End end) {
    ends = Arrays.copyOf(ends, ends.length + 1);
    ends[ends.length - 1] = end;
  }

  private int slot(int symbol) {
    int mask = symbols.length - 1;
    int slot = (symbol * SPREAD >>> 16) & mask;
    while (symbols[slot] != 0 && symbols[slot] != symbol) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void enlarge() {
    int[] oldSymbols = symbols;
    Node[] oldChildren = children;
    symbols = new int[Math.max(2, 2 * oldSymbols.length)];
    children = new Node[symbols.length];
    for (int i = 0; i < oldSymbols.length; i++) {
      if (oldSymbols[i] != 0) {
        int slot = slot(oldSymbols[i]);
        symbols[slot] = oldSymbols[i];
        children[slot] = oldChildren[i];
      }
    }
  }
}
