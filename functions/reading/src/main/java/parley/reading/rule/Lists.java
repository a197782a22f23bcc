package parley.reading.rule;

/**
 * Lists of numbers, one behind the other in one array: how many there are, and they. A list is
 * known by its place; it is gone through by the places of its numbers. Immutable.
 */
final class Lists {

  /** The list of no numbers: every image begins with it. */
  static final int EMPTY = 0;

  private final int[] cells;

  Lists(int[] cells) {
    this.cells = cells;
  }

  /** The place of a list's first number. */
  int begin(int list) {
    return list + 1;
  }

  /** The first place behind a list. */
  int end(int list) {
    return list + 1 + cells[list];
  }

  /** The bits in the two cells from a place on: {@link Digits}. */
  long bits(int place) {
    return Digits.bits(cells, place);
  }

  /** The number at a place. */
  int get(int place) {
    return cells[place];
  }
}
