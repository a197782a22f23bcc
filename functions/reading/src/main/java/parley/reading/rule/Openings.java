package parley.reading.rule;

import parley.reading.text.Token.Capitals;

/**
 * Where each word leads to from the roots of the trees, stage by stage, gone through by its places.
 * What opens a sentence's phrases are common words, which stand in many alternatives: to look each
 * of these up at the root is most of what matching would cost. Nine times out of ten none of them
 * can go on with what follows; that is told here, without a look at the tree. Immutable.
 */
final class Openings {

  /** Of what follows, as {@link Tree.Some} has it in two numbers: it may be anything. */
  static final int ANYTHING = -1;

  /** How many numbers an opening has: two of what may follow, node, value and capitals. */
  static final int SIZE = 5;

  /** How many a word has for a stage: two of what may follow, the stage, the openings' list. */
  private static final int STAGE = 4;

  private final Lists lists;
  private final int[] byWord;

  Openings(Image image) {
    lists = new Lists(image.part(Image.Part.LISTS));
    byWord = image.part(Image.Part.OPENINGS);
  }

  /** The list of the openings of a word in a stage; the empty one if none can go on. */
  int of(int word, int stage, int some, int others) {
    int end = lists.end(byWord[word]);
    for (int place = lists.begin(byWord[word]); place < end; place += STAGE) {
      if (lists.get(place + 2) == stage) {
        return mayGoOn(place, some, others) ? lists.get(place + 3) : Lists.EMPTY;
      }
    }
    return Lists.EMPTY;
  }

  /** Whether a pattern ends at an opening, or may go on with what follows. */
  boolean mayGoOn(int opening, int some, int others) {
    int own = lists.get(opening);
    return own == ANYTHING || (own & some) != 0 || (lists.get(opening + 1) & others) != 0;
  }

  int node(int opening) {
    return lists.get(opening + 2);
  }

  /** The number of the word's value in its class. */
  int value(int opening) {
    return lists.get(opening + 3);
  }

  /** Whether capitals are those that a token has to have. */
  boolean fits(int opening, Capitals capitals) {
    return capitals.ordinal() >= lists.get(opening + 4);
  }

  /** Collects the openings of a word. */
  static final class Writer {

    private final Image.Writer image;
    private final Tree tree;
    private final Image.Cells stages = new Image.Cells();

    Writer(Image.Writer image, Tree tree) {
      this.image = image;
      this.tree = tree;
    }

    /** Adds those of a stage. */
    void add(int stage, int root, Sense... senses) {
      Image.Cells openings = new Image.Cells();
      int some = 0;
      int others = 0;
      for (Sense sense : senses) {
        int node = tree.child(root, sense.symbol());
        if (node != Tree.NONE) {
          int own = tree.ends(node) > 0 ? ANYTHING : tree.some(node);
          int value = image.string(sense.value());
          openings.add(own, tree.others(node), node, value, sense.capitals().ordinal());
          some |= own;
          others |= tree.others(node);
        }
      }
      if (openings.size() > 0) {
        stages.add(some, others, stage, image.list(openings.toArray()));
      }
    }

    /** The list of all, stage by stage. */
    int list() {
      return image.list(stages.toArray());
    }
  }
}
