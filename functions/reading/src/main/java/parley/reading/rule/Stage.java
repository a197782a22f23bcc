package parley.reading.rule;

/**
 * Rules that are matched together.
 *
 * @param root of the tree of their patterns
 * @param starts by word, the ways in which it may begin a pattern; null for none
 */
record Stage(Node root, Start[][] starts) {

  private static final Start[] NONE = {};

  /**
   * A way in which a word begins a pattern.
   *
   * @param sense how the word is taken
   * @param next where the pattern goes on
   */
  record Start(Sense sense, Node next) {}

  /**
   * Makes a tree of patterns ready.
   *
   * @param senses by word, the ways to take it
   */
  static Stage of(Node root, Sense[][] senses) {
    Start[][] starts = new Start[senses.length][];
    for (int word = 0; word < senses.length; word++) {
      starts[word] = starts(root, senses[word]);
    }
    return new Stage(root, starts);
  }

  /** The ways in which a word may begin a pattern. */
  Start[] startsWith(int word) {
    Start[] found = starts[word];
    return found == null ? NONE : found;
  }

  private static Start[] starts(Node root, Sense[] senses) {
    int count = 0;
    for (Sense sense : senses) {
      count += root.child(sense.symbol()) == null ? 0 : 1;
    }
    if (count == 0) {
      return null;
    }
    Start[] starts = new Start[count];
    for (Sense sense : senses) {
      Node next = root.child(sense.symbol());
      if (next != null) {
        starts[--count] = new Start(sense, next);
      }
    }
    return starts;
  }
}
