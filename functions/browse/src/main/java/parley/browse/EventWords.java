package parley.browse;

import java.util.StringJoiner;
import parley.calendar.meeting.Entry;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Meeting;
import parley.reading.window.Window;

/** What an event of the calendar says to a person. */
final class EventWords {

  private EventWords() {}

  /** Who meets; that it is off; and which way an open window goes on. */
  static String summary(Meeting meeting) {
    String title = meeting.title() + openEnd(meeting.window());
    return switch (meeting.status()) {
      case TENTATIVE, CONFIRMED -> title;
      case POSTPONED -> "Postponed: " + title;
      case CANCELLED -> "Cancelled: " + title;
    };
  }

  /** How firm, which days, who says so, and the words themselves. */
  static String description(Entry entry) {
    Meeting meeting = entry.meeting();
    StringJoiner lines = new StringJoiner("\n");
    lines.add(capitalised(meeting.status().word()) + ", " + days(meeting.window()) + ".");
    meeting.attributedTo().ifPresent(source -> lines.add("According to " + source + "."));
    for (Evidence evidence : meeting.evidence()) {
      lines.add("\"" + evidence.text() + "\"");
    }
    lines.add("Told on " + entry.published() + ".");
    return lines.toString();
  }

  private static String openEnd(Window window) {
    if (window.latest().isEmpty()) {
      return " (this day or later)";
    }
    return window.earliest().isEmpty() ? " (this day or earlier)" : "";
  }

  private static String days(Window window) {
    return (window.approximate() ? "approximately " : "") + exactDays(window);
  }

  private static String exactDays(Window window) {
    if (window.earliest().isEmpty()) {
      return window.latest().get() + " or earlier";
    }
    String first = window.earliest().get().toString();
    if (window.latest().isEmpty()) {
      return first + " or later";
    }
    String last = window.latest().get().toString();
    return first.equals(last) ? first : "between " + first + " and " + last;
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
