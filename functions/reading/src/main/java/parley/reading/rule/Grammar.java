package parley.reading.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.reading.text.Token;
import parley.reading.text.Vocabulary;

/**
 * Word files and rule files made ready to match. Immutable; matching takes time linear in the text,
 * since no pattern repeats a part.
 */
public final class Grammar {

  private final Vocabulary vocabulary;
  private final Sense[][] senses;
  private final Map<String, Integer> symbols;
  private final NumberSense[] numbers;
  private final List<Stage> stages;
  private final int[][] symbolsByOrder;
  private final List<Example> examples;
  private final Map<Class<?>, List<Rule>> rules;
  private final List<WordFile.Entry> entries;

  record NumberSense(NumberClass numberClass, int[] symbols) {}

  private Grammar(Builder builder) {
    vocabulary = builder.words.build();
    Map<Integer, int[]> wider = builder.wider();
    senses = builder.senses(wider);
    symbols = Map.copyOf(builder.symbols);
    numbers = builder.numbers(wider);
    stages = builder.stages(senses);
    symbolsByOrder = builder.symbolsByOrder(wider);
    examples = List.copyOf(builder.examples);
    rules = Map.copyOf(builder.rules);
    entries = List.copyOf(builder.entries);
  }

  /** The words that its patterns and word files hold. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The examples of all its rule files. */
  public List<Example> examples() {
    return examples;
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
    Integer symbol = symbols.get(wordClass);
    if (symbol == null || token.word() == 0) {
      return Optional.empty();
    }
    for (Sense sense : senses[token.word()]) {
      if (sense.symbol() == symbol && sense.fits(token)) {
        return Optional.of(sense.value());
      }
    }
    return Optional.empty();
  }

  /** The words of a class; empty if no word file has the class. */
  public WordClass wordClass(String name) {
    List<String> words = new ArrayList<>();
    BitSet ids = new BitSet();
    for (WordFile.Entry entry : entries) {
      if (entry.wordClass().equals(name)) {
        words.add(entry.word());
        ids.set(vocabulary.find(entry.word()));
      }
    }
    return new WordClass(words, ids);
  }

  /** Whether a token belongs to a word class. */
  public boolean is(Token token, String wordClass) {
    return value(token, wordClass).isPresent();
  }

  List<Stage> stages() {
    return stages;
  }

  Sense[] senses(Token token) {
    return senses[token.word()];
  }

  NumberSense[] numbers() {
    return numbers;
  }

  /** The symbols under which a match of a rule may be taken. */
  int[] symbolsOf(Rule rule) {
    return symbolsByOrder[rule.order()];
  }

  /** Collects word files and, stage by stage, rule files. */
  public static final class Builder {

    /** The class of the words that the cutting into sentences asks for. */
    private static final String SENTENCE_OPENER = "sentence-opener";

    private final Vocabulary.Builder words = new Vocabulary.Builder();
    private final Map<String, Integer> symbols = new HashMap<>();
    private final Map<List<String>, Integer> alternations = new HashMap<>();
    private final Map<Integer, Set<Integer>> members = new HashMap<>();
    private final List<WordFile.Entry> entries = new ArrayList<>();
    private final Set<String> literals = new LinkedHashSet<>();
    private final List<Node> stages = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private int lastSymbol;
    private final Map<Class<?>, List<Rule>> rules = new HashMap<>();
    private final List<Rule> planted = new ArrayList<>();
    private int order;

    /**
     * Adds the words of files to their classes; names of several words are matched in a stage of
     * their own.
     */
    public Builder words(Resources resources, String... files) {
      Node root = new Node();
      for (String file : files) {
        for (WordFile.Entry entry : WordFile.load(resources, file).entries()) {
          add(root, entry);
        }
      }
      if (!root.isLeaf()) {
        stages.add(root);
      }
      return this;
    }

    private void add(Node root, WordFile.Entry entry) {
      if (entry.word().contains("_")) {
        plant(root, entry.asRule(order++));
      } else {
        entries.add(entry);
        if (entry.wordClass().equals(SENTENCE_OPENER)) {
          words.addOpener(entry.word());
        } else {
          words.add(entry.word());
        }
      }
    }

    /**
     * Adds a stage: rules that are matched together, after those of the stages before, whose
     * matches their patterns may take as classes.
     */
    public Builder stage(Resources resources, String... files) {
      Node root = new Node();
      for (String file : files) {
        RuleFile rulesOfFile = RuleFile.load(resources, file, order);
        order += rulesOfFile.rules().size();
        for (Rule rule : rulesOfFile.rules()) {
          plant(root, rule);
        }
        rules
            .computeIfAbsent(resources.stage(), r -> new ArrayList<>())
            .addAll(rulesOfFile.rules());
        examples.addAll(rulesOfFile.examples());
      }
      stages.add(root);
      return this;
    }

    public Grammar build() {
      return new Grammar(this);
    }

    private List<Stage> stages(Sense[][] senses) {
      List<Stage> ready = new ArrayList<>();
      for (Node root : stages) {
        ready.add(Stage.of(root, senses));
      }
      return List.copyOf(ready);
    }

    /** By order of a rule, the symbols of what it gives, as far as patterns take it. */
    private int[][] symbolsByOrder(Map<Integer, int[]> wider) {
      int[][] byOrder = new int[order][];
      for (Rule rule : planted) {
        Integer symbol = symbols.get(rule.gives());
        byOrder[rule.order()] =
            symbol == null ? new int[0] : wider.getOrDefault(symbol, new int[] {symbol});
      }
      return byOrder;
    }

    private void plant(Node root, Rule rule) {
      planted.add(rule);
      for (Way way : Way.of(rule.pattern())) {
        Node node = root;
        for (Pattern.One step : way.steps()) {
          node = node.grow(symbol(step));
        }
        List<String> captures = new ArrayList<>();
        for (Pattern.One step : way.steps()) {
          captures.add(step.capture());
        }
        node.end(new Node.End(rule, captures, way.begin(), way.end()));
      }
    }

    private int symbol(Pattern.One step) {
      List<String> choices = step.choices();
      if (choices.size() == 1) {
        return symbol(choices.get(0));
      }
      Integer known = alternations.get(choices);
      return known == null ? alternation(choices) : known;
    }

    private int alternation(List<String> choices) {
      int symbol = ++lastSymbol;
      alternations.put(choices, symbol);
      for (String choice : choices) {
        members.computeIfAbsent(symbol(choice), s -> new LinkedHashSet<>()).add(symbol);
      }
      return symbol;
    }

    private int symbol(String choice) {
      if (choice.startsWith("<") && choice.length() > 2) {
        return symbolOf(choice.substring(1, choice.length() - 1));
      }
      literals.add(choice);
      words.add(choice);
      return symbolOf(literalName(choice));
    }

    private int symbolOf(String name) {
      Integer symbol = symbols.get(name);
      if (symbol == null) {
        symbol = ++lastSymbol;
        symbols.put(name, symbol);
      }
      return symbol;
    }

    /** By symbol: itself, and the alternations that it is one of. */
    private Map<Integer, int[]> wider() {
      Map<Integer, int[]> wider = new HashMap<>();
      for (Map.Entry<Integer, Set<Integer>> member : members.entrySet()) {
        int[] all = new int[member.getValue().size() + 1];
        all[0] = member.getKey();
        int at = 1;
        for (int alternation : member.getValue()) {
          all[at++] = alternation;
        }
        wider.put(member.getKey(), all);
      }
      return wider;
    }

    private Sense[][] senses(Map<Integer, int[]> wider) {
      List<List<Sense>> senses = new ArrayList<>();
      for (int i = 0; i <= words.size(); i++) {
        senses.add(new ArrayList<>(2));
      }
      for (String literal : literals) {
        add(senses, literal, symbols.get(literalName(literal)), literal, wider);
      }
      for (WordFile.Entry entry : entries) {
        add(senses, entry.word(), symbolOf(entry.wordClass()), entry.value(), wider);
      }
      Sense[][] byWord = new Sense[senses.size()][];
      for (int i = 0; i < byWord.length; i++) {
        byWord[i] = senses.get(i).toArray(new Sense[0]);
      }
      return byWord;
    }

    private void add(
        List<List<Sense>> senses,
        String word,
        int symbol,
        String value,
        Map<Integer, int[]> wider) {
      List<Sense> ofWord = senses.get(words.add(word));
      for (int each : wider.getOrDefault(symbol, new int[] {symbol})) {
        ofWord.add(new Sense(each, value, capitals(word)));
      }
    }

    private NumberSense[] numbers(Map<Integer, int[]> wider) {
      List<NumberSense> used = new ArrayList<>();
      for (NumberClass numberClass : NumberClass.values()) {
        Integer symbol = symbols.get(numberClass.name);
        if (symbol != null) {
          int[] all = wider.getOrDefault(symbol, new int[] {symbol});
          used.add(new NumberSense(numberClass, all));
        }
      }
      return used.toArray(new NumberSense[0]);
    }

    private static String literalName(String word) {
      return "\"" + word;
    }

    private static Token.Capitals capitals(String word) {
      if (!Character.isUpperCase(word.charAt(0))) {
        return Token.Capitals.NONE;
      }
      boolean all = word.length() > 1;
      for (int i = 0; i < word.length(); i++) {
        all &= !Character.isLowerCase(word.charAt(i));
      }
      return all ? Token.Capitals.ALL : Token.Capitals.FIRST;
    }
  }
}
