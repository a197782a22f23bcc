package parley.extract;

/** What came of a document that was to be read. */
enum Outcome {
  /** It was read, and the calendar knows what it says. */
  READ,
  /** It had been read before. */
  READ_BEFORE,
  /** It is not there any more. */
  GONE
}
