package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code shift $unit times $count to past}: so many units before or after the reference date, the
 * day last spoken of ({@code from day}), the quarter last spoken of ({@code from period}), or a
 * date of the match ({@code from $date}).
 */
final class Shifted implements TimeMeaning {

  /** Nobody counts further than this from a date; it keeps years at four digits. */
  private static final int MAX = 1000;

  private static final int HOURS_OF_A_DAY = 24;

  /** How a number ends that has a half. */
  private static final String HALF = ".5";

  private final String unit;
  private final Optional<String> times;
  private final String from;
  private final int sign;

  Shifted(Arguments arguments) {
    unit = arguments.required("shift");
    times = arguments.get("times");
    sign = arguments.oneOf("to", "past", "future").equals("past") ? -1 : 1;
    from = arguments.get("from").orElse("reference");
    if (!from.startsWith("$") && !from.equals("reference")) {
      arguments.oneOf("from", "reference", "day", "period");
    }
  }

  @Override
  public boolean isSpokenOf() {
    return false; // "a year earlier" stands beside the year that the text is about
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Optional<String> name = scope.value(unit);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Grain grain = Grain.named(name.get());
    if (isWithHalf(scope)) {
      return withHalf(scope, grain);
    }
    Optional<Integer> count = scope.value(times).isEmpty() ? Optional.of(1) : scope.number(times);
    if (count.isEmpty() || count.get() > MAX) {
      Mod mod = sign < 0 ? Mod.BEFORE : Mod.AFTER;
      return Optional.of(
          Time.without(TimexType.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF", grain).with(mod));
    }
    return ofDays(grain, count.get())
        ? time(scope, Grain.DAY, sign * count.get() / HOURS_OF_A_DAY)
        : time(scope, grain, sign * count.get());
  }

  private boolean isWithHalf(Scope scope) {
    return scope.value(times).orElse("").endsWith(HALF);
  }

  /** "Two and a half years ago": in units of which the other has an even number. */
  private Optional<Time> withHalf(Scope scope, Grain grain) {
    String count = scope.value(times).orElseThrow();
    int whole = Integer.parseInt(count.substring(0, count.length() - HALF.length()));
    if (whole > MAX) {
      return Optional.empty();
    }
    return switch (grain) {
      case YEAR -> time(scope, Grain.MONTH, sign * (12 * whole + 6));
      case MONTH -> time(scope, Grain.DAY, sign * (30 * whole + 15));
      case WEEK -> time(scope, Grain.DAY, sign * (7 * whole + 3));
      default -> time(scope, grain, sign * whole);
    };
  }

  /** "48 hours from now". */
  private static boolean ofDays(Grain grain, int count) {
    return grain == Grain.HOUR && count >= HOURS_OF_A_DAY;
  }

  private Optional<Time> time(Scope scope, Grain grain, int shift) {
    Optional<Time> base = base(scope);
    if (base.isEmpty()) {
      return Optional.of(around(grain, grain.shift(scope.context().reference(), shift)));
    }
    LocalDate day = grain.shift(base.get().first().orElseThrow(), shift);
    boolean isOfBase = !from.equals("day") || grain.compareTo(base.get().grain()) < 0;
    return Optional.of(around(isOfBase ? base.get().grain() : grain, day));
  }

  private static Time around(Grain grain, LocalDate day) {
    return grain.compareTo(Grain.WEEK) <= 0 ? Grain.DAY.around(day) : grain.around(day);
  }

  private Optional<Time> base(Scope scope) {
    return switch (from) {
      case "reference" -> Optional.empty();
      case "day" -> scope.context().spoken().day();
      case "period" -> scope.context().spoken().comparedQuarter();
      default -> withDays(scope.time(from));
    };
  }

  private static Optional<Time> withDays(Optional<Time> time) {
    return time.isPresent() && time.get().first().isPresent() ? time : Optional.empty();
  }
}
