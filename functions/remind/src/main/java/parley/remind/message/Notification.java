package parley.remind.message;

import parley.calendar.reminder.NotificationId;
import parley.reading.meeting.Meeting;

/** Something to tell the subscribers of a watch. */
public sealed interface Notification permits Reminder, Notice {

  /** Why they hear of it. */
  NotificationKind kind();

  /** The id of the calendar's entry. */
  String meetingId();

  /** The meeting as it stood when this came up. */
  Meeting meeting();

  /** Names this notification to a watch. */
  NotificationId id(String watch);
}
