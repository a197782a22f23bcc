package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a text has spoken of so far, from which what comes later may count.
 *
 * @param day the last day
 * @param near that day, if it stands in the same sentence or the one before
 * @param nearMonth the last month behind that day, if it does
 * @param stay the first of the days in a row of which that day is the last told
 * @param isHere whether that day stands in the same sentence
 * @param week the last week of the same sentence
 * @param period the last longer stretch
 * @param quarter the quarter that the text is about
 * @param dayIsLast whether the day was spoken of after the stretch
 */
record Spoken(
    Optional<Time> day,
    Optional<Time> near,
    Optional<Time> nearMonth,
    Optional<LocalDate> stay,
    boolean isHere,
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
          false,
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
    Optional<Time> none = Optional.empty();
    return isNear
        ? new Spoken(day, near, nearMonth, stay, false, none, period, quarter, dayIsLast)
        : new Spoken(day, none, none, Optional.empty(), false, none, period, quarter, dayIsLast);
  }

  /** The same after a day. */
  Spoken withDay(Time last) {
    Optional<Time> it = Optional.of(last);
    Optional<LocalDate> first = goesOn(last) ? stay : last.first();
    return new Spoken(it, it, Optional.empty(), first, true, week, period, quarter, true);
  }

  /** "from May 10 to 15": the second day of the two is the last of a week at most. */
  private boolean goesOn(Time last) {
    return isHere
        && stay.isPresent()
        && last.first().isPresent()
        && last.first().get().isAfter(stay.get())
        && last.first().get().isBefore(stay.get().plusWeeks(1));
  }

  /** The same after a longer stretch. */
  Spoken withPeriod(Time last) {
    Optional<Time> it = Optional.of(last);
    Optional<Time> month = last.grain() == Grain.MONTH ? it : nearMonth;
    Optional<Time> ofWeek = last.grain() == Grain.WEEK ? it : week;
    return new Spoken(day, near, month, stay, isHere, ofWeek, it, quarter, false);
  }

  /** The same after a stretch that has no days of its own: "the nine months". */
  Spoken withoutPeriod() {
    return new Spoken(
        day, near, nearMonth, stay, isHere, week, Optional.empty(), quarter, dayIsLast);
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
    return new Spoken(
        day, near, nearMonth, stay, isHere, week, period, Optional.of(last), dayIsLast);
  }
}
