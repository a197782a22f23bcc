package parley.reading.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A node of the tree of all patterns: what may come next, and which patterns end here. */
final class Node {

  private final Map<Integer, Node> next = new HashMap<>();
  private final List<End> ends = new ArrayList<>(1);

  /**
   * A pattern that ends at a node.
   *
   * @param rule whose pattern
   * @param captures under which name each step of the way is captured, empty for none
   * @param begin the first step that is read
   * @param end the first step behind those read
   */
  record End(Rule rule, List<String> captures, int begin, int end) {}

  Node child(int symbol) {
    return next.get(symbol);
  }

  boolean isLeaf() {
    return next.isEmpty();
  }

  List<End> ends() {
    return ends;
  }

  Node grow(int symbol) {
    return next.computeIfAbsent(symbol, s -> new Node());
  }

  void end(End end) {
    ends.add(end);
  }
}
