package parley.reading.timex;

import java.util.Optional;

/**
 * {@code sum $hundreds plus $tens and $ones}: a number; {@code tenths 5} behind it makes "2" into
 * 2.5.
 */
final class Sum implements TimeMeaning {

  private final String first;
  private final Optional<String> second;
  private final Optional<String> third;
  private final Optional<String> tenths;

  Sum(Arguments arguments) {
    first = arguments.required("sum");
    second = arguments.get("plus");
    third = arguments.get("and");
    tenths = arguments.get("tenths");
  }

  @Override
  public Optional<String> amount(Scope scope) {
    Optional<Integer> one = scope.number(Optional.of(first));
    if (one.isEmpty()) {
      return Optional.empty();
    }
    int sum = one.get() + scope.number(second).orElse(0) + scope.number(third).orElse(0);
    return Optional.of(tenths.isPresent() ? sum + "." + tenths.get() : Integer.toString(sum));
  }
}
