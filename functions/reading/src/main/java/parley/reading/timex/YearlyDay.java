package parley.reading.timex;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;

/**
 * A day of any year.
 *
 * @param month its month
 * @param day its day in the month
 */
record YearlyDay(int month, int day) implements Yearly {

  /** Whether any year has such a day. */
  boolean exists() {
    return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
  }

  @Override
  public Optional<Time> in(int year) {
    boolean missing = month == 2 && day == 29 && !Year.isLeap(year);
    return missing
        ? Optional.empty()
        : Optional.of(Grain.DAY.around(LocalDate.of(year, month, day)));
  }
}
