package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code clock $hour minute $minute half $half on $date}: an hour of a day, of the one told near by
 * if none is given. The half is {@code am} or {@code pm}; without it hours count to 24. {@code
 * clock $hhmm} has hours and minutes in one number.
 */
final class Clock implements TimeMeaning {

  private static final String BOTH = "$hhmm";

  private final String hour;
  private final Optional<String> minute;
  private final Optional<String> half;
  private final Optional<String> on;

  Clock(Arguments arguments) {
    hour = arguments.required("clock");
    minute = arguments.get("minute");
    half = arguments.get("half");
    on = arguments.get("on");
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Optional<Integer> said = scope.number(Optional.of(hour));
    Optional<LocalDate> day = day(scope);
    if (said.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    boolean both = hour.equals(BOTH);
    int h = both ? said.get() / 100 : hour(said.get(), scope.value(half).orElse(""));
    int m = both ? said.get() % 100 : scope.number(minute).orElse(0);
    if (h > 24) {
      return Optional.empty();
    }
    String value = day.get() + "T" + Grain.two(h) + ":" + Grain.two(m);
    Grain grain = both || minute.isPresent() ? Grain.MINUTE : Grain.HOUR;
    return Optional.of(Grain.DAY.around(day.get()).as(TimexType.TIME, value, grain));
  }

  private Optional<LocalDate> day(Scope scope) {
    boolean given = on.isPresent() && scope.match().captures().has(on.get().substring(1));
    return given ? PartOfDay.day(scope, on) : Optional.of(scope.context().hourDay());
  }

  private static int hour(int said, String half) {
    if (half.equals("pm") && said < 12) {
      return said + 12;
    }
    return half.equals("am") && said == 12 ? 0 : said;
  }
}
