package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code unit $unit shift +1}: the unit that lies so many units after the one of the reference
 * date, or after the day last spoken of ({@code from day}); or the one that {@code is meant}: this
 * one, or the last if what is told of it is past.
 */
final class UnitFromHere implements TimeMeaning {

  private final String unit;
  private final int shift;
  private final boolean isMeant;
  private final boolean fromDay;
  private final Optional<Mod> mod;

  UnitFromHere(Arguments arguments) {
    unit = arguments.required("unit");
    isMeant = arguments.get("is").isPresent() && arguments.oneOf("is", "meant").equals("meant");
    shift = isMeant ? 0 : arguments.number("shift");
    mod =
        arguments.get("mod").isPresent()
            ? Optional.of(arguments.constant("mod", Mod.class))
            : Optional.empty();
    fromDay =
        arguments.get("from").isPresent()
            && arguments.oneOf("from", "day", "reference").equals("day");
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Optional<String> name = scope.value(unit);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Grain grain = Grain.named(name.get());
    LocalDate from = scope.context().reference();
    if (fromDay) {
      Optional<Time> last = last(scope.context(), grain);
      from = last.isEmpty() ? from : last.get().first().orElseThrow();
    }
    Time time = grain.around(grain.shift(grain.first(from), shift));
    boolean toCome = isMeant && time.first().orElseThrow().isAfter(from);
    if (toCome && scope.context().tense() == Tense.PAST) {
      time = grain.around(grain.shift(grain.first(from), -1));
    }
    return Optional.of(mod.isPresent() ? time.with(mod.get()) : time);
  }

  /** What was last spoken of: a day for days, else also a longer stretch; for quarters these. */
  private static Optional<Time> last(Context context, Grain grain) {
    Spoken spoken = context.spoken();
    boolean isDay = grain == Grain.DAY || (spoken.dayIsLast() && grain != Grain.QUARTER);
    return isDay || spoken.period().isEmpty() ? spoken.day() : spoken.period();
  }
}
