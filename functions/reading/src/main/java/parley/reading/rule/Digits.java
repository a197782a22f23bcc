package parley.reading.rule;

/**
 * Tells symbols by their last six binary digits: some symbols are a bit for each, 64 bits in two
 * cells. Whether two have any in common is asked far more often than it is so, and this says no to
 * nine questions out of ten.
 */
final class Digits {

  /** How many cells the bits take. */
  static final int CELLS = 2;

  private static final int MASK = Long.SIZE - 1;

  private Digits() {}

  /** The last six digits of a symbol. */
  static int of(int symbol) {
    return symbol & MASK;
  }

  /** The bit of a symbol. */
  static long bit(int symbol) {
    return 1L << of(symbol);
  }

  /** The bits in the cells from a place on. */
  static long bits(int[] cells, int place) {
    return (long) cells[place + 1] << Integer.SIZE | Integer.toUnsignedLong(cells[place]);
  }

  /** Bits as cells. */
  static int[] cells(long bits) {
    return new int[] {(int) bits, (int) (bits >>> Integer.SIZE)};
  }
}
