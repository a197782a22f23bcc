package parley.reading.timex;

import java.util.Optional;

/**
 * What a text has spoken of so far, from which what comes later may count.
 *
 * @param day the last day
 * @param near that day, if it stands in the same sentence or the one before
 * @param week the last week of the same sentence
 * @param period the last longer stretch
 * @param quarter the quarter that the text is about
 * @param dayIsLast whether the day was spoken of after the stretch
 */
record Spoken(
    Optional<Time> day,
    Optional<Time> near,
    Optional<Time> week,
    Optional<Time> period,
    Optional<Time> quarter,
    boolean dayIsLast) {

  static final Spoken OF_NOTHING =
      new Spoken(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /**
   * The same in the next sentence.
   *
   * @param isNear whether what was spoken of in the sentence before is near still
   */
  Spoken inNextSentence(boolean isNear) {
    Optional<Time> nearDay = isNear ? near : Optional.empty();
    return new Spoken(day, nearDay, Optional.empty(), period, quarter, dayIsLast);
  }

  /** The same after a day. */
  Spoken withDay(Time last) {
    return new Spoken(Optional.of(last), Optional.of(last), week, period, quarter, true);
  }

  /** The same after a longer stretch. */
  Spoken withPeriod(Time last) {
    Optional<Time> ofWeek = last.grain() == Grain.WEEK ? Optional.of(last) : week;
    return new Spoken(day, near, ofWeek, Optional.of(last), quarter, false);
  }

  /** The same after a stretch that has no days of its own: "the nine months". */
  Spoken withoutPeriod() {
    return new Spoken(day, near, week, Optional.empty(), quarter, dayIsLast);
  }

  /** Whether the last stretch has no days of its own: "the nine months". */
  boolean isOfMonths() {
    return quarter.isPresent() && period.isEmpty();
  }

  /** What "a year ago" compares with: the quarter, but only where quarters are spoken of. */
  Optional<Time> comparedQuarter() {
    boolean isQuarter = period.isPresent() && period.get().grain() == Grain.QUARTER;
    return isQuarter ? quarter : Optional.empty();
  }

  /** The same after a quarter. */
  Spoken withQuarter(Time last) {
    return new Spoken(day, near, week, period, Optional.of(last), dayIsLast);
  }
}
