package parley.calendar.meeting;

import java.util.regex.Pattern;
import parley.reading.meeting.Meeting;

/** What the words of a story say of a meeting's days, beside the days themselves. */
final class Wording {

  private static final Pattern MOVED =
      words(
          "postpone(s|d)?|postponing|put (off|back)|push(ed|es) (back|forward)|brought forward"
              + "|delay(s|ed)?|deferred|re-?schedul(es?|ed|ing)|moved|shifted|advanced"
              + "|originally|(later|earlier) than (planned|scheduled)|instead|will now|is now");

  private static final Pattern OPENING =
      words(
          "opens?|opening|begins?|beginning|starts?|starting|arriv(e|es|ing)|leav(e|es|ing)"
              + "|fl(y|ies|ying)|departs?|kicks? off|get under way|convenes?");

  private static final Pattern VAGUE = words("weeks?|weekend|months?|year|soon|early|late");

  private Wording() {}

  /** "put off to Monday": it was to be on another day before. */
  static boolean tellsOfMove(Meeting told) {
    return says(MOVED, told);
  }

  /** "opens on Monday": the day is its first, and need not be its last. */
  static boolean tellsOfOpening(Meeting told) {
    return says(OPENING, told);
  }

  /** "next week": some day of the time that is told. */
  static boolean isVague(Meeting told) {
    return says(VAGUE, told);
  }

  private static boolean says(Pattern words, Meeting told) {
    return words.matcher(told.evidence().get(0).text()).find();
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("\\b(" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
  }
}
