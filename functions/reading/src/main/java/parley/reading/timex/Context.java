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
 * @param day the last day that the text spoke of before it
 * @param near that day, if it stands in the same sentence or the one before
 * @param period the last longer stretch that the text spoke of before it
 * @param dayIsLast whether the day was spoken of after the stretch
 */
record Context(
    LocalDate reference,
    boolean isSouthern,
    Supplier<Tense> told,
    Optional<Time> day,
    Optional<Time> near,
    Optional<Time> period,
    boolean dayIsLast) {

  static Context of(LocalDate reference) {
    return of(reference, false);
  }

  static Context of(LocalDate reference, boolean isSouthern) {
    return new Context(
        reference,
        isSouthern,
        () -> Tense.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  Context with(Supplier<Tense> other) {
    return new Context(reference, isSouthern, other, day, near, period, dayIsLast);
  }

  /** The context of a sentence further down, to which no day is near. */
  Context afterParting() {
    return new Context(reference, isSouthern, told, day, Optional.empty(), period, dayIsLast);
  }

  /** The day that an hour belongs to which says none of its own. */
  LocalDate hourDay() {
    Optional<LocalDate> first = near.flatMap(Time::first);
    boolean stands =
        first.isPresent() && (tense() != Tense.FUTURE || !first.get().isBefore(reference));
    return stands ? first.get() : reference;
  }

  /** Whether what is told of it lies behind or ahead. */
  Tense tense() {
    return told.get();
  }

  /** The last longer stretch, if it was a quarter. */
  Optional<Time> quarter() {
    return period.isPresent() && period.get().grain() == Grain.QUARTER ? period : Optional.empty();
  }

  /** "The nine months" are compared with those of another year, not with a quarter. */
  private static boolean isSeveralMonths(Time time) {
    return time.type() == TimexType.DURATION && time.grain() == Grain.MONTH;
  }

  /** The context of what comes after a time expression. */
  Context after(Time time) {
    if (time.first().isEmpty()) {
      return isSeveralMonths(time)
          ? new Context(reference, isSouthern, told, day, near, Optional.empty(), dayIsLast)
          : this;
    }
    return time.isDay()
        ? new Context(
            reference, isSouthern, told, Optional.of(time), Optional.of(time), period, true)
        : new Context(reference, isSouthern, told, day, near, Optional.of(time), false);
  }
}
