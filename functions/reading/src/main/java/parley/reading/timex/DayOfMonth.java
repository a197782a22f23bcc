package parley.reading.timex;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * {@code month-day $ordinal}: "the 25th", a day of a month that the text does not name: the first
 * one that comes, or after the day told near by, or of a month told near by; of what is past the
 * last one that was.
 */
final class DayOfMonth implements TimeMeaning {

  /** Of seven months one after the other, some have 31 days. */
  private static final int MONTHS = 7;

  /** As long as a stay may be, of which a day before its last one is told behind it. */
  private static final int STAY = 7;

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
    boolean isPast = context.tense().isBehind() && context.spoken().near().isEmpty();
    LocalDate from = isPast ? context.reference() : first(context);
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

  /**
   * "will be there from May 10 to 15 and meets Ruiz on the 12th": within the stay that was told;
   * "visits Peru in October. He is due there on the 12th": in that month.
   */
  private static LocalDate first(Context context) {
    LocalDate reference = context.reference();
    LocalDate month = first(context.spoken().nearMonth()).orElse(reference);
    if (month.isAfter(reference)) {
      return month;
    }
    LocalDate near = context.nearDay().orElse(reference);
    if (near.isBefore(reference)) {
      return near;
    }
    LocalDate stay = near.minusDays(STAY);
    return stay.isAfter(reference) && !isOfThisMonth(near, context) ? stay : reference;
  }

  private static Optional<LocalDate> first(Optional<Time> time) {
    return time.isPresent() ? time.get().first() : Optional.empty();
  }

  /** "votes on May 29. Ruiz meets him on the 18th": both are of the month in which it is told. */
  private static boolean isOfThisMonth(LocalDate near, Context context) {
    LocalDate reference = context.reference();
    return !context.spoken().isHere() && YearMonth.from(near).equals(YearMonth.from(reference));
  }

  private static Optional<LocalDate> in(LocalDate month, int day) {
    try {
      return Optional.of(month.withDayOfMonth(day));
    } catch (DateTimeException e) {
      return Optional.empty(); // that month is shorter
    }
  }
}
