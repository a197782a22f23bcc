package parley.browse;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.util.Duration;
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
 * no longer holds, and holds the first {@value #MAX_EVENTS} meetings from there on.
 */
final class CalendarFile {

  static final int DAYS_BACK = 31;
  static final int MAX_EVENTS = 2000;

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
    Parameters parameters = new Parameters(request, List.of("participant", "place"));
    List<Entry> entries = entries(parameters.name("participant"), parameters.name("place"));
    return Answer.text(
        200,
        "text/calendar; charset=utf-8",
        FoldedLines.of(calendar(entries, BaseUrl.of(request))));
  }

  private List<Entry> entries(Optional<String> participant, Optional<String> place) {
    List<Entry> entries = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page page = meetings.list(query(participant, place, cursor));
      entries.addAll(page.entries());
      cursor = page.cursor();
    } while (cursor.isPresent() && entries.size() < MAX_EVENTS);
    return entries.subList(0, Math.min(entries.size(), MAX_EVENTS));
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

  private static ICalendar calendar(List<Entry> entries, Optional<BaseUrl> base) {
    ICalendar calendar = new ICalendar();
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId("-//Parley//Parley//EN");
    calendar.setName("Meetings in the news");
    calendar.setExperimentalProperty("X-WR-CALNAME", "Meetings in the news");
    calendar.setRefreshInterval(Duration.builder().hours(1).build());
    entries.forEach(entry -> calendar.addEvent(MeetingEvent.of(entry, base)));
    return calendar;
  }
}
