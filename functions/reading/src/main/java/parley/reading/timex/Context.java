package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a time expression is understood by, beside its words.
 *
 * @param reference the reference date: the day of publication
 * @param isSouthern whether its seasons are those of the south
 * @param told whether what is told of it lies behind or ahead; looked up only when asked for
 * @param spoken what the text spoke of before it
 */
record Context(LocalDate reference, boolean isSouthern, Supplier<Tense> told, Spoken spoken) {

  /** Where nothing tells; no lambda, since a cold start links each dearly. */
  private enum Unknown implements Supplier<Tense> {
    TENSE;

    @Override
    public Tense get() {
      return Tense.UNKNOWN;
    }
  }

  static Context of(LocalDate reference) {
    return of(reference, false);
  }

  static Context of(LocalDate reference, boolean isSouthern) {
    return new Context(reference, isSouthern, Unknown.TENSE, Spoken.OF_NOTHING);
  }

  Context with(Supplier<Tense> other) {
    return new Context(reference, isSouthern, other, spoken);
  }

  private Context with(Spoken other) {
    return new Context(reference, isSouthern, told, other);
  }

  /** The context of the next sentence; whether the times of the one before are near to it. */
  Context inNextSentence(boolean isNear) {
    return with(spoken.inNextSentence(isNear));
  }

  /** The first day of what is near. */
  Optional<LocalDate> nearDay() {
    return spoken.near().isPresent() ? spoken.near().get().first() : Optional.empty();
  }

  /** Whether a day still to come was spoken of near by. */
  boolean hasDayAhead() {
    Optional<LocalDate> near = nearDay();
    return near.isPresent() && near.get().isAfter(reference);
  }

  /** The day that an hour belongs to which says none of its own. */
  LocalDate hourDay() {
    Optional<LocalDate> first = nearDay();
    return first.isPresent() && suits(first.get()) ? first.get() : reference;
  }

  /** "Said later in the day": not that of a day which is still to come, as was just told. */
  private boolean suits(LocalDate day) {
    return tense().isAhead()
        ? !day.isBefore(reference)
        : !tense().isBehind() || !day.isAfter(reference);
  }

  /** Whether what is told of it lies behind or ahead. */
  Tense tense() {
    return told.get();
  }

  /** The context of what comes after a time expression. */
  Context after(Time time) {
    if (time.first().isEmpty()) {
      return isSeveralMonths(time) ? with(spoken.withoutPeriod()) : this;
    }
    if (time.isDay()) {
      return with(spoken.withDay(time));
    }
    Spoken after = spoken.withPeriod(time);
    return with(isTheQuarter(time) ? after.withQuarter(time) : after);
  }

  /** "The nine months" are compared with those of another year, not with a quarter. */
  private static boolean isSeveralMonths(Time time) {
    return time.type() == TimexType.DURATION && time.grain() == Grain.MONTH;
  }

  /** What "the quarter" is from now on: the latest that is over, for it has results. */
  private boolean isTheQuarter(Time time) {
    Optional<Time> before = spoken.quarter();
    return time.grain() == Grain.QUARTER
        && (before.isEmpty()
            || !isOver(before.get())
            || isOver(time) && !time.isBefore(before.get()));
  }

  private boolean isOver(Time time) {
    return time.last().orElseThrow().isBefore(reference);
  }
}
