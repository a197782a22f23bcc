package parley.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.MeetingQuery;
import parley.calendar.meeting.Meetings;
import parley.calendar.meeting.Page;
import parley.calendar.watch.Watch;
import parley.reading.meeting.Status;
import parley.remind.message.Outlook;

/** What a week brings, for the watches that ask for it. */
final class Outlooks {

  /** After that the week is half over. */
  private static final int MAX_DAYS_LATE = 2;

  private static final int MAX_MEETINGS = 40;

  private final Meetings meetings;

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
    if (!watch.digest() || isTooLate(watch, monday, now)) {
      return Optional.empty();
    }
    List<Entry> entries = upcoming(watch, today, unreadable);
    return entries.isEmpty() ? Optional.empty() : Optional.of(new Outlook(monday, today, entries));
  }

  /** Whether the outlook on a week is of no use any more. */
  static boolean isTooLate(Watch watch, LocalDate monday, Instant now) {
    return now.atZone(watch.zone()).toLocalDate().isAfter(monday.plusDays(MAX_DAYS_LATE));
  }

  private List<Entry> upcoming(Watch watch, LocalDate from, Consumer<Unreadable> unreadable) {
    List<Entry> wanted = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page page = meetings.list(query(from, cursor), unreadable);
      page.entries().stream()
          .filter(entry -> watch.wants(entry.meeting()))
          .limit(MAX_MEETINGS - wanted.size())
          .forEach(wanted::add);
      cursor = page.cursor();
    } while (cursor.isPresent() && wanted.size() < MAX_MEETINGS);
    return wanted;
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
