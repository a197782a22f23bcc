package parley.reading.meeting;

import parley.reading.meeting.Trigger.Frame;
import parley.reading.phrase.Phrases;

/** Events that only tell when something else is: "held ahead of the OPEC meeting". */
final class Circumstance {

  private Circumstance() {}

  static boolean is(Annotated text, Phrases phrases, Trigger noun) {
    int before = phrases.beforeNoun(noun.begin());
    boolean ahead = text.is(before - 1, "ahead-of");
    boolean aheadOf = ahead && (text.isWord(before, "of") || text.isWord(before, "to"));
    return noun.frame() == Frame.NOUN && (aheadOf || text.is(before, "circumstance"));
  }
}
