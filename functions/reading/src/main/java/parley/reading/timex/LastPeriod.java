package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code period quarter shift -4}: the quarter last spoken of, moved by so many; the one before the
 * reference date's if none was; or the same one of another {@code year}.
 */
final class LastPeriod implements TimeMeaning {

  private final Grain grain;
  private final int shift;
  private final Optional<String> year;

  LastPeriod(Arguments arguments) {
    grain = arguments.constant("period", Grain.class);
    year = arguments.get("year");
    shift = arguments.get("shift").isPresent() ? arguments.number("shift") : 0;
  }

  @Override
  public boolean isSpokenOf() {
    return false; // "a year earlier" stands beside the year that the text is about
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Context context = scope.context();
    boolean spokenOf = context.period().isPresent() && context.period().get().grain() == grain;
    LocalDate day =
        spokenOf
            ? context.period().get().first().orElseThrow()
            : grain.shift(context.reference(), -1);
    LocalDate shifted = grain.shift(grain.first(day), shift);
    Optional<Integer> given = scope.number(year);
    return Optional.of(grain.around(given.isPresent() ? shifted.withYear(given.get()) : shifted));
  }
}
