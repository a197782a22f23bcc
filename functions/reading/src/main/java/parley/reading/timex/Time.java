package parley.reading.timex;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a time expression means, without its words.
 *
 * @param type what it denotes
 * @param value its TIMEX3 value
 * @param grain how fine it is
 * @param mod how the value is meant, if not as it stands
 * @param first the first day of the value, if it has days
 * @param last the last day of it
 */
record Time(
    TimexType type,
    String value,
    Grain grain,
    Optional<Mod> mod,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {

  Time {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(grain, "grain");
    Objects.requireNonNull(mod, "mod");
  }

  /** A date, from its first to its last day. */
  static Time date(String value, Grain grain, LocalDate first, LocalDate last) {
    Optional<LocalDate> begin = Optional.of(first);
    Optional<LocalDate> end = last.equals(first) ? begin : Optional.of(last);
    return new Time(TimexType.DATE, value, grain, Optional.empty(), begin, end);
  }

  /** A time that has no days on the calendar. */
  static Time without(TimexType type, String value, Grain grain) {
    return new Time(type, value, grain, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same, with a modifier. */
  Time with(Mod modifier) {
    return new Time(type, value, grain, Optional.of(modifier), first, last);
  }

  /** The same days, with another type and value. */
  Time as(TimexType otherType, String otherValue, Grain otherGrain) {
    return new Time(otherType, otherValue, otherGrain, mod, first, last);
  }

  /** Whether it begins before another time; both have days. */
  boolean isBefore(Time other) {
    return first.orElseThrow().isBefore(other.first.orElseThrow());
  }

  /** Whether it is one day, or a time on one day. */
  boolean isDay() {
    return first.isPresent() && first.equals(last);
  }
}
