package parley.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.Meetings;
import parley.calendar.reminder.Errand;
import parley.calendar.reminder.NotificationId;
import parley.calendar.reminder.ReminderLog;
import parley.calendar.watch.Occasions;
import parley.calendar.watch.Watch;
import parley.calendar.watch.WatchTopic;
import parley.remind.Overdue.Lead;
import parley.remind.delivery.Delivered;
import parley.remind.delivery.Delivery;
import parley.remind.message.Notice;
import parley.remind.message.Reminder;

/**
 * What is to be said now of a notification that was not sent when it was due: what the calendar
 * says today, and nothing if that makes it needless.
 */
final class Resending {

  private final Meetings meetings;
  private final ReminderLog log;
  private final Delivery delivery;

  Resending(Meetings meetings, ReminderLog log, Delivery delivery) {
    this.meetings = meetings;
    this.log = log;
    this.delivery = delivery;
  }

  /**
   * The reminder of that name, if it is one and still holds. If one with a shorter lead has fallen
   * due since, it is that one, which makes up for it.
   */
  Optional<Reminder> reminder(NotificationId id, Errand errand, WatchTopic watch, Instant now) {
    LocalDate today = now.atZone(watch.watch().zone()).toLocalDate();
    return Overdue.lead(id)
        .flatMap(
            lead ->
                entry(id.meeting())
                    .filter(entry -> DueReminders.isDue(entry, watch.watch(), lead.opens(), today))
                    .map(entry -> of(entry, lead, errand, watch.watch(), now)));
  }

  private static Reminder of(Entry entry, Lead lead, Errand errand, Watch watch, Instant now) {
    LocalDate today = now.atZone(watch.zone()).toLocalDate();
    Reminder own = new Reminder(entry, lead.days(), today, Overdue.isLate(errand.since(), now));
    return Occasions.of(watch).leadDays().stream()
        .filter(days -> days < lead.days())
        .filter(days -> !dueAt(lead, days, watch).isAfter(now))
        .findFirst()
        .map(
            days -> new Reminder(entry, days, today, Overdue.isLate(dueAt(lead, days, watch), now)))
        .map(own::with)
        .orElse(own);
  }

  private static Instant dueAt(Lead lead, int days, Watch watch) {
    return watch.round().dueOn(lead.opens().minusDays(days));
  }

  /** Sends what is no reminder, if it still holds: a notice or an outlook. */
  Optional<Delivered> other(NotificationId id, WatchTopic watch, Instant now) {
    if (id.isOutlook()) {
      LocalDate monday = LocalDate.parse(id.occasion());
      return new Outlooks(meetings)
          .of(watch.watch(), monday, now, Unreadable::log)
          .map(it -> delivery.deliver(it, watch, now));
    }
    return id.changes()
        .flatMap(changes -> notice(id.meeting(), changes))
        .filter(notice -> Notices.isFor(watch.watch(), notice, now))
        .map(notice -> delivery.deliver(notice, watch, now));
  }

  /** After a later change was told, an older one would only confuse. */
  private Optional<Notice> notice(String meeting, NotificationId.Changes changes) {
    if (log.told(meeting) > changes.last()) {
      return Optional.empty();
    }
    Optional<Change> first = meetings.change(meeting, changes.first());
    return meetings
        .change(meeting, changes.last())
        .flatMap(last -> first.flatMap(last::since))
        .flatMap(all -> entry(meeting).map(entry -> new Notice(entry, all, changes.first())));
  }

  private Optional<Entry> entry(String meeting) {
    return meetings.find(meeting).filter(entry -> entry.id().equals(meeting));
  }
}
