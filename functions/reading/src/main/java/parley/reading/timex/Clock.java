package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code clock $hour minute $minute half $half on $date}: an hour of a day, of the reference date
 * if none is given. The half is {@code am} or {@code pm}; without it hours count to 24.
 */
final class Clock implements TimeMeaning {

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
    if (said.isEmpty() || said.get() > 24) {
      return Optional.empty();
    }
    Optional<LocalDate> day = PartOfDay.day(scope, on);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int h = hour(said.get(), scope.value(half).orElse(""));
    int m = scope.number(minute).orElse(0);
    String value = day.get() + "T" + two(h) + ":" + two(m);
    Grain grain = minute.isPresent() ? Grain.MINUTE : Grain.HOUR;
    return Optional.of(Grain.DAY.around(day.get()).as(TimexType.TIME, value, grain));
  }

  private static int hour(int said, String half) {
    if (half.equals("pm") && said < 12) {
      return said + 12;
    }
    return half.equals("am") && said == 12 ? 0 : said;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
