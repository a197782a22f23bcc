package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code unit $unit shift +1}: the unit that lies so many units after the one of the reference
 * date, or after the day last spoken of ({@code from day}) or told near by ({@code from near}), or
 * after the quarter that the text is about, if it is about one ({@code from period}); or the one
 * that {@code is meant}: this one, or the last if what is told of it is past.
 */
final class UnitFromHere implements TimeMeaning {

  private final String unit;
  private final int shift;
  private final boolean isMeant;
  private final String from;
  private final Optional<Mod> mod;

  UnitFromHere(Arguments arguments) {
    unit = arguments.required("unit");
    isMeant = arguments.get("is").isPresent() && arguments.oneOf("is", "meant").equals("meant");
    shift = isMeant ? 0 : arguments.number("shift");
    mod =
        arguments.get("mod").isPresent()
            ? Optional.of(arguments.constant("mod", Mod.class))
            : Optional.empty();
    from =
        arguments.get("from").isPresent()
            ? arguments.oneOf("from", "day", "near", "period", "reference")
            : "reference";
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Optional<String> name = scope.value(unit);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Grain grain = Grain.named(name.get());
    Optional<Time> quarter = quarter(scope.context().spoken());
    if (quarter.isPresent()) {
      return Optional.of(
          Grain.QUARTER.around(grain.shift(quarter.get().first().orElseThrow(), shift)));
    }
    LocalDate base = base(scope.context(), grain);
    Time time = grain.around(grain.shift(grain.first(base), shift));
    boolean toCome = isMeant && time.first().orElseThrow().isAfter(base);
    if (toCome && scope.context().tense().isBehind()) {
      time = grain.around(grain.shift(grain.first(base), -1));
    }
    return Optional.of(mod.isPresent() ? time.with(mod.get()) : time);
  }

  private Optional<Time> quarter(Spoken spoken) {
    return from.equals("period") ? spoken.comparedQuarter() : Optional.empty();
  }

  private LocalDate base(Context context, Grain grain) {
    if (from.equals("near")) {
      return context.hourDay();
    }
    Optional<Time> last = from.equals("day") ? last(context, grain) : Optional.empty();
    return last.isEmpty() ? context.reference() : last.get().first().orElseThrow();
  }

  /** What was last spoken of: a day for days, else also a longer stretch; for quarters these. */
  private static Optional<Time> last(Context context, Grain grain) {
    Spoken spoken = context.spoken();
    boolean isDay = grain == Grain.DAY || (spoken.dayIsLast() && grain != Grain.QUARTER);
    return isDay || spoken.period().isEmpty() ? spoken.day() : spoken.period();
  }
}
