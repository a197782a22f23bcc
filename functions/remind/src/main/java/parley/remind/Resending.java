package parley.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.Meetings;
import parley.calendar.reminder.Errand;
import parley.calendar.reminder.NotificationId;
import parley.calendar.reminder.ReminderLog;
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
  private final Outlooks outlooks;
  private final Delivery delivery;

  Resending(Meetings meetings, ReminderLog log, Outlooks outlooks, Delivery delivery) {
    this.meetings = meetings;
    this.log = log;
    this.outlooks = outlooks;
    this.delivery = delivery;
  }

  /** The reminder of that name, if it is one and still holds. */
  Optional<Reminder> reminder(NotificationId id, Errand errand, WatchTopic watch, Instant now) {
    LocalDate today = now.atZone(watch.watch().zone()).toLocalDate();
    boolean late = Overdue.isLate(errand.since(), now);
    return Overdue.lead(id)
        .filter(lead -> !isSuperseded(lead, watch.watch(), now))
        .flatMap(
            lead ->
                entry(id.meeting())
                    .filter(entry -> DueReminders.isDue(entry, watch.watch(), lead.opens(), today))
                    .map(entry -> new Reminder(entry, lead.days(), today, late)));
  }

  /** Sends what is no reminder, if it still holds: a notice or an outlook. */
  Optional<Delivered> other(NotificationId id, WatchTopic watch, Instant now) {
    if (id.isOutlook()) {
      LocalDate monday = LocalDate.parse(id.occasion());
      return outlooks.of(watch.watch(), monday, now).map(it -> delivery.deliver(it, watch, now));
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

  /** Whether a reminder with a shorter lead has fallen due since. */
  private static boolean isSuperseded(Lead lead, Watch watch, Instant now) {
    return DueReminders.leadDays(watch).stream()
        .filter(days -> days < lead.days())
        .anyMatch(days -> !watch.round().dueOn(lead.opens().minusDays(days)).isAfter(now));
  }

  private Optional<Entry> entry(String meeting) {
    return meetings.find(meeting).filter(entry -> entry.id().equals(meeting));
  }
}
