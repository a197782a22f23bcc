package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code period quarter shift -4}: the quarter last spoken of, moved by so many; the one before the
 * reference date's if none was.
 */
final class LastPeriod implements TimeMeaning {

  private final Grain grain;
  private final int shift;

  LastPeriod(Arguments arguments) {
    grain = arguments.constant("period", Grain.class);
    shift = arguments.get("shift").isPresent() ? arguments.number("shift") : 0;
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Context context = scope.context();
    boolean spokenOf = context.period().isPresent() && context.period().get().grain() == grain;
    LocalDate day =
        spokenOf
            ? context.period().get().first().orElseThrow()
            : grain.shift(context.reference(), -1);
    return Optional.of(grain.around(grain.shift(grain.first(day), shift)));
  }
}
