package parley.reading.timex;

import java.util.Optional;

/** {@code duration $unit times $count}: a length of time; without a count some units of it. */
final class Duration implements TimeMeaning {

  private static final String HALF = ".5";

  private final String unit;
  private final Optional<String> times;

  Duration(Arguments arguments) {
    unit = arguments.required("duration");
    times = arguments.get("times");
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Optional<String> name = scope.value(unit);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Grain grain = Grain.named(name.get());
    String amount = scope.value(times).orElse("X");
    String value = amount.endsWith(HALF) ? half(grain, amount) : grain.length(amount);
    return Optional.of(Time.without(TimexType.DURATION, value, grain));
  }

  private static String half(Grain grain, String amount) {
    String whole = amount.substring(0, amount.length() - HALF.length());
    String before = whole.equals("0") ? "" : whole + grain.name().charAt(0);
    return switch (grain) {
      case YEAR -> "P" + before + "6M";
      case HOUR -> "PT" + before + "30M";
      case MINUTE -> "PT" + before + "30S";
      default -> grain.length(amount);
    };
  }
}
