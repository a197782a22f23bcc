package parley.remind.message;

import java.util.Locale;
import parley.calendar.meeting.ChangeKind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;

/**
 * A notification in one line: {@code Tomorrow: Shinzo Abe - Donald Trump, 20-27 Jan 2017
 * (tentative)}. Where room is short, the title gives way and the days stay.
 *
 * @param head why it goes out
 * @param title who meets
 * @param tail when, and how firm it is
 */
record Brief(String head, String title, String tail) {

  private static final int MAX_TITLE = 300;

  static Brief of(Notification notification, Alphabet alphabet) {
    Meeting meeting = notification.meeting();
    String label = label(notification);
    return new Brief(label + ": ", title(meeting, alphabet), ", " + when(meeting, label));
  }

  /** Whether all of it and some words more have room. */
  boolean fits(String more, int max, Alphabet alphabet) {
    return alphabet.length(head + title + tail + more) <= max;
  }

  /** All of it and some words more. */
  String with(String more) {
    return head + title + tail + more;
  }

  /** As much of it as has room, the title shortened if need be. */
  String within(int max, Alphabet alphabet) {
    String shortened = title;
    String line = head + title + tail;
    while (alphabet.length(line) > max && !shortened.isEmpty()) {
      shortened = shortened.substring(0, shortened.length() - 1).stripTrailing();
      line = head + shortened + "..." + tail;
    }
    return line;
  }

  static String title(Meeting meeting, Alphabet alphabet) {
    String title = Line.of(Excerpt.cut(meeting.title(), MAX_TITLE));
    return alphabet.canSay(title) ? alphabet.write(title) : "a " + meeting.kind().word();
  }

  private static String when(Meeting meeting, String label) {
    String days = Days.BRIEF.of(meeting.window());
    Status status = meeting.status();
    if (status.isOff()) {
      return "was " + days;
    }
    return status.word().equals(label.toLowerCase(Locale.ROOT))
        ? days
        : days + " (" + status.word() + ")";
  }

  private static String label(Notification notification) {
    if (notification instanceof Reminder reminder) {
      return label(reminder.daysLeft());
    }
    return label(((Notice) notification).change().kind(), notification.meeting().status());
  }

  /** {@code In 7 days}, {@code Tomorrow}, {@code Today}, {@code Now}. */
  static String label(int daysLeft) {
    if (daysLeft > 1) {
      return "In " + daysLeft + " days";
    }
    if (daysLeft == 1) {
      return "Tomorrow";
    }
    return daysLeft == 0 ? "Today" : "Now";
  }

  private static String label(ChangeKind kind, Status status) {
    return switch (kind) {
      case ANNOUNCED -> status.isOff() ? capital(status.word()) : "Announced";
      case DOUBTED -> "Less firm";
      case REVIVED -> "On again";
      default -> capital(kind.word());
    };
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
