package parley.browse;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.MeetingQuery;
import parley.calendar.meeting.Meetings;
import parley.calendar.meeting.Page;
import parley.gateway.Answer;
import parley.gateway.Request;

/**
 * {@code GET /calendar.ics}: the meetings as iCalendar (RFC 5545), for a calendar program to
 * subscribe to. It goes back {@value #DAYS_BACK} days, because such a program forgets what the file
 * no longer holds, for {@value #DAYS_OFF} days after a meeting fell through, and holds the first
 * {@value #MAX_EVENTS} meetings from there on.
 */
final class CalendarFile {

  static final int DAYS_BACK = 31;
  static final int MAX_EVENTS = 2000;
  static final int DAYS_OFF = 30;

  private static final int MAX_ALARM_DAYS = 365;

  private final Meetings meetings;
  private final InstantSource clock;

  CalendarFile(Meetings meetings, InstantSource clock) {
    this.meetings = meetings;
    this.clock = clock;
  }

  /**
   * The file of the meetings that the parameters ask for.
   *
   * @throws parley.gateway.ProblemException 400 if one of them is bad
   */
  Answer get(Request request) {
    Parameters parameters = new Parameters(request, List.of("participant", "place", "alarm"));
    Optional<Integer> alarm = parameters.days("alarm", MAX_ALARM_DAYS);
    List<Entry> entries = entries(parameters.name("participant"), parameters.name("place"));
    return Answer.text(
            200,
            "text/calendar; charset=utf-8",
            FoldedLines.of(calendar(entries, BaseUrl.of(request), alarm)))
        .with("cache-control", "max-age=900");
  }

  private List<Entry> entries(Optional<String> participant, Optional<String> place) {
    Instant now = clock.instant();
    List<Entry> entries = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page page = meetings.list(query(participant, place, cursor));
      page.entries().stream().filter(entry -> !isLongOff(entry, now)).forEach(entries::add);
      cursor = page.cursor();
    } while (cursor.isPresent() && entries.size() < MAX_EVENTS);
    return entries.subList(0, Math.min(entries.size(), MAX_EVENTS));
  }

  /** By then every program that asks for the file has taken it out. */
  private static boolean isLongOff(Entry entry, Instant now) {
    return entry.meeting().status().isOff()
        && entry.changedAt().isBefore(now.minus(Duration.ofDays(DAYS_OFF)));
  }

  private MeetingQuery query(
      Optional<String> participant, Optional<String> place, Optional<String> cursor) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return new MeetingQuery(
        today.minusDays(DAYS_BACK),
        Optional.empty(),
        participant,
        place,
        Set.of(),
        MeetingQuery.MAX_LIMIT,
        cursor);
  }

  private static ICalendar calendar(
      List<Entry> entries, Optional<BaseUrl> base, Optional<Integer> alarm) {
    ICalendar calendar = new ICalendar();
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId("-//Parley//Parley//EN");
    calendar.setName("Meetings in the news");
    calendar.setExperimentalProperty("X-WR-CALNAME", "Meetings in the news");
    calendar.setRefreshInterval(biweekly.util.Duration.builder().hours(1).build());
    entries.forEach(entry -> calendar.addEvent(MeetingEvent.of(entry, base, alarm)));
    return calendar;
  }
}
