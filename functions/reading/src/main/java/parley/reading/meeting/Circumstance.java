package parley.reading.meeting;

import parley.reading.meeting.Trigger.Frame;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;

/** Events that only tell when something else is: "held ahead of the OPEC meeting". */
final class Circumstance {

  private Circumstance() {}

  static boolean is(Annotated text, Phrases phrases, Trigger event) {
    int before = phrases.beforeNoun(event.begin());
    boolean ahead = text.is(before - 1, "ahead-of");
    boolean aheadOf = ahead && (text.isWord(before, "of") || text.isWord(before, "to"));
    return event.frame() == Frame.NOUN
        ? aheadOf || text.is(before, "circumstance")
        : isDeed(text, phrases, event);
  }

  /** "before flying to Oslo", "after meeting Berg". */
  static boolean isDeed(Annotated text, Phrases phrases, Trigger event) {
    return text.is(event.begin() - 1, "circumstance") && phrases.tag(event.begin()) == Tag.GERUND;
  }
}
