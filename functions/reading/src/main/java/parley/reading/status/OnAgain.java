package parley.reading.status;

import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;

/** "have been put off and will be held on May 5": by such a verb what was put off is on again. */
public final class OnAgain {

  private OnAgain() {}

  /** Whether a verb is one, if what stands before it puts something off. */
  public static boolean is(Annotated text, Phrases phrases, VerbGroup verb) {
    return isPlan(verb)
        && phrases.tag(verb.begin() - 1) == Tag.CONJUNCTION
        && text.is(verb.head(), "taking-place");
  }

  /** "will be held", not "will not be held". */
  static boolean isPlan(VerbGroup verb) {
    return verb.form() == VerbGroup.Form.FUTURE && !verb.negated();
  }
}
