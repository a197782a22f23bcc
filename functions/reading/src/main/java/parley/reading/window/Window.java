package parley.reading.window;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The calendar days on which something may take place, both ends inclusive; an absent end is open.
 *
 * @param earliest the first possible day
 * @param latest the last possible day
 * @param approximate whether the text says "around" or its like, so that the days beside the window
 *     are possible too
 */
public record Window(Optional<LocalDate> earliest, Optional<LocalDate> latest, boolean approximate)
    implements Comparable<Window> {

  /**
   * @throws IllegalArgumentException if both ends are open, or the last day lies before the first
   */
  public Window {
    if (earliest.isEmpty() && latest.isEmpty()) {
      throw new IllegalArgumentException("a window has an earliest or a latest day");
    }
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException(
          "a window's latest day is not before its earliest: " + edtf(earliest, latest));
    }
  }

  /** One day. */
  public static Window on(LocalDate day) {
    Optional<LocalDate> only = Optional.of(day);
    return new Window(only, only, false);
  }

  /** All days from the first to the last, both included. */
  public static Window between(LocalDate earliest, LocalDate latest) {
    return earliest.equals(latest)
        ? on(earliest)
        : new Window(Optional.of(earliest), Optional.of(latest), false);
  }

  /** That day and all days after it. */
  public static Window from(LocalDate earliest) {
    return new Window(Optional.of(earliest), Optional.empty(), false);
  }

  /** That day and all days before it. */
  public static Window until(LocalDate latest) {
    return new Window(Optional.empty(), Optional.of(latest), false);
  }

  /** The same days, said to be approximate. */
  public Window approximately() {
    return new Window(earliest, latest, true);
  }

  /** Whether the day lies in the window. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first()) && !day.isAfter(last());
  }

  /** Whether every day of the other window lies in this one. */
  public boolean encloses(Window other) {
    return !first().isAfter(other.first()) && !last().isBefore(other.last());
  }

  /** Whether the two share a day. */
  public boolean overlaps(Window other) {
    return !first().isAfter(other.last()) && !other.first().isAfter(last());
  }

  /** The days that the two share, if there are any; approximate if either is. */
  public Optional<Window> intersection(Window other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    LocalDate first = first().isAfter(other.first()) ? first() : other.first();
    LocalDate last = last().isBefore(other.last()) ? last() : other.last();
    return Optional.of(
        new Window(
            first.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(first),
            last.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(last),
            approximate || other.approximate));
  }

  /** Whether the one begins on the day after the other's last. */
  public boolean abuts(Window other) {
    return follows(other) || other.follows(this);
  }

  private boolean follows(Window other) {
    return earliest.isPresent()
        && other.latest.isPresent()
        && other.earliest.isPresent()
        && latest.isPresent()
        && earliest.get().equals(other.latest.get().plusDays(1));
  }

  /** The days of both, if the other begins within this one or on the day behind it. */
  public Optional<Window> joinedWith(Window other) {
    boolean adjacent =
        latest.isPresent()
            && other.earliest.isPresent()
            && !other.earliest.get().isAfter(latest.get().plusDays(1));
    return adjacent && !other.first().isBefore(first())
        ? Optional.of(
            new Window(
                earliest,
                other.last().isBefore(last()) ? latest : other.latest,
                approximate || other.approximate))
        : Optional.empty();
  }

  /** Whether all its days lie before the given one. */
  public boolean isOver(LocalDate today) {
    return last().isBefore(today);
  }

  /**
   * The window in the Extended Date/Time Format, ISO 8601-2: {@code 2016-12-27}, {@code
   * 2017-01-20/2017-01-27}, {@code 2017-01-21/..}; an approximate end carries {@code ~}.
   */
  public String edtf() {
    String mark = approximate ? "~" : "";
    if (earliest.equals(latest)) {
      return earliest.orElseThrow() + mark;
    }
    return (earliest.isPresent() ? earliest.get() + mark : "..")
        + "/"
        + (latest.isPresent() ? latest.get() + mark : "..");
  }

  // written out, since a cold start links those of a record dearly

  @Override
  public boolean equals(Object other) {
    return other instanceof Window window
        && earliest.equals(window.earliest)
        && latest.equals(window.latest)
        && approximate == window.approximate;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * earliest.hashCode() + latest.hashCode()) + Boolean.hashCode(approximate);
  }

  /** By the first day, then by the last; an open beginning is first, an open end last. */
  @Override
  public int compareTo(Window other) {
    int order = earliest.orElse(LocalDate.MIN).compareTo(other.earliest.orElse(LocalDate.MIN));
    if (order == 0) {
      order = latest.orElse(LocalDate.MAX).compareTo(other.latest.orElse(LocalDate.MAX));
    }
    return order != 0 ? order : Boolean.compare(approximate, other.approximate);
  }

  @Override
  public String toString() {
    return edtf();
  }

  private LocalDate first() {
    return earliest.orElse(LocalDate.MIN);
  }

  private LocalDate last() {
    return latest.orElse(LocalDate.MAX);
  }

  private static String edtf(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    return earliest.orElseThrow() + "/" + latest.orElseThrow();
  }
}
