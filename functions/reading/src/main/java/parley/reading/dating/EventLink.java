package parley.reading.dating;

import java.util.Optional;
import parley.reading.meeting.SetAside;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Circumstance;
import parley.reading.trigger.Governors;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;
import parley.reading.window.WindowMention;

/** What a date told of an event is told of: the event itself, or who meets there. */
final class EventLink {

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;
  private final Governors governors;
  private final VerbEvents verbs;

  EventLink(Annotated text, Scene scene, VerbEvents verbs) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.governors = scene.governors();
    this.verbs = verbs;
  }

  /** The event that a token names by a noun. */
  Optional<Link> at(int token) {
    if (scene.otherEvent(token).isPresent()) {
      return Optional.of(Link.none(SetAside.NO_MEETING));
    }
    Optional<Trigger> trigger = scene.trigger(token);
    return trigger.isPresent() && trigger.get().frame() == Frame.NOUN
        ? Optional.of(Link.to(trigger.get()))
        : Optional.empty();
  }

  /**
   * "meets him at the summit on Friday": who meets there meets then; not who does "before the
   * summit on Friday".
   *
   * @param to before which no other day is told of who meets
   */
  Link orWhoMeets(Trigger noun, int to) {
    Optional<VerbGroup> verb = governors.isSubject(noun) ? Optional.empty() : governors.verb(noun);
    Optional<Trigger> meets = verb.isPresent() ? verbs.trigger(verb.get()) : Optional.empty();
    boolean there =
        meets.isPresent()
            && meets.get().frame() == Frame.OBJECT
            && !hasWindow(meets.get().end(), to)
            && !Circumstance.is(text, phrases, noun)
            && scene.nounPhrase().parties(noun).size() <= 1;
    return Link.to(there ? meets.get() : onSidelines(noun).orElse(noun));
  }

  /** "a meeting with Berg on the sidelines of the summit on Friday": both are then. */
  private Optional<Trigger> onSidelines(Trigger event) {
    for (int i = Circumstance.sideline(text, event) - 1; i >= scene.sentence().begin(); i--) {
      Optional<Trigger> beside = scene.trigger(i);
      if (beside.isPresent() && beside.get().frame() == Frame.NOUN) {
        return beside;
      }
      if (phrases.at(i).isPresent() || phrases.isParted(i, i + 1)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean hasWindow(int begin, int end) {
    for (WindowMention window : scene.windows()) {
      if (window.begin() >= begin && window.end() <= end) {
        return true;
      }
    }
    return false;
  }
}
