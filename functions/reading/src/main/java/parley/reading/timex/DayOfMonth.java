package parley.reading.timex;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code month-day $ordinal}: "the 25th", a day of a month that the text does not name: the first
 * one that comes, or after the day told near by; of what is past the last one that was.
 */
final class DayOfMonth implements TimeMeaning {

  /** Of seven months one after the other, some have 31 days. */
  private static final int MONTHS = 7;

  private final Optional<String> day;

  DayOfMonth(Arguments arguments) {
    day = Optional.of(arguments.required("month-day"));
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Optional<Integer> number = scope.number(day);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Context context = scope.context();
    LocalDate from = context.nearDay().orElse(context.reference());
    boolean isPast = context.tense().isBehind() && context.spoken().near().isEmpty();
    for (int months = 0; months < MONTHS; months++) {
      LocalDate month = from.plusMonths(isPast ? -months : months);
      Optional<LocalDate> found = in(month, number.get());
      if (found.isPresent()
          && (isPast ? !found.get().isAfter(from) : !found.get().isBefore(from))) {
        return Optional.of(Grain.DAY.around(found.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> in(LocalDate month, int day) {
    try {
      return Optional.of(month.withDayOfMonth(day));
    } catch (DateTimeException e) {
      return Optional.empty(); // that month is shorter
    }
  }
}
