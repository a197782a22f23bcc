package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;

/** {@code century $ordinal}: the eleventh century is the years 1000 to 1099. */
final class Century implements TimeMeaning {

  private final Optional<String> ordinal;

  Century(Arguments arguments) {
    ordinal = Optional.of(arguments.required("century"));
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Optional<Integer> number = scope.number(ordinal);
    if (number.isEmpty() || number.get() < 1 || number.get() > 30) {
      return Optional.empty();
    }
    return Optional.of(Grain.CENTURY.around(LocalDate.of(100 * number.get() - 100, 1, 1)));
  }
}
