package parley.reading.rule;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import parley.reading.rule.Image.Part;
import parley.reading.text.Token.Capitals;
import parley.reading.text.Vocabulary;

/** The word classes of a grammar, each made when it is first asked for. Safe for threads. */
final class WordClasses {

  // where in the cells of a class each part stands; the hash of its name is the first
  private static final int NAME = 1;
  private static final int SYMBOL = 2;
  private static final int WORDS = 3;

  /** How many cells a class has. */
  private static final int SIZE = 4;

  private final Image image;
  private final WordSenses senses;
  private final Vocabulary vocabulary;

  /** Of each class its hash, name, symbol and words, by the hashes. */
  private final int[] cells;

  /** By word, a bit for each class that it may be of, told by the last six binary digits. */
  private final int[] hints;

  /** Those that were asked for: of hundreds a text asks for a few. */
  private final Map<String, WordClass> asked = new ConcurrentHashMap<>();

  WordClasses(Image image, Vocabulary vocabulary) {
    this.image = image;
    this.vocabulary = vocabulary;
    senses = new WordSenses(image, Part.SENSES);
    cells = image.part(Part.CLASSES);
    hints = image.part(Part.HINTS);
  }

  /** The bit by which a class is known, which it shares with few others. */
  static long hint(String wordClass) {
    return 1L << wordClass.hashCode();
  }

  /** What some classes are known by in {@link #mayBe}. */
  static long hints(String... wordClasses) {
    long hints = 0;
    for (String wordClass : wordClasses) {
      hints |= hint(wordClass);
    }
    return hints;
  }

  /** The words of a class; none if no word file has it. */
  WordClass named(String name) {
    WordClass known = asked.get(name);
    if (known == null) {
      known = make(name);
      asked.put(name, known);
    }
    return known;
  }

  private WordClass make(String name) {
    int at = find(name);
    return at < 0
        ? new WordClass(vocabulary, 0, 0)
        : new WordClass(vocabulary, cells[at + SYMBOL], hint(name), image.list(cells[at + WORDS]));
  }

  /** Where a class stands in the cells, negative if no word file has it. */
  private int find(String name) {
    int at = first(name.hashCode());
    while (at < cells.length && cells[at] == name.hashCode()) {
      if (image.string(cells[at + NAME]).equals(name)) {
        return at;
      }
      at += SIZE;
    }
    return -1;
  }

  /** Where the first class stands whose hash is no lower. */
  private int first(int hash) {
    int low = 0;
    int high = cells.length / SIZE;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cells[middle * SIZE] < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low * SIZE;
  }

  /** The classes that a word may be of, by their hints. */
  private long hints(int word) {
    return Digits.bits(hints, word * Digits.CELLS);
  }

  /** Whether a word may be of one of some classes. */
  boolean mayBe(int word, long some) {
    return (hints(word) & some) != 0;
  }

  /** The value of a word in a class, if it is of it. */
  Optional<String> value(int word, Capitals capitals, String wordClass) {
    int sense = sense(word, capitals, wordClass);
    return sense < 0 ? Optional.empty() : Optional.of(image.string(senses.value(sense)));
  }

  /** Whether a word is of a class. */
  boolean is(int word, Capitals capitals, String wordClass) {
    return sense(word, capitals, wordClass) >= 0;
  }

  /** Whether a word is of a class, the capitals of its words included. */
  boolean is(int word, Capitals capitals, WordClass wordClass) {
    return (hints(word) & wordClass.hint()) != 0 && sense(word, capitals, wordClass) >= 0;
  }

  /** Most questions end at the hint, without looking the class up. */
  private int sense(int word, Capitals capitals, String wordClass) {
    boolean may = (hints(word) >>> wordClass.hashCode() & 1) != 0;
    return may ? sense(word, capitals, named(wordClass)) : -1;
  }

  /** The place of the way to take a word as of a class, -1 if there is none. */
  private int sense(int word, Capitals capitals, WordClass known) {
    if (!known.has(word)) {
      return -1;
    }
    int end = senses.end(word);
    for (int sense = senses.begin(word); sense < end; sense += WordSenses.SIZE) {
      if (senses.symbol(sense) == known.symbol() && senses.fits(sense, capitals)) {
        return sense;
      }
    }
    return -1;
  }
}
