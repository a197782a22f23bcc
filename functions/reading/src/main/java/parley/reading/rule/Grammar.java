package parley.reading.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.rule.Image.Part;
import parley.reading.text.Token;
import parley.reading.text.Tokens;
import parley.reading.text.Vocabulary;

/**
 * Word files and rule files made ready to match. Immutable; matching takes time linear in the text,
 * since no pattern repeats a part.
 */
public final class Grammar {

  private final Image image;
  private final Vocabulary vocabulary;
  private final Tree tree;
  private final Lists lists;
  private final WordSteps steps;
  private final Openings openings;
  private final int[] begunBySymbol;
  private final int[] begunByWord;
  private final int[] roots;
  private final WordClasses classes;
  private final Rules rules;
  private final List<NumberSense> numbers;

  /** The symbols under which a number of a class may be taken. */
  private record NumberSense(NumberClass numberClass, int[] symbols) {}

  Grammar(Image image) {
    this.image = image;
    vocabulary = new Vocabulary(image.words());
    tree = new Tree(image.part(Part.TREE));
    lists = new Lists(image.part(Part.LISTS));
    steps = new WordSteps(image);
    openings = new Openings(image);
    begunBySymbol = image.part(Part.BEGUN_BY_SYMBOL);
    begunByWord = image.part(Part.BEGUN_BY_WORD);
    roots = image.part(Part.ROOTS);
    classes = new WordClasses(image, vocabulary);
    rules = new Rules(image);
    numbers = numbers(image);
  }

  private static List<NumberSense> numbers(Image image) {
    NumberClass[] all = NumberClass.values();
    int[] cells = image.part(Part.NUMBERS);
    List<NumberSense> numbers = new ArrayList<>();
    for (int at = 0; at < cells.length; at += 2) {
      numbers.add(new NumberSense(all[cells[at]], image.list(cells[at + 1])));
    }
    return numbers;
  }

  /**
   * Reads a grammar that was written.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it was not written by this version
   */
  public static Grammar read(InputStream in) throws IOException {
    return new Grammar(Image.read(in));
  }

  /**
   * Writes it so that it is read within milliseconds, which all its files are not.
   *
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    image.write(out);
  }

  /** The words that its patterns and word files hold. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The rules of a stage, in their order. */
  public List<Rule> rules(Class<?> stage) {
    return rules.of(stage);
  }

  /** The orders of the rules of a stage; the last is the highest. */
  public int[] orders(Class<?> stage) {
    return rules.orders(stage);
  }

  /** Begins to match in a text's tokens. */
  public Chart chart(Tokens tokens) {
    return new Chart(this, tokens);
  }

  /** The value of a token in a word class, if it belongs to it. */
  public Optional<String> value(Token token, String wordClass) {
    return classes.value(token.word(), token.capitals(), wordClass);
  }

  /** The same of a token of a text. */
  public Optional<String> value(Tokens tokens, int token, String wordClass) {
    return classes.value(tokens.word(token), tokens.capitals(token), wordClass);
  }

  /** What some classes are known by in {@link #mayBe}. */
  public static long hints(String... wordClasses) {
    return WordClasses.hints(wordClasses);
  }

  /**
   * Whether a token may belong to any of some word classes; of most tokens nothing more need be
   * asked.
   *
   * @param hints the classes', by {@link #hints(String...)}
   */
  public boolean mayBe(Tokens tokens, int token, long hints) {
    return classes.mayBe(tokens.word(token), hints);
  }

  /** Whether a token belongs to a word class. */
  public boolean is(Token token, String wordClass) {
    return classes.is(token.word(), token.capitals(), wordClass);
  }

  /** The same of a token of a text. */
  public boolean is(Tokens tokens, int token, String wordClass) {
    return classes.is(tokens.word(token), tokens.capitals(token), wordClass);
  }

  /**
   * Whether a token of a text belongs to a word class of this grammar, the capitals of its words
   * included.
   */
  public boolean is(Tokens tokens, int token, WordClass wordClass) {
    return classes.is(tokens.word(token), tokens.capitals(token), wordClass);
  }

  /**
   * The words of a class, without its names of several words; empty if no word file has the class.
   */
  public WordClass wordClass(String name) {
    return classes.named(name);
  }

  Tree tree() {
    return tree;
  }

  Lists lists() {
    return lists;
  }

  /** The ways to take words that some pattern takes. */
  WordSteps steps() {
    return steps;
  }

  /** Where words lead to from the roots. */
  Openings openings() {
    return openings;
  }

  String string(int number) {
    return image.string(number);
  }

  /** How many stages are matched, one after the other. */
  int stages() {
    return roots.length;
  }

  /** The node at which the patterns of a stage begin. */
  int root(int stage) {
    return roots[stage];
  }

  /** A bit for each stage in which a pattern begins with a word: most words begin none. */
  int begunBy(int word) {
    return begunByWord[word];
  }

  /** A bit for each stage in which a pattern begins with a symbol. */
  int begunBySymbol(int symbol) {
    return begunBySymbol[symbol];
  }

  /** Its rules. */
  Rules rules() {
    return rules;
  }

  /** A bit for each class of numbers that a token is of. */
  int numberClasses(Token number) {
    int classes = 0;
    for (int i = 0; i < numbers.size(); i++) {
      classes |= numbers.get(i).numberClass().has(number) ? 1 << i : 0;
    }
    return classes;
  }

  /** The symbols under which a number of a class may be taken, by the class's bit. */
  int[] numberSymbols(int numberClass) {
    return numbers.get(numberClass).symbols();
  }

  /** Where rules come from. */
  private record RuleSource(Resources resources, String file) {}

  /** Collects word files and, stage by stage, rule files. */
  public static final class Builder {

    private final GrammarWords words = new GrammarWords();
    private final Planter planter = new Planter(words);
    private final List<Node> trees = new ArrayList<>();
    private final List<RuleSource> sources = new ArrayList<>();
    private final Imaging imaging = new Imaging();

    /** All rules, those of names too, by their order. */
    private final List<Rule> ordered = new ArrayList<>();

    /**
     * Adds the word files and rule files of a folder, in the order of its {@code stages.txt}.
     *
     * @throws RuleException if one of them is missing or is not as it has to be
     */
    public Builder folder(Resources resources) {
      StageFile.addTo(this, resources);
      return this;
    }

    /**
     * Adds the words of files to their classes; names of several words are matched in a stage of
     * their own.
     */
    void words(Resources resources, List<String> files) {
      Node names = new Node();
      for (String file : files) {
        for (WordFile.Row row : WordFile.rows(resources, file)) {
          if (words.add(row)) {
            addNames(names, row);
          }
        }
      }
      if (!names.children().isEmpty()) {
        trees.add(names);
      }
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
    void stage(Resources resources, List<String> files) {
      Node tree = new Node();
      for (String file : files) {
        sources.add(new RuleSource(resources, file));
        for (RuleFile.Written written : RuleFile.rules(resources, file, ordered.size())) {
          planter.plant(tree, written);
          ordered.add(written.rule());
          imaging.ofStage(resources.stage(), written.rule());
        }
      }
      trees.add(tree);
    }

    /**
     * The examples of all rule files, which are read now: nobody but the build asks for them.
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

    /**
     * The grammar of all that was added.
     *
     * @throws IllegalArgumentException if there are more than 32 stages
     */
    public Grammar build() {
      return new Grammar(imaging.image(words, trees, ordered));
    }
  }
}
