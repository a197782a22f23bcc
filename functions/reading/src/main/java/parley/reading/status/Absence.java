package parley.reading.status;

import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;

/**
 * Tells whether one of two who were to meet will not be there: "will skip Friday's talks with
 * Berg", "has pulled out of a meeting with her". Who stays away from a summit stops nobody else.
 */
final class Absence {

  private Absence() {}

  /** "will not attend Friday's talks with Berg", "will skip his meeting with her". */
  static boolean isFrom(Annotated text, Scene scene, Trigger noun) {
    Optional<VerbGroup> verb =
        isOfTwo(text, noun) ? scene.governors().verb(noun) : Optional.empty();
    if (verb.isEmpty() || scene.governors().isSubject(noun) || isOpen(text, scene, verb.get())) {
      return false;
    }
    int head = verb.get().head();
    boolean at =
        scene.phrases().tag(head) == Tag.BE
            && text.is(scene.phrases().beforeNoun(noun.begin()), FunctionWord.LOCATIVE);
    return verb.get().negated()
        ? at || text.is(head, "attending")
        : text.value(head, "missing").isPresent();
  }

  /** "talks with Berg": a meeting of two, which is none without one of them. */
  static boolean isOfTwo(Annotated text, Trigger noun) {
    return noun.frame() == Frame.NOUN && text.is(noun.end(), FunctionWord.COMITATIVE);
  }

  /** "threatened to skip the talks": nobody has done so yet. */
  private static boolean isOpen(Annotated text, Scene scene, VerbGroup verb) {
    Phrases phrases = scene.phrases();
    Optional<VerbGroup> plan = phrases.governor(verb);
    return verb.form() == VerbGroup.Form.INFINITIVE
        && plan.isPresent()
        && !text.is(plan.get().head(), "forced");
  }
}
