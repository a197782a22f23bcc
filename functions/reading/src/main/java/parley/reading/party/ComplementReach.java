package parley.reading.party;

import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Governors;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;

/** How far behind a trigger those may stand whom one meets. */
final class ComplementReach {

  private final Annotated text;
  private final Scene scene;
  private final Governors governors;

  ComplementReach(Annotated text, Scene scene, Governors governors) {
    this.text = text;
    this.scene = scene;
    this.governors = governors;
  }

  /**
   * Where those begin: of a noun that is a subject, behind the verb, "talks will begin between".
   */
  int from(Trigger trigger) {
    return governors.isSubject(trigger)
        ? governors.verb(trigger).orElseThrow().end()
        : trigger.end();
  }

  /**
   * Where those end: behind "on trade", "to discuss" and the like it is about something else.
   *
   * @param from the first token of them
   * @param end before which they end at the latest
   */
  int end(Trigger trigger, int from, int end) {
    for (int i = from; i < end; i++) {
      boolean other = isTopic(i) || isOtherVerb(i, trigger) || isOtherTrigger(i, trigger);
      if (other && !scene.isDate(i) && scene.phrases().tag(i) != Tag.ASIDE) {
        return i;
      }
    }
    return end;
  }

  private boolean isTopic(int token) {
    boolean quantity = text.is(token - 1, "quantity");
    return text.is(token, "topic")
        && !quantity
        && text.at(token, "under-way").isEmpty()
        && !text.isCapitalised(token)
        && !scene.isDate(token + 1);
  }

  /** Not "the talks are due to begin in Oslo between", "talks slated for Friday with". */
  private boolean isOtherVerb(int token, Trigger trigger) {
    Optional<VerbGroup> verb = scene.phrases().at(token);
    boolean begins = verb.isPresent() && verb.get().begin() == token;
    boolean own = begins && (isTakingPlace(verb.get(), trigger) || isSetFor(verb.get(), trigger));
    return begins && !own;
  }

  private boolean isTakingPlace(VerbGroup verb, Trigger noun) {
    return verb.form() == VerbGroup.Form.INFINITIVE
        && text.is(verb.head(), "taking-place")
        && governors.isSubject(noun);
  }

  private boolean isSetFor(VerbGroup verb, Trigger noun) {
    return verb.form() == VerbGroup.Form.PARTICIPLE
        && verb.begin() == noun.end()
        && (text.is(verb.head(), "firm") || text.is(verb.head(), "tentative"));
  }

  private boolean isOtherTrigger(int token, Trigger trigger) {
    Optional<Trigger> other = scene.trigger(token);
    return other.isPresent() && !other.get().equals(trigger);
  }
}
