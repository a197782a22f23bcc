package parley.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.MeetingQuery;
import parley.calendar.meeting.Meetings;
import parley.calendar.meeting.Page;
import parley.calendar.watch.Round;
import parley.calendar.watch.Watch;
import parley.reading.meeting.Status;
import parley.remind.message.Outlook;

/** What a week brings, for the watches that ask for it; looked up once, so it is good for a run. */
final class Outlooks {

  /** After that the week is half over. */
  private static final int MAX_DAYS_LATE = 2;

  private static final int MAX_MEETINGS = 40;

  private final Meetings meetings;
  private final Map<LocalDate, Week> weeks = new HashMap<>();

  Outlooks(Meetings meetings) {
    this.meetings = meetings;
  }

  /**
   * The outlook that a watch is to have, on the seven days that begin today.
   *
   * @param monday the day for which it was due
   * @param unreadable takes the entries that cannot be read, which are left out
   * @return empty if the watch asks for none, if it would come too late, or if nothing takes place
   */
  Optional<Outlook> of(
      Watch watch, LocalDate monday, Instant now, Consumer<Unreadable> unreadable) {
    LocalDate today = now.atZone(watch.zone()).toLocalDate();
    if (!watch.digest() || isTooLate(watch.round(), monday, now)) {
      return Optional.empty();
    }
    List<Entry> entries = upcoming(watch, today, unreadable);
    return entries.isEmpty() ? Optional.empty() : Optional.of(new Outlook(monday, today, entries));
  }

  /** Whether the outlook on a week is of no use any more. */
  static boolean isTooLate(Round round, LocalDate monday, Instant now) {
    return now.atZone(round.zone()).toLocalDate().isAfter(monday.plusDays(MAX_DAYS_LATE));
  }

  /** Whether the seven days that begin today bring anything. */
  boolean hasAny(Round round, Instant now, Consumer<Unreadable> unreadable) {
    return week(now.atZone(round.zone()).toLocalDate()).has(0, unreadable);
  }

  private Week week(LocalDate from) {
    return weeks.computeIfAbsent(from, Week::new);
  }

  private List<Entry> upcoming(Watch watch, LocalDate from, Consumer<Unreadable> unreadable) {
    Week week = week(from);
    List<Entry> wanted = new ArrayList<>();
    for (int i = 0; wanted.size() < MAX_MEETINGS && week.has(i, unreadable); i++) {
      Entry entry = week.entries.get(i);
      if (watch.wants(entry.meeting())) {
        wanted.add(entry);
      }
    }
    return wanted;
  }

  /** The meetings of seven days, looked up as far as somebody has asked for them. */
  private final class Week {

    private final LocalDate from;
    private final List<Entry> entries = new ArrayList<>();
    private Optional<String> cursor = Optional.empty();
    private boolean isWhole;

    Week(LocalDate from) {
      this.from = from;
    }

    /** Whether there are more meetings than so many. */
    boolean has(int index, Consumer<Unreadable> unreadable) {
      while (index >= entries.size() && !isWhole) {
        Page page = meetings.list(query(from, cursor), unreadable);
        entries.addAll(page.entries());
        cursor = page.cursor();
        isWhole = cursor.isEmpty();
      }
      return index < entries.size();
    }
  }

  private static MeetingQuery query(LocalDate from, Optional<String> cursor) {
    return new MeetingQuery(
        from,
        Optional.of(Outlook.to(from)),
        Optional.empty(),
        Optional.empty(),
        Set.of(Status.TENTATIVE, Status.CONFIRMED),
        MeetingQuery.MAX_LIMIT,
        cursor);
  }
}
