package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;

/** {@code decade $decade}: 1990s, or 90s of the century that is nearest. */
final class Decade implements TimeMeaning {

  /** Decades before this one were in this century. */
  private static final int PIVOT = 30;

  private final Optional<String> decade;

  Decade(Arguments arguments) {
    decade = Optional.of(arguments.required("decade"));
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Optional<Integer> number = scope.number(decade);
    if (number.isEmpty() || (number.get() >= 100 && number.get() < 1000)) {
      return Optional.empty();
    }
    int year = number.get();
    if (year < 100) {
      year += year < PIVOT ? 2000 : 1900;
    }
    return Optional.of(Grain.DECADE.around(LocalDate.of(year, 1, 1)));
  }
}
