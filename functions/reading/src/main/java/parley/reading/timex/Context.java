package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a time expression is understood by, beside its words.
 *
 * @param reference the reference date: the day of publication
 * @param told whether what is told of it lies behind or ahead; looked up only when asked for
 * @param day the last day that the text spoke of before it
 * @param period the last longer stretch that the text spoke of before it
 */
record Context(
    LocalDate reference, Supplier<Tense> told, Optional<Time> day, Optional<Time> period) {

  static Context of(LocalDate reference) {
    return new Context(reference, () -> Tense.UNKNOWN, Optional.empty(), Optional.empty());
  }

  Context with(Supplier<Tense> other) {
    return new Context(reference, other, day, period);
  }

  /** Whether what is told of it lies behind or ahead. */
  Tense tense() {
    return told.get();
  }

  /** The last longer stretch, if it was a quarter. */
  Optional<Time> quarter() {
    return period.isPresent() && period.get().grain() == Grain.QUARTER ? period : Optional.empty();
  }

  /** The context of what comes after a time expression. */
  Context after(Time time) {
    if (time.first().isEmpty()) {
      return this;
    }
    return time.isDay()
        ? new Context(reference, told, Optional.of(time), period)
        : new Context(reference, told, day, Optional.of(time));
  }
}
