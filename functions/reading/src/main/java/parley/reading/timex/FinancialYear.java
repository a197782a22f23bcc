package parley.reading.timex;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * {@code financial $year}: the financial year that begins in a year: in April, as in Britain, India
 * and Japan, or, where the seasons are those of the south, in July, as in Australia.
 */
final class FinancialYear implements TimeMeaning {

  private final Optional<String> year;

  FinancialYear(Arguments arguments) {
    year = Optional.of(arguments.required("financial"));
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Optional<Integer> number = scope.number(year);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Month month = scope.context().isSouthern() ? Month.JULY : Month.APRIL;
    LocalDate first = LocalDate.of(number.get(), month, 1);
    LocalDate last = first.plusYears(1).minusDays(1);
    return Optional.of(Time.date(Grain.YEAR.value(first), Grain.YEAR, first, last));
  }
}
