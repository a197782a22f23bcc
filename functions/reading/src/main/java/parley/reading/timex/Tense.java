package parley.reading.timex;

/** Whether what is told of a time lies behind or ahead, as far as the words around it tell. */
enum Tense {
  PAST,
  /** Behind, said of that time itself: "met in December", "since December". */
  DONE,
  FUTURE,
  /** Ahead, said of that time itself: "will meet in December", "set for Friday". */
  PROMISED,
  /** First meant to lie ahead, and maybe behind by now: "originally set for March". */
  INTENDED,
  /** The same, of what is told to be off: "that was due on Friday was cancelled". */
  CALLED_OFF,
  UNKNOWN;

  /** Whether it lies behind. */
  boolean isBehind() {
    return this == PAST || this == DONE;
  }

  /** Whether it lies ahead. */
  boolean isAhead() {
    return this == FUTURE || this == PROMISED || this == INTENDED || this == CALLED_OFF;
  }
}
