package parley.reading.rule;

/**
 * Those ways to take each word of the vocabulary that some pattern takes, sorted by the last {@link
 * Digits} of their symbols: a common word has dozens, of which a node of a tree takes one.
 * Immutable.
 */
final class WordSteps extends WordSenses {

  WordSteps(Image image) {
    super(image, Image.Part.STEPS);
  }

  /** The symbols of a word, by their last {@link Digits}. */
  long symbols(int word) {
    return lists.bits(super.begin(word));
  }

  @Override
  int begin(int word) {
    return super.begin(word) + Digits.CELLS;
  }

  /** The place of the first way to take a word whose symbol has no lower digits than these. */
  int begin(int word, int digits) {
    int lower = Long.bitCount(symbols(word) & (1L << digits) - 1);
    int step = begin(word) + SIZE * lower; // so many ways at least have lower ones
    while (step < end(word) && Digits.of(symbol(step)) < digits) {
      step += SIZE;
    }
    return step;
  }

  /** Whether a place is that of a way to take a word whose symbol has these digits. */
  boolean has(int step, int word, int digits) {
    return step < end(word) && Digits.of(symbol(step)) == digits;
  }
}
