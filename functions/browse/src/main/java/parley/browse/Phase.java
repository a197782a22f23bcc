package parley.browse;

import java.time.LocalDate;
import parley.reading.meeting.Meeting;

/** Where in its life a meeting is, seen from a day. */
enum Phase {
  /** Its window has not begun. */
  UPCOMING("upcoming"),
  /** The day lies in its window. */
  UNDER_WAY("under way"),
  /** Its window has passed. */
  OVER("over"),
  /** It is called off or put off, and its last window has not passed. */
  OFF("off");

  private final String word;

  Phase(String word) {
    this.word = word;
  }

  /** The phase of a meeting on a day. */
  static Phase of(Meeting meeting, LocalDate today) {
    if (meeting.window().isOver(today)) {
      return OVER;
    }
    if (meeting.status().isOff()) {
      return OFF;
    }
    return meeting.window().contains(today) ? UNDER_WAY : UPCOMING;
  }

  /** The word that JSON uses: {@code under way}. */
  String word() {
    return word;
  }
}
