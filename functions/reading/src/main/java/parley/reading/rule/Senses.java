package parley.reading.rule;

import java.util.Arrays;

/** Collects the ways to take each word. */
final class Senses {

  private static final Sense[] NONE = {};

  /** By word; null for none. Words that have one sense in common share its array. */
  private Sense[][] byWord = new Sense[1 << 12][];

  /**
   * Adds a way to take a word.
   *
   * @param one an array of that sense alone, which is shared
   */
  void add(int word, Sense[] one) {
    if (word >= byWord.length) {
      byWord = Arrays.copyOf(byWord, 2 * word);
    }
    Sense[] known = byWord[word];
    if (known == null) {
      byWord[word] = one;
    } else {
      byWord[word] = Arrays.copyOf(known, known.length + 1);
      byWord[word][known.length] = one[0];
    }
  }

  /**
   * The ways to take each word, by its number.
   *
   * @param words how many words there are
   * @param symbols tells of which alternatives each symbol is one
   */
  Sense[][] build(int words, Symbols symbols) {
    Sense[][] built = Arrays.copyOf(byWord, words + 1);
    for (int word = 0; word <= words; word++) {
      built[word] = built[word] == null ? NONE : widened(built[word], symbols);
    }
    return built;
  }

  private static Sense[] widened(Sense[] senses, Symbols symbols) {
    int count = 0;
    for (Sense sense : senses) {
      count += symbols.wider(sense.symbol()).length;
    }
    if (count == senses.length) {
      return senses;
    }
    Sense[] widened = new Sense[count];
    int at = 0;
    for (Sense sense : senses) {
      for (int symbol : symbols.wider(sense.symbol())) {
        widened[at++] = symbol == sense.symbol() ? sense : sense.as(symbol);
      }
    }
    return widened;
  }
}
