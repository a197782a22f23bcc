package parley.reading.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * {@code nth $ordinal unit $unit of $date}: the first week of May, the last day of the year; or
 * {@code weekday}: the first Monday of May. -1 is the last one.
 */
final class Nth implements TimeMeaning {

  private final Optional<String> ordinal;
  private final Optional<String> unit;
  private final Optional<String> weekday;
  private final String of;

  Nth(Arguments arguments) {
    ordinal = Optional.of(arguments.required("nth"));
    unit = arguments.get("unit");
    weekday = arguments.get("weekday");
    of = arguments.required("of");
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Optional<Time> whole = scope.time(of);
    Optional<String> which = scope.value(ordinal);
    if (whole.isEmpty() || whole.get().first().isEmpty() || which.isEmpty()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(which.get());
    Optional<Integer> day = scope.number(weekday);
    Time found =
        day.isPresent()
            ? weekday(whole.get(), number, day.get())
            : unit(scope, whole.get(), number);
    return Optional.of(found);
  }

  private static Time weekday(Time whole, int number, int weekday) {
    LocalDate from = number < 0 ? whole.last().orElseThrow() : whole.first().orElseThrow();
    return Grain.DAY.around(
        from.with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.of(weekday))));
  }

  private Time unit(Scope scope, Time whole, int number) {
    Grain grain = Grain.named(scope.value(unit).orElse("day"));
    if (grain == Grain.HALF && whole.grain() == Grain.MONTH) {
      return halfMonth(whole, number == 1);
    }
    if (grain == Grain.HALF && whole.grain() != Grain.YEAR) {
      return whole.with(number == 1 ? Mod.START : Mod.END);
    }
    if (grain == Grain.WEEK && whole.grain() == Grain.MONTH) {
      return weekOfMonth(whole, number);
    }
    LocalDate start = number < 0 ? whole.last().orElseThrow() : whole.first().orElseThrow();
    if (grain == Grain.WEEKEND && start.getDayOfWeek() == DayOfWeek.MONDAY) {
      return longWeekend(start);
    }
    LocalDate day = number < 0 ? grain.shift(start, number + 1L) : grain.shift(start, number - 1L);
    return grain.around(day);
  }

  /** A holiday on Monday ends its weekend. */
  private static Time longWeekend(LocalDate monday) {
    String value = Grain.WEEKEND.value(monday.minusDays(1));
    return Time.date(value, Grain.WEEKEND, monday.minusDays(2), monday);
  }

  /** A month's first week is its first seven days, its last week its last seven. */
  private static Time weekOfMonth(Time month, int number) {
    LocalDate first =
        number < 0
            ? month.last().orElseThrow().minusDays(6)
            : month.first().orElseThrow().plusWeeks(number - 1L);
    String value = Grain.WEEK.value(number < 0 ? first.plusDays(6) : first);
    return Time.date(value, Grain.WEEK, first, first.plusDays(6));
  }

  /** A month's first half ends on the 15th. */
  private static Time halfMonth(Time month, boolean isFirst) {
    LocalDate middle = month.first().orElseThrow().withDayOfMonth(15);
    LocalDate first = isFirst ? month.first().orElseThrow() : middle.plusDays(1);
    LocalDate last = isFirst ? middle : month.last().orElseThrow();
    return Time.date(month.value(), Grain.HALF, first, last).with(isFirst ? Mod.START : Mod.END);
  }
}
