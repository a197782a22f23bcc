package parley.reading.rule;

import parley.reading.text.Token.Capitals;

/**
 * Where each word leads to from the roots of the trees, stage by stage, gone through by its places.
 * What opens a sentence's phrases are common words, which stand in many alternatives: to look each
 * of these up at the root is most of what matching would cost. Immutable.
 */
final class Openings {

  /** How many numbers an opening has: node, value, capitals, and the two of {@link Tree.Some}. */
  static final int SIZE = 5;

  private static final int SOME = 3;

  /** Instead of the first of the two, where a pattern ends at the node: whatever follows is fit. */
  private static final int ALL = -1;

  /** How many numbers a word has for a stage: the stage and the list of its openings. */
  private static final int STAGE = 2;

  private final Lists lists;
  private final int[] byWord;

  Openings(Image image) {
    lists = new Lists(image.part(Image.Part.LISTS));
    byWord = image.part(Image.Part.OPENINGS);
  }

  /** The list of the openings of a word in a stage. */
  int of(int word, int stage) {
    int end = lists.end(byWord[word]);
    for (int place = lists.begin(byWord[word]); place < end; place += STAGE) {
      if (lists.get(place) == stage) {
        return lists.get(place + 1);
      }
    }
    return Lists.EMPTY;
  }

  /** The numbers of an opening. */
  static int[] cells(Tree tree, int node, int value, Capitals capitals) {
    int some = tree.ends(node) > 0 ? ALL : tree.some(node);
    return new int[] {node, value, capitals.ordinal(), some, tree.others(node)};
  }

  /**
   * Whether a pattern ends at an opening, or may go on with one of the symbols of which {@link
   * Tree.Some} tells; without a look at the tree, since nine times out of ten none does.
   */
  boolean mayGoOn(int opening, int some, int others) {
    int own = lists.get(opening + SOME);
    return own == ALL || (own & some) != 0 || (lists.get(opening + SOME + 1) & others) != 0;
  }

  int node(int opening) {
    return lists.get(opening);
  }

  /** The number of the word's value in its class. */
  int value(int opening) {
    return lists.get(opening + 1);
  }

  /** Whether capitals are those that a token has to have. */
  boolean fits(int opening, Capitals capitals) {
    return capitals.ordinal() >= lists.get(opening + 2);
  }
}
