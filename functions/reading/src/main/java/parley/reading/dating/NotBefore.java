package parley.reading.dating;

import parley.reading.phrase.Annotated;
import parley.reading.status.Denial;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.window.WindowMention;

/** Tells of a denial that holds only up to a day: "will not meet until June". */
final class NotBefore {

  private final Annotated text;
  private final Scene scene;
  private final Denial denial;

  NotBefore(Annotated text, Scene scene, Denial denial) {
    this.text = text;
    this.scene = scene;
    this.denial = denial;
  }

  /** "will not meet until June", "is not expected to meet before June 3": from then on it may. */
  boolean is(WindowMention window, Trigger trigger) {
    return window.begin() < window.firstTimex()
        && text.is(window.begin(), "not-before")
        && denial.hasNegatedVerb(trigger);
  }

  /** "talks that were to be held in May will not take place until June": May holds no more. */
  boolean supersedes(WindowMention window, Trigger trigger) {
    for (WindowMention later : scene.windows()) {
      if (later.begin() > window.begin() && is(later, trigger)) {
        return true;
      }
    }
    return false;
  }
}
