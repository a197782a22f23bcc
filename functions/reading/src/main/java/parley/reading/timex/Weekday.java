package parley.reading.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code weekday $weekday is after}: the weekday after or before the reference date, the one on it
 * or the next one ({@code coming}), the one that the tense tells ({@code meant}), the one before
 * the day last spoken of ({@code previous}) or after it ({@code following}), after that day if it
 * is still to come ({@code then}), or of the days told near by that are ({@code there}); or {@code
 * week +1} of a week counted from this one; or {@code of} a week that the match has.
 */
final class Weekday implements TimeMeaning {

  private static final int HALF_A_WEEK = 3;

  private final String weekday;
  private final String which;
  private final int week;
  private final Optional<String> of;

  Weekday(Arguments arguments) {
    weekday = arguments.required("weekday");
    of = arguments.get("of");
    if (arguments.get("week").isPresent()) {
      which = "week";
      week = arguments.number("week");
    } else {
      which =
          of.isPresent()
              ? "of"
              : arguments.oneOf(
                  "is",
                  "after",
                  "before",
                  "coming",
                  "meant",
                  "previous",
                  "following",
                  "then",
                  "there");
      week = 0;
    }
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Optional<Integer> number = scope.number(Optional.of(weekday));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = day(scope, DayOfWeek.of(number.get()));
    return day.isEmpty() ? Optional.empty() : Optional.of(Grain.DAY.around(day.get()));
  }

  private Optional<LocalDate> day(Scope scope, DayOfWeek day) {
    LocalDate reference = scope.context().reference();
    return switch (which) {
      case "week" -> Optional.of(Grain.WEEK.first(reference).plusWeeks(week).with(day));
      case "of" -> inWeek(scope, day);
      case "after" -> Optional.of(next(scope.context(), day));
      case "before" -> Optional.of(Weekdays.before(reference, day));
      case "coming" -> Optional.of(Weekdays.onOrAfter(reference, day));
      case "previous" -> Optional.of(Weekdays.before(spokenOf(scope), day));
      case "following" -> Optional.of(following(scope, day));
      case "then" -> Optional.of(Weekdays.after(then(scope), day));
      case "there" -> Optional.of(there(scope.context(), day));
      default -> Optional.of(meant(scope.context(), day));
    };
  }

  private Optional<LocalDate> inWeek(Scope scope, DayOfWeek day) {
    Optional<Time> time = scope.time(of.orElseThrow());
    return time.isEmpty() || time.get().first().isEmpty()
        ? Optional.empty()
        : Optional.of(Weekdays.onOrAfter(time.get().first().get(), day));
  }

  /** The next one; after "will dine next week", "next Friday" is the one of that week. */
  private static LocalDate next(Context context, DayOfWeek day) {
    LocalDate next = Weekdays.after(context.reference(), day);
    Optional<Time> told = context.spoken().period();
    LocalDate monday = Grain.WEEK.first(context.reference()).plusWeeks(1);
    boolean ofWeek =
        told.isPresent()
            && told.get().grain() == Grain.WEEK
            && told.get().first().equals(Optional.of(monday));
    return ofWeek && next.isBefore(monday) ? Weekdays.onOrAfter(monday, day) : next;
  }

  private static LocalDate meant(Context context, DayOfWeek day) {
    if (context.tense() == Tense.INTENDED && comingWeek(context).isEmpty()) {
      return nearest(context.reference(), day);
    }
    return context.tense().isAhead()
        ? coming(context, day)
        : Weekdays.onOrBefore(context.reference(), day);
  }

  /** "originally scheduled for Monday": the last one as well as the next. */
  private static LocalDate nearest(LocalDate reference, DayOfWeek day) {
    return Weekdays.onOrAfter(reference.minusDays(HALF_A_WEEK), day);
  }

  /** The next one; "next week ... on Wednesday": the one of that week. */
  private static LocalDate coming(Context context, DayOfWeek day) {
    Optional<LocalDate> monday = comingWeek(context);
    return monday.isPresent() ? Weekdays.onOrAfter(monday.get(), day) : afterDay(context, day);
  }

  /** The first day of a week spoken of that is still to come. */
  private static Optional<LocalDate> comingWeek(Context context) {
    Optional<Time> week = context.spoken().week();
    Optional<LocalDate> monday = week.isEmpty() ? Optional.empty() : week.get().first();
    boolean ahead = monday.isPresent() && monday.get().isAfter(context.reference());
    return ahead ? monday : Optional.empty();
  }

  /**
   * The next one; "next Monday and Tuesday. On Thursday they will": the one of that week. A day
   * that lies further off, as Christmas does in "a Christmas gift", is of another matter.
   */
  private static LocalDate afterDay(Context context, DayOfWeek day) {
    LocalDate next = Weekdays.onOrAfter(context.reference(), day);
    LocalDate near = context.nearDay().orElse(next);
    LocalDate weekAfterNext = Grain.WEEK.first(context.reference()).plusWeeks(2);
    boolean sameWeek =
        near.isAfter(next)
            && near.isBefore(next.plusWeeks(1))
            && near.isBefore(weekAfterNext)
            && near.getDayOfWeek().compareTo(day) < 0;
    return sameWeek ? Weekdays.after(near, day) : next;
  }

  /** "Statements made on Friday and Thursday": what is past was not later than publication. */
  private static LocalDate following(Scope scope, DayOfWeek day) {
    LocalDate reference = scope.context().reference();
    LocalDate following = Weekdays.after(spokenOf(scope), day);
    boolean isLater = following.isAfter(reference) && !spokenOf(scope).isAfter(reference);
    return isLater && scope.context().tense().isBehind()
        ? Weekdays.onOrBefore(reference, day)
        : following;
  }

  /** "from May 12 to 16. They meet on the Tuesday": the one of these days, or the next one. */
  private static LocalDate there(Context context, DayOfWeek day) {
    Optional<LocalDate> stay = context.spoken().stay();
    return stay.isPresent() && stay.get().isAfter(context.reference())
        ? Weekdays.onOrAfter(stay.get(), day)
        : meant(context, day);
  }

  /** The day last spoken of if it is still to come, else the day of publication. */
  private static LocalDate then(Scope scope) {
    LocalDate reference = scope.context().reference();
    LocalDate last = spokenOf(scope);
    return last.isBefore(reference) ? reference.minusDays(1) : last;
  }

  private static LocalDate spokenOf(Scope scope) {
    Optional<Time> day = scope.context().spoken().day();
    return day.isEmpty() ? scope.context().reference() : day.get().first().orElseThrow();
  }
}
