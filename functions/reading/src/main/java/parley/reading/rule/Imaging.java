package parley.reading.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.reading.rule.Image.Part;

/** Makes the {@link Image} of a grammar out of what was collected from its files. */
final class Imaging {

  private final Image.Writer image = new Image.Writer();
  private final Map<String, Image.Cells> byStage = new LinkedHashMap<>();

  /** Says that a rule belongs to the stage of a class. */
  void ofStage(Class<?> stage, Rule rule) {
    Image.Cells orders = byStage.get(stage.getName());
    if (orders == null) {
      orders = new Image.Cells();
      byStage.put(stage.getName(), orders);
    }
    orders.add(rule.order());
  }

  /**
   * The image of a grammar.
   *
   * @param trees of its stages, in their order
   * @param rules all, by their order
   * @throws IllegalArgumentException if there are more than 32 stages
   */
  Image image(GrammarWords words, List<Node> trees, List<Rule> rules) {
    if (trees.size() > Integer.SIZE) {
      throw new IllegalArgumentException("at most 32 stages, not " + trees.size());
    }
    Sense[][] senses = words.senses();
    putTrees(trees);
    putSenses(senses, symbols(trees));
    putOpenings(senses);
    putBegun(trees, senses, words.symbols().last());
    putClasses(words);
    putHints(words, senses.length);
    putNumbers(words.symbols());
    putRules(rules, words.symbols());
    putStages();
    return image.image(words.words());
  }

  private void putTrees(List<Node> trees) {
    Tree.Writer tree = new Tree.Writer(image);
    int[] roots = new int[trees.size()];
    for (int stage = 0; stage < roots.length; stage++) {
      roots[stage] = tree.write(trees.get(stage));
    }
    tree.finish();
    image.put(Part.ROOTS, roots);
  }

  private void putSenses(Sense[][] senses, BitSet inPatterns) {
    int[] byWord = new int[senses.length];
    int[] steps = new int[senses.length];
    for (int word = 0; word < byWord.length; word++) {
      byWord[word] = list(List.of(senses[word]));
      steps[word] = steps(taken(senses[word], inPatterns));
    }
    image.put(Part.SENSES, byWord);
    image.put(Part.STEPS, steps);
  }

  private void putOpenings(Sense[][] senses) {
    Tree tree = new Tree(image.part(Part.TREE));
    int[] roots = image.part(Part.ROOTS);
    int[] byWord = new int[senses.length];
    for (int word = 0; word < byWord.length; word++) {
      Openings.Writer openings = new Openings.Writer(image, tree);
      for (int stage = 0; stage < roots.length; stage++) {
        openings.add(stage, roots[stage], senses[word]);
      }
      byWord[word] = openings.list();
    }
    image.put(Part.OPENINGS, byWord);
  }

  private int list(List<Sense> senses) {
    return image.list(cells(senses).toArray());
  }

  private int steps(List<Sense> senses) {
    long symbols = 0;
    List<Sense> sorted = new ArrayList<>();
    for (int digits = 0; digits < Long.SIZE; digits++) {
      for (Sense sense : senses) {
        if (Digits.of(sense.symbol()) == digits) {
          sorted.add(sense);
          symbols |= Digits.bit(sense.symbol());
        }
      }
    }
    Image.Cells cells = new Image.Cells();
    cells.add(Digits.cells(symbols));
    cells.add(cells(sorted).toArray());
    return image.list(cells.toArray());
  }

  private Image.Cells cells(List<Sense> senses) {
    Image.Cells cells = new Image.Cells();
    for (Sense sense : senses) {
      cells.add(sense.symbol(), image.string(sense.value()), sense.capitals().ordinal());
    }
    return cells;
  }

  private static List<Sense> taken(Sense[] senses, BitSet inPatterns) {
    List<Sense> taken = new ArrayList<>();
    for (Sense sense : senses) {
      if (inPatterns.get(sense.symbol())) {
        taken.add(sense);
      }
    }
    return taken;
  }

  /** The symbols that stand anywhere in the patterns. */
  private static BitSet symbols(List<Node> trees) {
    BitSet symbols = new BitSet();
    for (Node tree : trees) {
      collect(tree, symbols);
    }
    return symbols;
  }

  private static void collect(Node node, BitSet symbols) {
    for (Map.Entry<Integer, Node> child : node.children().entrySet()) {
      symbols.set(child.getKey());
      collect(child.getValue(), symbols);
    }
  }

  private void putBegun(List<Node> trees, Sense[][] senses, int lastSymbol) {
    int[] bySymbol = new int[lastSymbol + 1];
    for (int stage = 0; stage < trees.size(); stage++) {
      for (int symbol : trees.get(stage).children().keySet()) {
        bySymbol[symbol] |= 1 << stage;
      }
    }
    int[] byWord = new int[senses.length];
    for (int word = 0; word < byWord.length; word++) {
      for (Sense sense : senses[word]) {
        byWord[word] |= bySymbol[sense.symbol()];
      }
    }
    image.put(Part.BEGUN_BY_SYMBOL, bySymbol);
    image.put(Part.BEGUN_BY_WORD, byWord);
  }

  private void putClasses(GrammarWords words) {
    List<String> names = new ArrayList<>(words.classes().keySet());
    names.sort(new ByHash());
    Image.Cells cells = new Image.Cells();
    for (String name : names) {
      int symbol = words.symbols().knownClass(name);
      int list = image.list(words.classes().get(name).toArray());
      cells.add(name.hashCode(), image.string(name), symbol, list);
    }
    image.put(Part.CLASSES, cells.toArray());
  }

  /** The order in which a class is looked for. */
  private static final class ByHash implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
      return Integer.compare(one.hashCode(), other.hashCode());
    }
  }

  private void putHints(GrammarWords words, int count) {
    long[] hints = new long[count];
    for (Map.Entry<String, Image.Cells> each : words.classes().entrySet()) {
      for (int word : each.getValue().toArray()) {
        hints[word] |= WordClasses.hint(each.getKey());
      }
    }
    Image.Cells cells = new Image.Cells();
    for (long hint : hints) {
      cells.add(Digits.cells(hint));
    }
    image.put(Part.HINTS, cells.toArray());
  }

  private void putNumbers(Symbols symbols) {
    Image.Cells cells = new Image.Cells();
    for (NumberClass numberClass : NumberClass.values()) {
      int symbol = symbols.knownClass(numberClass.wordClass());
      if (symbol != 0) {
        cells.add(numberClass.ordinal(), image.list(symbols.wider(symbol)));
      }
    }
    image.put(Part.NUMBERS, cells.toArray());
  }

  private void putRules(List<Rule> rules, Symbols symbols) {
    Image.Cells cells = new Image.Cells();
    for (Rule rule : rules) {
      int symbol = symbols.knownClass(rule.gives());
      int[] taken = symbol == 0 ? new int[0] : symbols.wider(symbol);
      cells.add(
          image.string(rule.name()),
          image.string(rule.file()),
          rule.line(),
          image.string(rule.gives()),
          image.string(rule.meaning().word()),
          image.list(rule.meaning().arguments()),
          image.list(rule.captures()),
          begun(taken),
          image.list(taken),
          Long.numberOfTrailingZeros(WordClasses.hint(rule.gives())));
    }
    image.put(Part.RULES, cells.toArray());
  }

  /** The stages in which a pattern begins with one of some symbols. */
  private int begun(int... symbols) {
    int begun = 0;
    for (int symbol : symbols) {
      begun |= image.part(Part.BEGUN_BY_SYMBOL)[symbol];
    }
    return begun;
  }

  private void putStages() {
    Image.Cells cells = new Image.Cells();
    for (Map.Entry<String, Image.Cells> stage : byStage.entrySet()) {
      cells.add(image.string(stage.getKey()), image.list(stage.getValue().toArray()));
    }
    image.put(Part.STAGES, cells.toArray());
  }
}
