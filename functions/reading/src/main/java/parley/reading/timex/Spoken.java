package parley.reading.timex;

import java.util.Optional;

/**
 * What a text has spoken of so far, from which what comes later may count.
 *
 * @param day the last day
 * @param near that day, if it stands in the same sentence or the one before
 * @param period the last longer stretch
 * @param quarter the quarter that the text is about
 * @param dayIsLast whether the day was spoken of after the stretch
 */
record Spoken(
    Optional<Time> day,
    Optional<Time> near,
    Optional<Time> period,
    Optional<Time> quarter,
    boolean dayIsLast) {

  static final Spoken OF_NOTHING =
      new Spoken(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** The same for a sentence further down, to which no day is near. */
  Spoken afterParting() {
    return new Spoken(day, Optional.empty(), period, quarter, dayIsLast);
  }

  /** The same after a day. */
  Spoken withDay(Time last) {
    return new Spoken(Optional.of(last), Optional.of(last), period, quarter, true);
  }

  /** The same after a longer stretch; "the nine months" is one without days of its own. */
  Spoken withPeriod(Optional<Time> last) {
    return new Spoken(day, near, last, quarter, last.isEmpty() && dayIsLast);
  }

  /** The same after a quarter. */
  Spoken withQuarter(Time last) {
    return new Spoken(day, near, period, Optional.of(last), dayIsLast);
  }
}
