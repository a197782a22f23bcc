package parley.reading.timex;

/** {@code nothing}: what only looks like a time. */
final class Nothing implements TimeMeaning {}
