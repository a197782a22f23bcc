package parley.reading.timex;

/** Whether what is told of a time lies behind or ahead, as far as the words around it tell. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
