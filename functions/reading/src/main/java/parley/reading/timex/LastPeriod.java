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
    return shift == 0 && year.isEmpty(); // the quarter of another year stands beside this one
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Context context = scope.context();
    LocalDate day = spokenOf(context).orElseGet(() -> grain.shift(context.reference(), -1));
    LocalDate shifted = grain.shift(grain.first(day), shift);
    Optional<Integer> given = scope.number(year);
    return Optional.of(grain.around(given.isPresent() ? shifted.withYear(given.get()) : shifted));
  }

  /** A quarter that is not over has no results to speak of; the one before it is meant. */
  private Optional<LocalDate> spokenOf(Context context) {
    Optional<Time> period = context.period();
    boolean isOver =
        period.isPresent()
            && period.get().grain() == grain
            && period.get().last().orElseThrow().isBefore(context.reference());
    return isOver ? period.get().first() : Optional.empty();
  }
}
