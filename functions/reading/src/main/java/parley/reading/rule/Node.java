package parley.reading.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A node of the tree of patterns while it grows: what may come next, and which patterns end here.
 * Matching goes through a {@link Tree}.
 */
final class Node {

  private final Map<Integer, Node> children = new LinkedHashMap<>();
  private final List<End> ends = new ArrayList<>();

  /**
   * A pattern that ends at a node.
   *
   * @param rule whose pattern
   * @param captures under which name each step of the way is captured, empty for none; no names if
   *     none is
   * @param begin the first step that is read
   * @param end the first step behind those read
   */
  record End(Rule rule, List<String> captures, int begin, int end) {}

  /** The node behind a symbol, a new one if there was none. */
  Node grow(int symbol) {
    Node child = children.get(symbol);
    if (child == null) {
      child = new Node();
      children.put(symbol, child);
    }
    return child;
  }

  void end(End end) {
    ends.add(end);
  }

  /** The nodes behind it by their symbols, in the order in which they grew. */
  Map<Integer, Node> children() {
    return children;
  }

  List<End> ends() {
    return ends;
  }
}
