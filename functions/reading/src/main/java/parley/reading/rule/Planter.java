package parley.reading.rule;

import java.util.ArrayList;
import java.util.List;

/** Puts the patterns of rules into a tree, with and without each part that may be missing. */
final class Planter {

  private final GrammarWords words;
  private final Pattern.One[] steps = new Pattern.One[Walk.MAX_STEPS];
  private int depth;
  private int begin;
  private int end;
  private boolean captures;
  private Rule rule;
  private List<Pattern.Item> pattern;

  /**
   * @param words numbers what stands in the patterns
   */
  Planter(GrammarWords words) {
    this.words = words;
  }

  /**
   * Puts all ways through a rule's pattern into a tree.
   *
   * @throws RuleException if it has more steps than a match may take
   */
  void plant(Node root, RuleFile.Written written) {
    rule = written.rule();
    pattern = written.pattern();
    depth = 0;
    begin = 0;
    end = -1;
    captures = false;
    plant(root, 0);
  }

  private void plant(Node node, int at) {
    if (at == pattern.size()) {
      finish(node);
      return;
    }
    Pattern.Item item = pattern.get(at);
    if (item instanceof Pattern.One one) {
      follow(node, List.of(one), at);
    } else if (item instanceof Pattern.Maybe maybe) {
      follow(node, maybe.items(), at);
      plant(node, at + 1);
    } else {
      mark(node, item == Pattern.Edge.BEGIN, at);
    }
  }

  private void follow(Node node, List<? extends Pattern.Item> items, int at) {
    int before = depth;
    Node next = node;
    for (Pattern.Item item : items) {
      next = next.grow(step((Pattern.One) item));
    }
    plant(next, at + 1);
    depth = before;
  }

  private int step(Pattern.One one) {
    if (depth == steps.length) {
      throw new RuleException(
          rule.file(), rule.line(), rule.name(), "at most " + steps.length + " steps");
    }
    steps[depth++] = one;
    captures |= !one.capture().isEmpty();
    return words.symbol(one);
  }

  private void mark(Node node, boolean begins, int at) {
    int before = begins ? begin : end;
    setMark(begins, depth);
    plant(node, at + 1);
    setMark(begins, before);
  }

  private void setMark(boolean begins, int step) {
    if (begins) {
      begin = step;
    } else {
      end = step;
    }
  }

  private void finish(Node node) {
    if (depth > 0) {
      node.end(new Node.End(rule, captures ? names() : List.of(), begin, end < 0 ? depth : end));
    }
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(depth);
    for (int i = 0; i < depth; i++) {
      names.add(steps[i].capture());
    }
    return names;
  }

  /**
   * Puts a name of several words, which are joined by {@code _}, into a tree.
   *
   * @param name the rule that matches it
   * @param text where it stands written
   * @param from where it begins there
   * @param to where it ends
   */
  void plantName(Node root, Rule name, char[] text, int from, int to) {
    Node node = root;
    int length = 0;
    int wordBegin = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text[i] == '_') {
        node = node.grow(words.literal(text, wordBegin, i));
        length++;
        wordBegin = i + 1;
      }
    }
    node.end(new Node.End(name, List.of(), 0, length));
  }
}
