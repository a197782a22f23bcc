package parley.reading.timex;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What comes once a year, so that the text need not say which year it means. */
interface Yearly {

  /** How many years beside the reference are looked at: February 29 is not in every one. */
  int YEARS = 4;

  /** So far off a date is not meant, if the other side has one that is near. */
  int FAR = 300;

  /** As near as that, whatever the tense says. */
  int NEAR = 60;

  /** As close as that no other is: of a quarter or season the next one is 270 days off. */
  int CLOSE = 120;

  /** It in that year; empty if that year has none. */
  Optional<Time> in(int year);

  /** The last one that is over, or has begun, before the reference date's. */
  default Optional<Time> last(LocalDate reference) {
    for (int year = reference.getYear() + 1; year >= reference.getYear() - YEARS; year--) {
      Optional<Time> time = in(year);
      if (time.isPresent() && isOver(time.get(), reference)) {
        return time;
      }
    }
    return Optional.empty();
  }

  /** The first one that begins after the reference date. */
  default Optional<Time> next(LocalDate reference) {
    for (int year = reference.getYear() - 1; year <= reference.getYear() + YEARS; year++) {
      Optional<Time> time = in(year);
      if (time.isPresent() && isAhead(time.get(), reference)) {
        return time;
      }
    }
    return Optional.empty();
  }

  private static boolean isOver(Time time, LocalDate reference) {
    return time.last().orElseThrow().isBefore(reference);
  }

  private static boolean isAhead(Time time, LocalDate reference) {
    return time.first().orElseThrow().isAfter(reference);
  }

  /** The one that is meant where no year is given. */
  default Optional<Time> meant(Context context) {
    LocalDate reference = context.reference();
    Optional<Time> nearest = nearest(reference);
    if (nearest.isEmpty() || distance(nearest.get(), reference) == 0) {
      return nearest;
    }
    Optional<Time> told =
        switch (context.tense()) {
          case PAST, DONE -> isOver(nearest.get(), reference) ? nearest : last(reference);
          case FUTURE, PROMISED -> isAhead(nearest.get(), reference) ? nearest : next(reference);
          case INTENDED, CALLED_OFF, UNKNOWN -> nearest;
        };
    return told.isPresent() && unlikely(told.get(), nearest.get(), context) ? nearest : told;
  }

  /** Far off while the other side has one that is near; of quarters news means the near one. */
  private static boolean unlikely(Time told, Time nearest, Context context) {
    LocalDate reference = context.reference();
    Tense tense = context.tense();
    boolean far =
        told.grain() == Grain.QUARTER
            ? tense != Tense.PROMISED
            : tense != Tense.PROMISED && tense != Tense.DONE && distance(told, reference) > FAR;
    return far && distance(nearest, reference) < NEAR;
  }

  /**
   * Nearly always it is that of the same year, or there is one in the next years; to look further
   * costs more than the rest.
   */
  private Optional<Time> nearest(LocalDate reference) {
    Optional<Time> same = in(reference.getYear());
    if (same.isPresent() && distance(same.get(), reference) < CLOSE) {
      return same;
    }
    Optional<Time> nearest = nearest(reference, 1);
    return nearest.isPresent() ? nearest : nearest(reference, YEARS);
  }

  private Optional<Time> nearest(LocalDate reference, int years) {
    Optional<Time> nearest = Optional.empty();
    long distance = Long.MAX_VALUE;
    for (int year = reference.getYear() - years; year <= reference.getYear() + years; year++) {
      Optional<Time> time = in(year);
      if (time.isPresent() && distance(time.get(), reference) < distance) {
        nearest = time;
        distance = distance(time.get(), reference);
      }
    }
    return nearest;
  }

  /** In days; 0 if the day lies in the time. */
  private static long distance(Time time, LocalDate day) {
    LocalDate first = time.first().orElseThrow();
    LocalDate last = time.last().orElseThrow();
    long before = ChronoUnit.DAYS.between(day, first);
    long after = ChronoUnit.DAYS.between(last, day);
    return Math.max(0, Math.max(before, after));
  }
}
