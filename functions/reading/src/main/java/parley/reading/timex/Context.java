package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a time expression is understood by, beside its words.
 *
 * @param reference the reference date: the day of publication
 * @param tense whether what is told of it lies behind or ahead
 * @param day the last day that the text spoke of before it
 * @param period the last longer stretch that the text spoke of before it
 */
record Context(LocalDate reference, Tense tense, Optional<Time> day, Optional<Time> period) {

  static Context of(LocalDate reference) {
    return new Context(reference, Tense.UNKNOWN, Optional.empty(), Optional.empty());
  }

  Context with(Tense other) {
    return new Context(reference, other, day, period);
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
        ? new Context(reference, tense, Optional.of(time), period)
        : new Context(reference, tense, day, Optional.of(time));
  }
}
