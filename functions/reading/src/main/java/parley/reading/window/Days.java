package parley.reading.window;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import parley.reading.timex.Grain;
import parley.reading.timex.Mod;
import parley.reading.timex.Timex;

/** The days that a time expression alone speaks of, seen from the reference date. */
final class Days {

  /** So many days either side of an approximate day. */
  private static final int AROUND = 3;

  private Days() {}

  /** Its days; what began before the reference date and is not over begins on it. */
  static Optional<Window> of(Timex timex, LocalDate reference) {
    if (timex.first().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = timex.first().get();
    LocalDate last = timex.last().orElseThrow();
    Mod mod = timex.expression().mod().orElse(null);
    if (mod == Mod.ON_OR_AFTER) {
      return Optional.of(Window.from(first));
    }
    if (mod == Mod.APPROX && first.equals(last)) {
      Window around = Window.between(first.minusDays(AROUND), last.plusDays(AROUND));
      return Optional.of(around.approximately());
    }
    if (timex.grain() == Grain.WEEK && last.equals(reference) && mod == null) {
      // on a Sunday "this week" is the one that begins then
      return Optional.of(Window.between(reference, reference.plusDays(6)));
    }
    return Optional.of(ahead(part(timex.grain(), mod, first, last), reference));
  }

  /** All its days, whenever it is read: of "early March" the first ten of the month. */
  static Optional<Window> all(Timex timex) {
    Mod mod = timex.expression().mod().orElse(null);
    return timex.first().isEmpty()
        ? Optional.empty()
        : Optional.of(part(timex.grain(), mod, timex.first().get(), timex.last().orElseThrow()));
  }

  /** What is left of its days after the reference date: "later this week". */
  static Optional<Window> rest(Timex timex, LocalDate reference) {
    if (timex.grain() == Grain.WEEK && timex.last().equals(Optional.of(reference))) {
      return Optional.of(Window.between(reference.plusDays(1), reference.plusDays(6)));
    }
    if (timex.first().isEmpty() || !timex.last().orElseThrow().isAfter(reference)) {
      return of(timex, reference);
    }
    LocalDate tomorrow = reference.plusDays(1);
    LocalDate first = timex.first().get();
    LocalDate begin = first.isBefore(tomorrow) ? tomorrow : first;
    return Optional.of(Window.between(begin, timex.last().get()));
  }

  /** What is over of its days before the reference date: "earlier this week". */
  static Optional<Window> elapsed(Timex timex, LocalDate reference) {
    LocalDate yesterday = reference.minusDays(1);
    if (timex.first().isEmpty() || timex.first().get().isAfter(yesterday)) {
      return of(timex, reference);
    }
    LocalDate last = timex.last().orElseThrow();
    LocalDate end = last.isAfter(yesterday) ? yesterday : last;
    return Optional.of(Window.between(timex.first().get(), end));
  }

  private static Window ahead(Window window, LocalDate reference) {
    LocalDate first = window.earliest().orElseThrow();
    LocalDate last = window.latest().orElseThrow();
    return first.isBefore(reference) && !last.isBefore(reference)
        ? Window.between(reference, last)
        : window;
  }

  private static Window part(Grain grain, Mod mod, LocalDate first, LocalDate last) {
    if (mod == null || grain.compareTo(Grain.WEEK) < 0 || grain == Grain.HALF) {
      return Window.between(first, last);
    }
    LocalDate mid = startOfMid(grain, first, last);
    LocalDate end = startOfEnd(grain, first, last);
    return switch (mod) {
      case START -> Window.between(first, mid.minusDays(1));
      case MID -> Window.between(mid, end.minusDays(1));
      case END -> Window.between(end, last);
      default -> Window.between(first, last);
    };
  }

  private static LocalDate startOfMid(Grain grain, LocalDate first, LocalDate last) {
    return switch (grain) {
      case WEEK -> first.with(DayOfWeek.WEDNESDAY);
      case MONTH -> first.withDayOfMonth(11);
      default -> first.plusMonths(months(first, last) / 3);
    };
  }

  private static LocalDate startOfEnd(Grain grain, LocalDate first, LocalDate last) {
    return switch (grain) {
      case WEEK -> first.with(DayOfWeek.THURSDAY);
      case MONTH -> first.withDayOfMonth(21);
      default -> first.plusMonths(2 * months(first, last) / 3);
    };
  }

  private static long months(LocalDate first, LocalDate last) {
    return ChronoUnit.MONTHS.between(first, last.plusDays(1));
  }
}
