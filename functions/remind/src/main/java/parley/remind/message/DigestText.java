package parley.remind.message;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.calendar.meeting.Entry;
import parley.reading.meeting.Meeting;

/** Several meetings in one message, each in a few lines. */
final class DigestText {

  private static final int MAX_SENTENCE = 300;
  private static final int MAX_TITLE = 150;

  private final Links links;

  DigestText(Links links) {
    this.links = links;
  }

  /** The e-mail of several reminders. */
  String of(List<Reminder> reminders) {
    return reminders.size()
        + " meetings come near.\n\n"
        + sections(reminders, reminder -> section(heading(reminder), reminder.entry()));
  }

  /** The e-mail of the outlook on a week. */
  String of(Outlook outlook) {
    return "What may take place from "
        + Days.FULL.of(outlook.from())
        + " to "
        + Days.FULL.of(outlook.to())
        + ".\n\n"
        + sections(outlook.entries(), entry -> section(title(entry), entry));
  }

  /** Throws what writing a reminder throws, so that one that cannot be written is known before. */
  void tryOut(Reminder reminder) {
    section(heading(reminder), reminder.entry());
  }

  /**
   * One line: {@code 3 meetings: Shinzo Abe - Donald Trump (in 7 days) and 2 more}.
   *
   * @param max the room there is
   */
  static String line(List<Reminder> reminders, int max, Alphabet alphabet) {
    Reminder first = reminders.get(0);
    String when = Brief.label(first.daysLeft()).toLowerCase(Locale.ROOT);
    return line(
            reminders.size() + " meetings: ", first.entry(), " (" + when + ")", reminders.size())
        .within(max, alphabet);
  }

  /** One line of an outlook, as of reminders. */
  static String line(Outlook outlook, int max, Alphabet alphabet) {
    List<Entry> entries = outlook.entries();
    return line("The week ahead: ", entries.get(0), "", entries.size()).within(max, alphabet);
  }

  private static Brief line(String head, Entry first, String about, int size) {
    String more = size > 1 ? " and " + (size - 1) + " more" : "";
    return new Brief(head, Brief.title(first.meeting(), Alphabet.ASCII), about + more);
  }

  private static <T> String sections(List<T> all, Function<T, String> section) {
    return all.stream().map(section).collect(Collectors.joining("\n"));
  }

  private static String heading(Reminder reminder) {
    return Brief.label(reminder.daysLeft())
        + ": "
        + title(reminder.entry())
        + Lateness.brief(reminder);
  }

  private static String title(Entry entry) {
    return Line.of(Excerpt.cut(entry.meeting().title(), MAX_TITLE));
  }

  private String section(String heading, Entry entry) {
    Meeting meeting = Excerpt.of(entry.meeting());
    String where =
        meeting.place().map(place -> "Where:  " + Line.of(place.name()) + "\n").orElse("");
    return heading
        + "\n"
        + where
        + "When:   "
        + Days.FULL.of(meeting.window())
        + "\nStatus: "
        + EmailText.firmness(meeting.status())
        + "\n"
        + sentence(meeting)
        + links.meeting(entry.id())
        + "\n";
  }

  private static String sentence(Meeting meeting) {
    Optional<String> said = meeting.evidence().stream().findFirst().map(it -> it.text());
    return said.map(text -> "\"" + Line.of(Excerpt.cut(text, MAX_SENTENCE)) + "\"\n").orElse("");
  }
}
