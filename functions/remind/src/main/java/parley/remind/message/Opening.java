package parley.remind.message;

import parley.calendar.meeting.Change;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;
import parley.reading.window.Window;

/** The sentence with which an e-mail opens: why it was sent. */
final class Opening {

  private Opening() {}

  static String of(Notification notification) {
    return notification instanceof Reminder reminder ? of(reminder) : of((Notice) notification);
  }

  private static String of(Reminder reminder) {
    return reminder.daysLeft() < 0
        ? "The days on which this meeting may take place have begun."
        : subject(reminder.meeting()) + " is " + when(reminder.daysLeft()) + ".";
  }

  /** A window of many days opens with the first on which the meeting is possible. */
  private static String subject(Meeting meeting) {
    Window window = meeting.window();
    boolean oneDay = window.earliest().equals(window.latest()) && !window.approximate();
    if (!oneDay) {
      return "The first day on which this meeting may take place";
    }
    return meeting.status() == Status.CONFIRMED
        ? "The day of this meeting"
        : "The day for which this meeting is expected";
  }

  private static String when(int daysLeft) {
    if (daysLeft > 1) {
      return "in " + daysLeft + " days";
    }
    return daysLeft == 1 ? "tomorrow" : "today";
  }

  private static String of(Notice notice) {
    Change change = notice.change();
    return switch (change.kind()) {
      case ANNOUNCED ->
          change.after().status().isOff()
              ? "A meeting that was planned will not take place."
              : "A meeting was announced.";
      case MOVED -> "This meeting has moved.";
      case NARROWED -> "The days of this meeting are known better now.";
      case CONFIRMED -> "This meeting is confirmed.";
      case DOUBTED -> "This meeting is less firm than it was.";
      case POSTPONED -> "This meeting is postponed. Its days were those below.";
      case CANCELLED -> "This meeting is cancelled. Its days were those below.";
      case REVIVED -> "This meeting is on again.";
    };
  }
}
