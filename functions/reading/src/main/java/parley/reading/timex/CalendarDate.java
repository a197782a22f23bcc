package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code date year $year month $month day $day}: a date on the calendar; what lacks is filled in.
 * {@code is last}: the one before publication, whatever the tense says; {@code is over}: that one
 * or the day of publication itself.
 */
final class CalendarDate implements TimeMeaning {

  /** Two digits from here on mean the twentieth century. */
  private static final int PIVOT = 50;

  private final Optional<String> year;
  private final Optional<String> month;
  private final Optional<String> day;
  private final Optional<String> weekday;

  private final Optional<String> which;

  CalendarDate(Arguments arguments) {
    year = arguments.get("year");
    month = arguments.get("month");
    day = arguments.get("day");
    weekday = arguments.get("weekday");
    which = arguments.get("is").isEmpty() ? Optional.empty() : isOneOf(arguments);
    if (year.isEmpty() && month.isEmpty()) {
      arguments.required("month");
    }
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Optional<Integer> y = year(scope);
    Optional<Integer> m = scope.number(month);
    Optional<Integer> d = scope.number(day);
    if (m.isEmpty()) {
      return y.isEmpty() ? Optional.empty() : Optional.of(Grain.YEAR.around(firstOf(y.get())));
    }
    Yearly yearly = d.isEmpty() ? new YearlyUnit(Grain.MONTH, m.get()) : day(m.get(), d.get());
    if (yearly == null) {
      return Optional.empty();
    }
    if (which.isPresent()) {
      LocalDate reference = scope.context().reference();
      return yearly.last(which.get().equals("over") ? reference.plusDays(1) : reference);
    }
    return y.isPresent() ? yearly.in(y.get()) : meant(yearly, scope);
  }

  private static Optional<String> isOneOf(Arguments arguments) {
    return Optional.of(arguments.oneOf("is", "last", "over"));
  }

  private static Yearly day(int month, int day) {
    YearlyDay yearly = new YearlyDay(month, day);
    return yearly.exists() ? yearly : null;
  }

  /** The year in which it falls on the weekday that is said, if there is one near. */
  private Optional<Time> meant(Yearly yearly, Scope scope) {
    Optional<Time> meant = yearly.meant(scope.context());
    Optional<Integer> said = scope.number(weekday);
    if (said.isEmpty() || meant.isEmpty() || falls(meant.get(), said.get())) {
      return meant;
    }
    int near = scope.context().reference().getYear();
    for (int other = near - 1; other <= near + 1; other++) {
      Optional<Time> time = yearly.in(other);
      if (time.isPresent() && falls(time.get(), said.get())) {
        return time;
      }
    }
    return meant;
  }

  private static boolean falls(Time day, int weekday) {
    return day.first().orElseThrow().getDayOfWeek().getValue() == weekday;
  }

  private Optional<Integer> year(Scope scope) {
    Optional<Integer> given = scope.number(year);
    if (given.isEmpty() && year.isPresent()) {
      return yearOf(scope.time(year.get())); // "last year"
    }
    if (given.isEmpty() || given.get() >= 100) {
      return given;
    }
    return Optional.of(given.get() + (given.get() < PIVOT ? 2000 : 1900));
  }

  private static Optional<Integer> yearOf(Optional<Time> time) {
    return time.isEmpty() || time.get().first().isEmpty()
        ? Optional.empty()
        : Optional.of(time.get().first().get().getYear());
  }

  private static LocalDate firstOf(int year) {
    return LocalDate.of(year, 1, 1);
  }
}
