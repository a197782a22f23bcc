package parley.reading.rule;

import parley.reading.text.Token.Capitals;

/**
 * Where each word leads to from the roots of the trees, gone through by its places. What opens a
 * sentence's phrases are common words, which stand in many alternatives: to look each of these up
 * at the root is most of what matching would cost. Immutable.
 */
final class Openings {

  /** How many numbers an opening has: stage, node, value and capitals. */
  static final int SIZE = 4;

  private final Lists lists;
  private final int[] byWord;

  Openings(Image image) {
    lists = new Lists(image.part(Image.Part.LISTS));
    byWord = image.part(Image.Part.OPENINGS);
  }

  /** The place of the first opening of a word; each next one is {@link #SIZE} behind it. */
  int begin(int word) {
    return lists.begin(byWord[word]);
  }

  /** The first place behind the openings of a word. */
  int end(int word) {
    return lists.end(byWord[word]);
  }

  int stage(int opening) {
    return lists.get(opening);
  }

  int node(int opening) {
    return lists.get(opening + 1);
  }

  /** The number of the word's value in its class. */
  int value(int opening) {
    return lists.get(opening + 2);
  }

  /** Whether capitals are those that a token has to have. */
  boolean fits(int opening, Capitals capitals) {
    return capitals.ordinal() >= lists.get(opening + 3);
  }
}
