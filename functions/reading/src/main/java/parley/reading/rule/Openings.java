package parley.reading.rule;

import parley.reading.text.Token.Capitals;

/**
 * Where each word leads to from the roots of the trees, stage by stage, gone through by its places.
 * What opens a sentence's phrases are common words, which stand in many alternatives: to look each
 * of these up at the root is most of what matching would cost. Nine times out of ten none of them
 * can go on with what follows; that is told here, without a look at the tree. Immutable.
 */
final class Openings {

  /** Of the symbols that may follow: all. */
  static final long ANYTHING = -1;

  /**
   * How many numbers an opening has: what may follow ({@link Digits}), node, value and capitals.
   */
  static final int SIZE = Digits.CELLS + 3;

  /** How many a word has for a stage: what may follow, the stage, the list of its openings. */
  private static final int STAGE = Digits.CELLS + 2;

  private final Lists lists;
  private final int[] byWord;

  Openings(Image image) {
    lists = new Lists(image.part(Image.Part.LISTS));
    byWord = image.part(Image.Part.OPENINGS);
  }

  /** The list of the openings of a word in a stage; the empty one if none can go on. */
  int of(int word, int stage, long follows) {
    int end = lists.end(byWord[word]);
    for (int place = lists.begin(byWord[word]); place < end; place += STAGE) {
      if (lists.get(place + Digits.CELLS) == stage) {
        return mayGoOn(place, follows) ? lists.get(place + Digits.CELLS + 1) : Lists.EMPTY;
      }
    }
    return Lists.EMPTY;
  }

  /** A bit for each stage in which a word has openings that can go on. */
  int stages(int word, long follows) {
    int stages = 0;
    int end = lists.end(byWord[word]);
    for (int place = lists.begin(byWord[word]); place < end; place += STAGE) {
      stages |= mayGoOn(place, follows) ? 1 << lists.get(place + Digits.CELLS) : 0;
    }
    return stages;
  }

  /** Whether a pattern ends at an opening, or may go on with what follows. */
  boolean mayGoOn(int opening, long follows) {
    long own = lists.bits(opening);
    return own == ANYTHING || (own & follows) != 0;
  }

  int node(int opening) {
    return lists.get(opening + Digits.CELLS);
  }

  /** The number of the word's value in its class. */
  int value(int opening) {
    return lists.get(opening + Digits.CELLS + 1);
  }

  /** Whether capitals are those that a token has to have. */
  boolean fits(int opening, Capitals capitals) {
    return capitals.ordinal() >= lists.get(opening + Digits.CELLS + 2);
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
      long follows = 0;
      for (Sense sense : senses) {
        int node = tree.child(root, sense.symbol());
        if (node != Tree.NONE) {
          long own = tree.ends(node) > 0 ? ANYTHING : tree.symbols(node);
          openings.add(Digits.cells(own));
          openings.add(node, image.string(sense.value()), sense.capitals().ordinal());
          follows |= own;
        }
      }
      if (openings.size() > 0) {
        stages.add(Digits.cells(follows));
        stages.add(stage, image.list(openings.toArray()));
      }
    }

    /** The list of all, stage by stage. */
    int list() {
      return image.list(stages.toArray());
    }
  }
}
