package parley.calendar.storage;

import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.calendar.meeting.Bounds;
import parley.calendar.meeting.Identity;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;
import parley.reading.window.Window;

/**
 * A year of meetings, from August to July: least happens in August, so that few stories have to
 * look into two. The links of two countries are parted by it, so that who lists a country's
 * meetings need not go through those of all years.
 */
final class Season {

  private static final int MONTHS_BEFORE = 7;

  /** A meeting of more seasons is found by the names of its parties. */
  private static final int MAX = 4;

  private Season() {}

  /** The season of a day; strings of it sort as the days do. */
  static String of(LocalDate day) {
    return String.format(Locale.ROOT, "%04d", year(day));
  }

  /** Those in which stories may look for a meeting; one that was put off is waited for a year. */
  static SortedSet<String> of(Meeting meeting) {
    LocalDate first = first(meeting.window());
    LocalDate last = meeting.window().latest().orElse(first.plusYears(1));
    SortedSet<String> seasons =
        between(first, meeting.status() == Status.POSTPONED ? last.plusYears(1) : last);
    if (meeting.window().latest().isEmpty()) {
      seasons.add(of(Bounds.NEVER_OVER));
    }
    return seasons;
  }

  /** Those in which the meetings may be that are near enough to be the one of a window. */
  static SortedSet<String> near(Window window, LocalDate day) {
    LocalDate first = first(window);
    LocalDate last = window.latest().orElse(first.plusYears(1));
    LocalDate nearest = first.minusDays(Identity.MAX_MOVE_DAYS);
    LocalDate open = day.minusDays(Identity.TENTATIVE_DAYS);
    return between(nearest.isBefore(open) ? open : nearest, last.plusDays(Identity.MAX_MOVE_DAYS));
  }

  private static LocalDate first(Window window) {
    return window.earliest().or(window::latest).orElse(Bounds.BEFORE_ALL);
  }

  private static SortedSet<String> between(LocalDate first, LocalDate last) {
    SortedSet<String> seasons = new TreeSet<>();
    for (LocalDate day = first;
        year(day) <= year(last) && seasons.size() < MAX;
        day = day.plusYears(1)) {
      seasons.add(of(day));
    }
    return seasons;
  }

  private static int year(LocalDate day) {
    return day.minusMonths(MONTHS_BEFORE).getYear();
  }
}
