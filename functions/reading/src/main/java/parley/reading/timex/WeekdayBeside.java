package parley.reading.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code nearest $weekday after $date}: the first such weekday behind a date of the match: "the
 * Monday after Easter"; {@code before}: the last one that comes before it.
 */
final class WeekdayBeside implements TimeMeaning {

  private final Optional<String> weekday;
  private final Optional<String> after;
  private final Optional<String> before;

  WeekdayBeside(Arguments arguments) {
    weekday = Optional.of(arguments.required("nearest"));
    after = arguments.get("after");
    before = after.isPresent() ? Optional.empty() : Optional.of(arguments.required("before"));
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Optional<Time> date = scope.time(after.isPresent() ? after.get() : before.orElseThrow());
    Optional<Integer> number = scope.number(weekday);
    if (number.isEmpty() || date.isEmpty() || date.get().first().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Grain.DAY.around(beside(date.get(), DayOfWeek.of(number.get()))));
  }

  private LocalDate beside(Time date, DayOfWeek day) {
    return after.isPresent()
        ? Weekdays.after(date.last().orElseThrow(), day)
        : Weekdays.before(date.first().orElseThrow(), day);
  }
}
