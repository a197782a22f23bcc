package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code month $month is next}: a month, season, quarter, half or feast; the next or last one, the
 * last one that is not just over ({@code earlier}), the one of this year, the one a year before the
 * one {@code meant}, or, if it is {@code meant}, the one that the context tells; or the one {@code
 * of} a year. {@code in north}, {@code south}: a season of that hemisphere.
 */
final class Recurring implements TimeMeaning {

  private final String word;
  private final String value;
  private final String which;
  private final Optional<String> year;
  private final Optional<Mod> mod;

  /** Whether its seasons are those of the south, where the rule says it. */
  private final Optional<Boolean> isSouthern;

  Recurring(String word, Arguments arguments) {
    this.word = word;
    value = arguments.required(word);
    year = arguments.get("of");
    which =
        arguments.get("is").isPresent()
            ? arguments.oneOf("is", "meant", "next", "last", "earlier", "this", "year-ago")
            : "meant";
    mod =
        arguments.get("mod").isPresent()
            ? Optional.of(arguments.constant("mod", Mod.class))
            : Optional.empty();
    isSouthern =
        arguments.get("in").isPresent()
            ? Optional.of(arguments.oneOf("in", "north", "south").equals("south"))
            : Optional.empty();
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Optional<String> name = scope.value(value);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Yearly> yearly = yearly(name.get(), scope.context());
    Optional<Time> time = yearly.isEmpty() ? Optional.empty() : time(yearly.get(), scope);
    return time.isPresent() && mod.isPresent() ? Optional.of(time.get().with(mod.get())) : time;
  }

  private Optional<Yearly> yearly(String name, Context context) {
    if (word.equals("feast")) {
      return Feast.of(name);
    }
    return word.equals("season") && isSouthern.orElse(context.isSouthern())
        ? Optional.of(new SouthernSeason(Season.valueOf(name)))
        : YearlyUnit.of(word, name);
  }

  private Optional<Time> time(Yearly yearly, Scope scope) {
    Optional<Integer> given = year(scope);
    if (given.isPresent()) {
      return yearly.in(given.get());
    }
    LocalDate reference = scope.context().reference();
    return switch (which) {
      case "next" -> yearly.next(reference);
      case "last" -> yearly.last(reference);
      case "earlier" -> earlier(yearly, reference);
      case "year-ago" -> yearBefore(yearly, scope.context());
      case "this" -> current(yearly, reference);
      default -> yearly.meant(scope.context());
    };
  }

  /** The one of this year, or one that began last year and is not over: "this winter". */
  private static Optional<Time> current(Yearly yearly, LocalDate reference) {
    Optional<Time> begun = yearly.in(reference.getYear() - 1);
    boolean isOver = begun.isEmpty() || begun.get().last().orElseThrow().isBefore(reference);
    return isOver ? yearly.in(reference.getYear()) : begun;
  }

  /** "Last November", said in December, is that of the year before. */
  private static Optional<Time> earlier(Yearly yearly, LocalDate reference) {
    Optional<Time> last = yearly.last(reference);
    return last.isPresent() && isJustOver(last.get(), reference)
        ? yearly.in(reference.getYear() - 1)
        : last;
  }

  /** But "last December", said in January, is that of last year in any case. */
  private static boolean isJustOver(Time time, LocalDate reference) {
    LocalDate first = time.first().orElseThrow();
    return first.getYear() == reference.getYear()
        && time.grain().shift(first, 2).isAfter(reference);
  }

  private static Optional<Time> yearBefore(Yearly yearly, Context context) {
    Optional<Time> meant = yearly.meant(context);
    return meant.isEmpty() ? meant : yearly.in(meant.get().first().orElseThrow().getYear() - 1);
  }

  private Optional<Integer> year(Scope scope) {
    if (year.isEmpty()) {
      return Optional.empty();
    }
    Optional<Time> time = scope.time(year.get());
    return time.isPresent() && time.get().first().isPresent()
        ? Optional.of(time.get().first().get().getYear())
        : scope.number(year);
  }
}
