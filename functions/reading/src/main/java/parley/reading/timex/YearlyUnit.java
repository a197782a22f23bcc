package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A month, season, quarter or half of any year.
 *
 * @param grain which of them
 * @param month the month it begins in
 */
record YearlyUnit(Grain grain, int month) implements Yearly {

  /**
   * @param word month, season, quarter or half
   * @param value the number of the month, quarter or half, or the name of the season
   * @return empty if there is none of that number
   */
  static Optional<Yearly> of(String word, String value) {
    Grain grain = Grain.named(word);
    int month =
        switch (grain) {
          case SEASON -> Season.valueOf(value).first(2000).getMonthValue();
          case QUARTER -> 3 * Integer.parseInt(value) - 2;
          case HALF -> 6 * Integer.parseInt(value) - 5;
          default -> Integer.parseInt(value);
        };
    return month < 1 || month > 12 ? Optional.empty() : Optional.of(new YearlyUnit(grain, month));
  }

  @Override
  public Optional<Time> in(int year) {
    return Optional.of(grain.around(LocalDate.of(year, month, 1)));
  }
}
