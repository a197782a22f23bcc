package parley.reading.timex;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A time expression with what it means on the calendar.
 *
 * @param expression as TimeML annotates it
 * @param begin its first token
 * @param end the first token behind it
 * @param grain how fine it is
 * @param first the first day of its value, its modifier left out of account; empty for durations,
 *     sets and vague expressions
 * @param last the last day of it
 * @param looksBack of a length of time, whether it reaches back from now: "the biggest in five
 *     months"
 */
public record Timex(
    TimeExpression expression,
    int begin,
    int end,
    Grain grain,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    boolean looksBack) {

  public Timex {
    Objects.requireNonNull(expression, "expression");
    Objects.requireNonNull(grain, "grain");
    if (first.isPresent() != last.isPresent()) {
      throw new IllegalArgumentException("a time expression has both a first and a last day");
    }
  }
}
