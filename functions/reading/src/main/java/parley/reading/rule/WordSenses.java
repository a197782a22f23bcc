package parley.reading.rule;

import parley.reading.text.Token.Capitals;

/**
 * Ways to take each word of the vocabulary, gone through by their places. Immutable.
 *
 * @see Sense
 */
class WordSenses {

  /** How many numbers a way to take a word has: symbol, value and capitals. */
  static final int SIZE = 3;

  final Lists lists;
  private final int[] byWord;

  /**
   * @param part which ways: all, or those that patterns take
   */
  WordSenses(Image image, Image.Part part) {
    lists = new Lists(image.part(Image.Part.LISTS));
    byWord = image.part(part);
  }

  /** The place of the first way to take a word; each next one is {@link #SIZE} behind it. */
  int begin(int word) {
    return lists.begin(byWord[word]);
  }

  /** The first place behind the ways to take a word. */
  int end(int word) {
    return lists.end(byWord[word]);
  }

  /** The symbol of the class, or of the word itself. */
  int symbol(int sense) {
    return lists.get(sense);
  }

  /** The number of the value in the class. */
  int value(int sense) {
    return lists.get(sense + 1);
  }

  /** Whether capitals are those that a token has to have. */
  boolean fits(int sense, Capitals capitals) {
    return capitals.ordinal() >= lists.get(sense + 2);
  }
}
