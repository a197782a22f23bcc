package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code part $part on $date}: the morning (MO), noon (MI), afternoon (AF), evening (EV) or night
 * (NI) of a day; of the reference date, moved by {@code shift} days, if none is given.
 */
final class PartOfDay implements TimeMeaning {

  private final String part;
  private final Optional<String> on;
  private final int shift;

  PartOfDay(Arguments arguments) {
    part = arguments.required("part");
    on = arguments.get("on");
    shift = arguments.get("shift").isPresent() ? arguments.number("shift") : 0;
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Optional<String> name = scope.value(part);
    Optional<LocalDate> day = day(scope, on);
    if (name.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    LocalDate shifted = day.get().plusDays(shift);
    return Optional.of(
        Grain.DAY
            .around(shifted)
            .as(TimexType.TIME, shifted + "T" + name.get(), Grain.PART_OF_DAY));
  }

  /** The first day of a date of the match; of the context's, if the rule names none. */
  static Optional<LocalDate> day(Scope scope, Optional<String> on) {
    if (on.isPresent() && on.get().equals("day")) {
      Optional<Time> last = scope.context().spoken().day();
      return last.isEmpty() ? Optional.of(scope.context().reference()) : last.get().first();
    }
    if (on.isPresent() && on.get().equals("near")) {
      return Optional.of(scope.context().hourDay());
    }
    if (on.isEmpty() || !scope.match().captures().has(on.get().substring(1))) {
      return Optional.of(scope.context().reference());
    }
    Optional<Time> time = scope.time(on.get());
    return time.isEmpty() ? Optional.empty() : time.get().first();
  }
}
