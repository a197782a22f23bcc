package parley.reading.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All patterns of all stages, as trees in one array: what may come next at a node, and which
 * patterns end there. A node is the place where it begins. The children of each lie in a hash table
 * with open addressing, since every token of a text asks for some. Immutable.
 *
 * <pre>
 * node:  slots, symbols, symbols, ends, slots times (symbol, child), ends times (end)
 * end:   rule, captures, begin, end
 * </pre>
 *
 * <p>{@code symbols} are those of the children, by their last {@link Digits}. {@code captures} is
 * the number of a list of names, {@code begin} and {@code end} are the first step that is read and
 * the first behind those.
 */
final class Tree {

  /** No node. */
  static final int NONE = 0;

  private static final int SYMBOLS = 1;

  private static final int ENDS = 3;

  /** How many cells stand before the children. */
  private static final int HEAD = 4;

  /** How many cells an end has. */
  private static final int END = 4;

  /** Spreads symbols, which are numbered one after the other, over the table. */
  private static final int SPREAD = 0x9E3779B9;

  private final int[] cells;

  Tree(int[] cells) {
    this.cells = cells;
  }

  /** The node behind a symbol, {@link #NONE} if no pattern has it here. */
  int child(int node, int symbol) {
    if ((symbols(node) & Digits.bit(symbol)) == 0) {
      return NONE;
    }
    int mask = cells[node] - 1;
    for (int slot = slot(symbol) & mask; ; slot = (slot + 1) & mask) {
      int known = cells[node + HEAD + 2 * slot];
      if (known == symbol) {
        return cells[node + HEAD + 2 * slot + 1];
      }
      if (known == 0) {
        return NONE;
      }
    }
  }

  /** The symbols of a node's children, by their last {@link Digits}. */
  long symbols(int node) {
    return Digits.bits(cells, node + SYMBOLS);
  }

  private static int slot(int symbol) {
    return symbol * SPREAD >>> 16;
  }

  boolean isLeaf(int node) {
    return cells[node] == 0;
  }

  /** How many patterns end at a node. */
  int ends(int node) {
    return cells[node + ENDS];
  }

  /** Where the first, second ... pattern that ends at a node stands. */
  int end(int node, int which) {
    return node + HEAD + 2 * cells[node] + END * which;
  }

  /** The order of the rule of a pattern's end. */
  int rule(int end) {
    return cells[end];
  }

  int captures(int end) {
    return cells[end + 1];
  }

  int begin(int end) {
    return cells[end + 2];
  }

  int end(int end) {
    return cells[end + 3];
  }

  /** Writes trees of nodes into cells. */
  static final class Writer {

    private final Image.Writer image;
    private final Image.Cells cells = new Image.Cells();
    private final Map<List<String>, Integer> captures = new LinkedHashMap<>();

    /**
     * @param image numbers the lists of names
     */
    Writer(Image.Writer image) {
      this.image = image;
      cells.add(0); // so that no node begins at NONE
    }

    /** Writes a tree; where its root is. */
    int write(Node node) {
      int at = cells.size();
      int slots = slots(node.children().size());
      long symbols = 0;
      for (int symbol : node.children().keySet()) {
        symbols |= Digits.bit(symbol);
      }
      cells.add(slots);
      cells.add(Digits.cells(symbols));
      cells.add(node.ends().size());
      cells.grow(2 * slots);
      for (Node.End end : node.ends()) {
        cells.add(end.rule().order(), captures(end.captures()), end.begin(), end.end());
      }
      for (int symbol : node.children().keySet()) {
        int child = write(node.children().get(symbol));
        put(at, slots - 1, symbol, child);
      }
      return at;
    }

    private int captures(List<String> names) {
      Integer known = captures.get(names);
      if (known == null) {
        known = captures.size();
        captures.put(names, known);
      }
      return known;
    }

    /** At most half of the slots are taken. */
    private static int slots(int children) {
      return children == 0 ? 0 : Integer.highestOneBit(2 * children - 1) << 1;
    }

    private void put(int node, int mask, int symbol, int child) {
      int slot = slot(symbol) & mask;
      while (cells.get(node + HEAD + 2 * slot) != 0) {
        slot = (slot + 1) & mask;
      }
      cells.set(node + HEAD + 2 * slot, symbol);
      cells.set(node + HEAD + 2 * slot + 1, child);
    }

    /** Puts what was written into the image. */
    void finish() {
      image.put(Image.Part.TREE, cells.toArray());
      Image.Cells lists = new Image.Cells();
      for (List<String> names : captures.keySet()) {
        lists.add(image.list(names));
      }
      image.put(Image.Part.CAPTURES, lists.toArray());
    }
  }
}
