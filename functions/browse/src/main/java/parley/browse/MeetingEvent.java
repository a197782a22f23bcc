package parley.browse;

import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import parley.calendar.meeting.Entry;
import parley.reading.meeting.Meeting;
import parley.reading.window.Window;

/**
 * The all-day event of a meeting, which lasts from the first day of its window to the last.
 *
 * <p>A window that is open at one end gives an event on the one day that is known, which says so:
 * no day is made up. RFC 5545 has no word for postponed; since such a meeting does not take place
 * on the days it still carries, its event is cancelled, and says that it is postponed. A later day
 * brings it back under the same UID with a higher SEQUENCE.
 */
final class MeetingEvent {

  private MeetingEvent() {}

  /**
   * The event of an entry.
   *
   * @param base where the meeting can be looked at, if known
   * @param alarm how many days before its first day there is an alarm, if one is asked for
   */
  static VEvent of(Entry entry, Optional<BaseUrl> base, Optional<Integer> alarm) {
    Meeting meeting = entry.meeting();
    VEvent event = new VEvent();
    event.setUid(entry.id() + "@parley");
    event.setSequence(entry.sequence() - 1);
    event.setStatus(status(meeting.status()));
    event.setSummary(EventWords.summary(meeting));
    event.setDescription(EventWords.description(entry));
    meeting.place().ifPresent(place -> event.setLocation(place.name()));
    base.ifPresent(b -> event.setUrl(b.meeting(entry.id())));
    event.setTransparency(true);
    setDays(event, meeting.window());
    setTimes(event, entry);
    alarm
        .filter(days -> !meeting.status().isOff())
        .ifPresent(days -> event.addAlarm(alarm(days, EventWords.summary(meeting))));
    return event;
  }

  private static VAlarm alarm(int days, String summary) {
    Duration before = Duration.builder().prior(days > 0).days(days).build();
    return VAlarm.display(new Trigger(before, Related.START), summary);
  }

  /** Without an end, an event on a date lasts that one day. */
  private static void setDays(VEvent event, Window window) {
    LocalDate first = window.earliest().or(window::latest).orElseThrow();
    event.setDateStart(new DateStart(date(first)));
    if (window.earliest().isPresent() && window.latest().isPresent()) {
      event.setDateEnd(new DateEnd(date(window.latest().get().plusDays(1))));
    }
  }

  /** DTSTAMP, where there is no METHOD, means the same as LAST-MODIFIED. */
  private static void setTimes(VEvent event, Entry entry) {
    event.setCreated(utc(entry.createdAt()));
    event.setLastModified(utc(entry.changedAt()));
    event.setDateTimeStamp(utc(entry.changedAt()));
  }

  private static Status status(parley.reading.meeting.Status status) {
    return switch (status) {
      case TENTATIVE -> Status.tentative();
      case CONFIRMED -> Status.confirmed();
      case POSTPONED, CANCELLED -> Status.cancelled();
    };
  }

  private static ICalDate date(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private static Date utc(Instant instant) {
    return Date.from(instant);
  }
}
