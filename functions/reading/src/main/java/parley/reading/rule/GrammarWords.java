package parley.reading.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.reading.text.TextCue;
import parley.reading.text.Token.Capitals;
import parley.reading.text.Vocabulary;
import parley.reading.text.WordImage;

/** Collects the words of patterns and word files, and what each may stand for in a pattern. */
final class GrammarWords {

  private final Vocabulary.Builder words = new Vocabulary.Builder();
  private final Symbols symbols = new Symbols();
  private final Senses senses = new Senses();
  private final Map<String, Image.Cells> classes = new LinkedHashMap<>();

  Symbols symbols() {
    return symbols;
  }

  /** The words of each class of the word files, in their order. */
  Map<String, Image.Cells> classes() {
    return classes;
  }

  /** All words so far. */
  WordImage words() {
    return words.image();
  }

  /** By word, the ways to take it. */
  Sense[][] senses() {
    return senses.build(words.size(), symbols);
  }

  /**
   * Adds the words of a row to its class.
   *
   * @return whether it has names of several words too, which are left out
   */
  boolean add(WordFile.Row row) {
    boolean names = false;
    int symbol = symbols.ofClass(row.wordClass());
    classes.putIfAbsent(row.wordClass(), new Image.Cells());
    // one sense for all words of a row that are capitalised alike
    Sense[][] byCapitals = new Sense[Capitals.values().length][];
    for (Words each = row.words(); each.next(); ) {
      if (each.has('_')) {
        names = true;
      } else {
        add(row, each.begin(), each.end(), symbol, byCapitals);
      }
    }
    return names;
  }

  private void add(WordFile.Row row, int begin, int end, int symbol, Sense[][] byCapitals) {
    int word = words.add(row.text(), begin, end);
    Capitals capitals = Capitals.of(row.text(), begin, end);
    Sense[] sense = byCapitals[capitals.ordinal()];
    if (sense == null) {
      sense = new Sense[] {new Sense(symbol, row.value(), capitals)};
      byCapitals[capitals.ordinal()] = sense;
    }
    senses.add(word, sense);
    classes.get(row.wordClass()).add(word);
    for (TextCue cue : TextCue.values()) {
      if (row.wordClass().equals(cue.wordClass())) {
        words.tells(word, cue);
      }
    }
  }

  /** The symbol of what a step of a pattern takes. */
  int symbol(Pattern.One step) {
    List<String> choices = step.choices();
    if (choices.size() == 1) {
      return symbol(choices.get(0));
    }
    int known = symbols.knownAlternatives(choices);
    return known == 0 ? addAlternatives(choices) : known;
  }

  private int addAlternatives(List<String> choices) {
    int alternatives = symbols.addAlternatives(choices);
    for (String choice : choices) {
      symbols.widen(symbol(choice), alternatives);
    }
    return alternatives;
  }

  private int symbol(String choice) {
    return Pattern.isClass(choice)
        ? symbols.ofClass(choice.substring(1, choice.length() - 1))
        : literal(choice.toCharArray(), 0, choice.length());
  }

  /** The symbol of a word itself, between two offsets of a text. */
  int literal(char[] text, int begin, int end) {
    int word = words.add(text, begin, end);
    Capitals capitals = Capitals.of(text, begin, end);
    int known = symbols.knownLiteral(word, capitals);
    if (known != 0) {
      return known;
    }
    int symbol = symbols.addLiteral(word, capitals);
    senses.add(
        word, new Sense[] {new Sense(symbol, new String(text, begin, end - begin), capitals)});
    return symbol;
  }
}
