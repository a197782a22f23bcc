package parley.remind.message;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of reminders that go out later than they should have. */
final class Lateness {

  private Lateness() {}

  /** Sentences, none if all is in time. */
  static List<String> of(Reminder reminder) {
    List<String> sentences = new ArrayList<>();
    if (reminder.late()) {
      sentences.add("This reminder is late; it was due on " + Days.FULL.of(reminder.due()) + ".");
    }
    if (!reminder.missed().isEmpty()) {
      sentences.add(
          "It makes up for what was due on " + missed(reminder) + " and could not go out.");
    }
    return sentences;
  }

  /** In brackets behind a heading, empty if all is in time. */
  static String brief(Reminder reminder) {
    String all =
        Stream.concat(
                Stream.of(missed(reminder)).filter(days -> !days.isEmpty()),
                Stream.of(Days.FULL.of(reminder.due())).filter(day -> reminder.late()))
            .collect(Collectors.joining(" and "));
    return all.isEmpty() ? "" : " (late: was due on " + all + ")";
  }

  private static String missed(Reminder reminder) {
    return reminder.missedDue().stream().map(Days.FULL::of).collect(Collectors.joining(" and "));
  }
}
