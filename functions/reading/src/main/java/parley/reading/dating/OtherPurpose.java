package parley.reading.dating;

import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Governors;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;

/** What a journey is for or how it ends, where nobody meets because of it. */
final class OtherPurpose {

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;
  private final Governors governors;

  OtherPurpose(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.governors = scene.governors();
  }

  /** Whether nobody meets because of it. */
  boolean isOf(Trigger trigger) {
    return isForOther(trigger) || isLeft(trigger);
  }

  /** "will travel to Oslo for a funeral": to an event that is no meeting, and to nothing else. */
  private boolean isForOther(Trigger journey) {
    boolean other = false;
    int end = journey.isJourney() ? governors.end(journey) : journey.end();
    for (int i = journey.end(); i < end; i++) {
      if (scene.trigger(i).isPresent()) {
        return false;
      }
      if (isOtherDeed(i)) {
        return other;
      }
      boolean purpose = text.is(i, FunctionWord.PURPOSIVE) || text.is(i, "attending");
      other |= (purpose && isOtherEvent(i + 1)) || isCeremonial(i);
    }
    return other;
  }

  /**
   * "flies to Lima to press them for elections": what is asked for there, not what she flies for.
   */
  private boolean isOtherDeed(int token) {
    Optional<VerbGroup> verb = phrases.at(token);
    return verb.isPresent()
        && verb.get().form() == VerbGroup.Form.INFINITIVE
        && !text.is(verb.get().head(), "attending")
        && !isCeremonial(verb.get().head());
  }

  /** "to pay respects", "to mourn the victims". */
  private boolean isCeremonial(int verb) {
    return text.value(verb, "ceremonial").isPresent();
  }

  /** "returns from a visit to Peru on Sunday", "comes back from": the day on which it is over. */
  private boolean isLeft(Trigger visit) {
    Optional<VerbGroup> verb = governors.verb(visit);
    return visit.frame() == Frame.NOUN
        && visit.kind() == Kind.VISIT
        && verb.isPresent()
        && (text.is(verb.get().head(), "returning") || text.is(verb.get().end(), "returning"))
        && text.is(phrases.beforeNoun(visit.begin()), FunctionWord.SOURCE);
  }

  /** Whether a noun phrase is that of an event which is no meeting. */
  private boolean isOtherEvent(int begin) {
    int at = begin;
    while (phrases.tag(at) == Tag.DETERMINER || phrases.tag(at).isAttributive()) {
      if (scene.otherEvent(at).isPresent()) {
        return true;
      }
      at++;
    }
    return false;
  }
}
