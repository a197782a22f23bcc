package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A season of the southern hemisphere, half a year from the northern one of its name; summer
 * belongs to the year it begins in.
 *
 * @param season its name
 */
record SouthernSeason(Season season) implements Yearly {

  private static final int HALF_A_YEAR = 6;

  @Override
  public Optional<Time> in(int year) {
    LocalDate northern = season.first(year);
    LocalDate first =
        northern.getMonthValue() > HALF_A_YEAR
            ? northern.minusMonths(HALF_A_YEAR)
            : northern.plusMonths(HALF_A_YEAR);
    LocalDate last = first.plusMonths(3).minusDays(1);
    return Optional.of(Time.date(year + "-" + season.value(), Grain.SEASON, first, last));
  }
}
