package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code period quarter shift -4}: the quarter last spoken of, moved by so many; the one before the
 * reference date's if none was; or the same one of another {@code year}, which is all of that year
 * where the text speaks of several months.
 */
final class LastPeriod implements TimeMeaning {

  private final int shift;
  private final Optional<String> year;

  LastPeriod(Arguments arguments) {
    arguments.oneOf("period", "quarter");
    year = arguments.get("year");
    shift = arguments.get("shift").isPresent() ? arguments.number("shift") : 0;
  }

  @Override
  public boolean isSpokenOf() {
    return shift == 0 && year.isEmpty(); // the quarter of another year stands beside this one
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Context context = scope.context();
    Optional<Time> told = context.spoken().quarter();
    LocalDate day =
        told.isPresent() && told.get().first().isPresent()
            ? told.get().first().get()
            : Grain.QUARTER.shift(context.reference(), -1);
    LocalDate shifted = Grain.QUARTER.shift(Grain.QUARTER.first(day), shift);
    Optional<Integer> given = scope.number(year);
    Grain grain = given.isPresent() && context.spoken().isOfMonths() ? Grain.YEAR : Grain.QUARTER;
    return Optional.of(grain.around(given.isPresent() ? shifted.withYear(given.get()) : shifted));
  }
}
