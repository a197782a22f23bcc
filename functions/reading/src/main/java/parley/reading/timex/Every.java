package parley.reading.timex;

import java.util.Optional;

/**
 * {@code set $unit}: times that recur, every unit or, with {@code times}, every so many; or every
 * {@code weekday}, {@code month} or {@code season}, or a {@code part} of every day.
 */
final class Every implements TimeMeaning {

  private final Optional<String> unit;
  private final Optional<String> times;
  private final Optional<String> weekday;
  private final Optional<String> month;
  private final Optional<String> season;
  private final Optional<String> part;

  Every(Arguments arguments) {
    unit = arguments.get("set");
    times = arguments.get("times");
    weekday = arguments.get("weekday");
    month = arguments.get("month");
    season = arguments.get("season");
    part = arguments.get("part");
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Optional<String> of = scope.value(unit);
    if (of.isPresent()) {
      Grain grain = Grain.named(of.get());
      return set(grain.length(scope.value(times).orElse("1")), grain);
    }
    Optional<String> day = scope.value(weekday);
    if (day.isPresent()) {
      return set("XXXX-WXX-" + day.get() + part(scope), Grain.DAY);
    }
    Optional<Integer> ofYear = scope.number(month);
    if (ofYear.isPresent()) {
      return set("XXXX-" + Grain.two(ofYear.get()), Grain.MONTH);
    }
    Optional<String> ofSeason = scope.value(season);
    return ofSeason.isPresent()
        ? set("XXXX-" + Season.valueOf(ofSeason.get()).value(), Grain.SEASON)
        : set("XXXX-XX-XX" + part(scope), Grain.PART_OF_DAY);
  }

  private String part(Scope scope) {
    Optional<String> value = scope.value(part);
    return value.isEmpty() ? "" : "T" + value.get();
  }

  private static Optional<Time> set(String value, Grain grain) {
    return Optional.of(Time.without(TimexType.SET, value, grain));
  }
}
