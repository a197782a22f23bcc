package parley.reading.meeting;

/** Tells from the words about a trigger how firm its meeting is. */
final class StatusReader {

  private final Annotated text;

  StatusReader(Annotated text) {
    this.text = text;
  }

  /** The status that the words of a clause give the meeting it tells of. */
  Status read(int begin, int end) {
    boolean tentative = false;
    for (int i = begin; i < end; i++) {
      if (text.is(i, "off") && !text.isWord(i - 1, "not")) {
        return Status.ofWord(text.value(i, "off").orElseThrow());
      }
      tentative |= text.is(i, "tentative");
    }
    return tentative ? Status.TENTATIVE : Status.CONFIRMED;
  }
}
