package parley.reading.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import parley.reading.rule.Image.Part;
import parley.reading.text.Token.Capitals;
import parley.reading.text.Vocabulary;

/** The word classes of a grammar, asked for by their names. Immutable. */
final class WordClasses {

  private final Image image;
  private final WordSenses senses;
  private final Map<String, WordClass> classes;
  private final WordClass noClass;

  /** By word, a bit for each class that it may be of, told by the last six binary digits. */
  private final long[] hints;

  WordClasses(Image image, Vocabulary vocabulary) {
    this.image = image;
    senses = new WordSenses(image, Part.SENSES);
    classes = classes(image, vocabulary);
    noClass = new WordClass(vocabulary, 0, 0);
    hints = hints(image, vocabulary);
  }

  private static Map<String, WordClass> classes(Image image, Vocabulary vocabulary) {
    int[] cells = image.part(Part.CLASSES);
    Map<String, WordClass> classes = new HashMap<>();
    for (int at = 0; at < cells.length; at += 3) {
      int[] words = image.list(cells[at + 2]);
      String name = image.string(cells[at]);
      classes.put(name, new WordClass(vocabulary, cells[at + 1], hint(name), words));
    }
    return classes;
  }

  private static long[] hints(Image image, Vocabulary vocabulary) {
    int[] cells = image.part(Part.CLASSES);
    long[] hints = new long[vocabulary.size() + 1];
    for (int at = 0; at < cells.length; at += 3) {
      long hint = hint(image.string(cells[at]));
      for (int word : image.list(cells[at + 2])) {
        hints[word] |= hint;
      }
    }
    return hints;
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
    WordClass known = classes.get(name);
    return known == null ? noClass : known;
  }

  /** Whether a word may be of one of some classes. */
  boolean mayBe(int word, long some) {
    return (hints[word] & some) != 0;
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
    return (hints[word] & wordClass.hint()) != 0 && sense(word, capitals, wordClass) >= 0;
  }

  /** Most questions end at the hint, without looking the class up. */
  private int sense(int word, Capitals capitals, String wordClass) {
    boolean may = (hints[word] >>> wordClass.hashCode() & 1) != 0;
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
