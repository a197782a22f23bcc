package parley.reading.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import parley.reading.text.Token;
import parley.reading.text.Vocabulary;

/**
 * Word files and rule files made ready to match. Immutable; matching takes time linear in the text,
 * since no pattern repeats a part.
 */
public final class Grammar {

  private static final int[] NONE = {};

  private final Vocabulary vocabulary;
  private final Symbols symbols;
  private final Sense[][] senses;
  private final NumberSense[] numbers;
  private final Stages stages;
  private final int[][] symbolsByOrder;
  private final Map<Class<?>, List<Rule>> rules;
  private final List<RuleSource> sources;
  private final Map<String, List<WordFile.Row>> rows;

  /** The classes that were asked for. */
  private final Map<String, AskedClass> asked = new ConcurrentHashMap<>();

  /** A class that tokens are asked for: most of them do not belong to it. */
  private record AskedClass(int symbol, BitSet ids) {}

  /** The symbols under which a number of a class may be taken. */
  private record NumberSense(NumberClass numberClass, int[] symbols) {}

  /** Where rules come from. */
  private record RuleSource(Resources resources, String file) {}

  private Grammar(Builder builder) {
    vocabulary = builder.lexicon.vocabulary();
    symbols = builder.lexicon.symbols();
    senses = builder.lexicon.senses(vocabulary);
    numbers = numbers(symbols);
    stages = Stages.of(builder.trees, senses, symbols.last());
    symbolsByOrder = symbolsByOrder(builder.ordered, symbols);
    rules = Map.copyOf(builder.rules);
    sources = List.copyOf(builder.sources);
    rows = Map.copyOf(builder.rows);
  }

  private static NumberSense[] numbers(Symbols symbols) {
    List<NumberSense> used = new ArrayList<>();
    for (NumberClass numberClass : NumberClass.values()) {
      int symbol = symbols.knownClass(numberClass.name);
      if (symbol != 0) {
        used.add(new NumberSense(numberClass, symbols.wider(symbol)));
      }
    }
    return used.toArray(new NumberSense[0]);
  }

  /** By order of a rule, the symbols of what it gives, as far as patterns take it. */
  private static int[][] symbolsByOrder(List<Rule> rules, Symbols symbols) {
    int[][] byOrder = new int[rules.size()][];
    for (Rule rule : rules) {
      int symbol = symbols.knownClass(rule.gives());
      byOrder[rule.order()] = symbol == 0 ? NONE : symbols.wider(symbol);
    }
    return byOrder;
  }

  /** The words that its patterns and word files hold. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * The examples of all its rule files, which are read now: nobody but the build asks for them.
   *
   * @throws RuleException if an example is not as it has to be
   */
  public List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (RuleSource source : sources) {
      examples.addAll(RuleFile.examples(source.resources(), source.file()));
    }
    return List.copyOf(examples);
  }

  /** The rules of a stage, in their order. */
  public List<Rule> rules(Class<?> stage) {
    return List.copyOf(rules.getOrDefault(stage, List.of()));
  }

  /** Begins to match in a text's tokens. */
  public Chart chart(List<Token> tokens) {
    return new Chart(this, tokens);
  }

  /** The value of a token in a word class, if it belongs to it. */
  public Optional<String> value(Token token, String wordClass) {
    Sense sense = sense(token, wordClass);
    return sense == null ? Optional.empty() : Optional.of(sense.value());
  }

  /** Whether a token belongs to a word class. */
  public boolean is(Token token, String wordClass) {
    return sense(token, wordClass) != null;
  }

  private Sense sense(Token token, String wordClass) {
    AskedClass known = asked(wordClass);
    if (!known.ids().get(token.word())) {
      return null;
    }
    for (Sense sense : senses[token.word()]) {
      if (sense.symbol() == known.symbol() && sense.fits(token)) {
        return sense;
      }
    }
    return null;
  }

  private AskedClass asked(String wordClass) {
    AskedClass known = asked.get(wordClass);
    if (known == null) {
      known = new AskedClass(symbols.knownClass(wordClass), wordClass(wordClass).ids());
      asked.put(wordClass, known);
    }
    return known;
  }

  /**
   * The words of a class, without its names of several words; empty if no word file has the class.
   */
  public WordClass wordClass(String name) {
    List<String> words = new ArrayList<>();
    BitSet ids = new BitSet();
    for (WordFile.Row row : rows.getOrDefault(name, List.of())) {
      for (Words each = row.words(); each.next(); ) {
        if (!each.has('_')) {
          words.add(each.word());
          ids.set(vocabulary.find(row.text(), each.begin(), each.end()));
        }
      }
    }
    return new WordClass(words, ids);
  }

  Stages stages() {
    return stages;
  }

  Sense[] senses(Token token) {
    return senses[token.word()];
  }

  /** The symbols under which a number may be taken. */
  int[] symbolsOf(Token number) {
    int[] all = NONE;
    for (NumberSense sense : numbers) {
      if (sense.numberClass().has(number)) {
        int known = all.length;
        all = Arrays.copyOf(all, known + sense.symbols().length);
        System.arraycopy(sense.symbols(), 0, all, known, sense.symbols().length);
      }
    }
    return all;
  }

  /** The symbols under which a match of a rule may be taken. */
  int[] symbolsOf(Rule rule) {
    return symbolsByOrder[rule.order()];
  }

  /** Collects word files and, stage by stage, rule files. */
  public static final class Builder {

    private final Lexicon lexicon = new Lexicon();
    private final Planter planter = new Planter(lexicon);
    private final Map<String, List<WordFile.Row>> rows = new HashMap<>();
    private final List<Node> trees = new ArrayList<>();
    private final List<RuleSource> sources = new ArrayList<>();
    private final Map<Class<?>, List<Rule>> rules = new HashMap<>();

    /** All rules, those of names too, by their order. */
    private final List<Rule> ordered = new ArrayList<>();

    /**
     * Adds the words of files to their classes; names of several words are matched in a stage of
     * their own.
     */
    public Builder words(Resources resources, String... files) {
      Node names = new Node();
      for (String file : files) {
        for (WordFile.Row row : WordFile.rows(resources, file)) {
          under(rows, row.wordClass()).add(row);
          if (lexicon.add(row)) {
            addNames(names, row);
          }
        }
      }
      if (!names.isLeaf()) {
        trees.add(names);
      }
      return this;
    }

    private void addNames(Node tree, WordFile.Row row) {
      Meaning meaning = new Meaning("is", List.of(row.value()));
      for (Words each = row.words(); each.next(); ) {
        if (each.has('_')) {
          Rule name = Rule.ofName(each.word(), row.wordClass(), meaning, ordered.size());
          ordered.add(name);
          planter.plantName(tree, name, row.text(), each.begin(), each.end());
        }
      }
    }

    /**
     * Adds a stage: rules that are matched together, after those of the stages before, whose
     * matches their patterns may take as classes.
     */
    public Builder stage(Resources resources, String... files) {
      Node tree = new Node();
      List<Rule> ofStage = under(rules, resources.stage());
      for (String file : files) {
        sources.add(new RuleSource(resources, file));
        for (Rule rule : RuleFile.rules(resources, file, ordered.size())) {
          planter.plant(tree, rule);
          ordered.add(rule);
          ofStage.add(rule);
        }
      }
      trees.add(tree);
      return this;
    }

    /** Without the function that {@code computeIfAbsent} needs: a cold start would link it. */
    private static <K, V> List<V> under(Map<K, List<V>> lists, K key) {
      List<V> list = lists.get(key);
      if (list == null) {
        list = new ArrayList<>();
        lists.put(key, list);
      }
      return list;
    }

    public Grammar build() {
      return new Grammar(this);
    }
  }
}
