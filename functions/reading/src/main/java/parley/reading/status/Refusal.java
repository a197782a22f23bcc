package parley.reading.status;

import java.util.List;
import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;

/** Tells whether somebody says no to a meeting. */
final class Refusal {

  private final Annotated text;
  private final Scene scene;

  /** Of one sentence of a text. */
  Refusal(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
  }

  /** "refused to meet Berg", "has turned down an invitation to meet him", "declined a meeting". */
  boolean isOf(Trigger trigger) {
    List<VerbGroup> chain = scene.governors().chain(trigger);
    int above = trigger.frame() == Trigger.Frame.NOUN ? 0 : 1;
    return chain.size() > above
        && refuses(chain.get(above))
        && !scene.governors().isSubject(trigger);
  }

  /** "refused to rule out a meeting", "rejected calls to postpone it": what will not be done. */
  boolean isAbove(VerbGroup verb) {
    Optional<VerbGroup> above = scene.phrases().governor(verb);
    return above.isPresent() && refuses(above.get());
  }

  private boolean refuses(VerbGroup verb) {
    return !verb.negated() && !verb.passive() && text.value(verb.head(), "refusing").isPresent();
  }

  /** "proposed a meeting on Friday but Berg refused": nothing more is told behind it. */
  boolean follows(Trigger trigger) {
    Phrases phrases = scene.phrases();
    int size = phrases.verbs().size();
    VerbGroup last = size == 0 ? null : phrases.verbs().get(size - 1);
    return last != null
        && last.begin() > trigger.end()
        && !last.negated()
        && last.form() == VerbGroup.Form.PAST
        && text.is(last.head(), "refusing")
        && phrases.tag(last.end()) != Tag.TO // "declined to comment"
        && phrases.tag(last.end()) != Tag.NOUN
        && text.any(trigger.end(), last.begin(), "however");
  }
}
