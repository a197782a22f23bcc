package parley.reading.timex;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Two feasts of one name, of which the nearer is meant: "Eid" is that of the fast or that of the
 * sacrifice. Where a year is given, it is the first.
 *
 * @param first the one feast
 * @param second the other
 */
record NearerFeast(Yearly first, Yearly second) implements Yearly {

  @Override
  public Optional<Time> in(int year) {
    return first.in(year);
  }

  @Override
  public Optional<Time> last(LocalDate reference) {
    return nearer(first.last(reference), second.last(reference), reference);
  }

  @Override
  public Optional<Time> next(LocalDate reference) {
    return nearer(first.next(reference), second.next(reference), reference);
  }

  @Override
  public Optional<Time> meant(Context context) {
    return nearer(first.meant(context), second.meant(context), context.reference());
  }

  private static Optional<Time> nearer(Optional<Time> one, Optional<Time> other, LocalDate day) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return distance(one.get(), day) <= distance(other.get(), day) ? one : other;
  }

  private static long distance(Time time, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(day, time.first().orElseThrow()));
  }
}
