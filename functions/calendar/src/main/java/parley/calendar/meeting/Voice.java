package parley.calendar.meeting;

import java.util.Optional;
import java.util.regex.Pattern;
import parley.reading.meeting.Meeting;

/** Who says it; of two who contradict each other on one day, the later constant is believed. */
public enum Voice {
  /** Sources that do not give their name, or a report of other reports. */
  UNNAMED,
  /** Somebody who stands by it, or the story itself. */
  NAMED,
  /** A person who keeps this calendar. */
  OPERATOR;

  private static final Pattern WITHOUT_A_NAME =
      Pattern.compile(
          "\\b(sources?|anonymous(ly)?|unnamed|unidentified|familiar|insiders?|rumou?rs?|leaks?"
              + "|media|reports?|newspapers?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The voice of a story's meeting. */
  static Voice of(Meeting told) {
    Optional<String> who = told.attributedTo();
    return who.filter(words -> WITHOUT_A_NAME.matcher(words).find()).isPresent() ? UNNAMED : NAMED;
  }
}
