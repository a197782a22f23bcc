package parley.reading.dating;

import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;

/**
 * What somebody only says of a meeting on a day that is told before: "On Friday she will announce
 * the talks". The day is not that of the meeting.
 */
final class SpokenOf {

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;

  SpokenOf(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
  }

  /** Whether the verb before a noun only says something of its meeting. */
  boolean of(Trigger noun) {
    int before = phrases.beforeNoun(noun.begin());
    Optional<VerbGroup> verb =
        noun.frame() == Frame.NOUN ? phrases.before(before + 1) : Optional.empty();
    if (verb.isEmpty()) {
      return false;
    }
    boolean object = verb.get().end() == before + 1;
    return object ? isToldOf(verb.get()) : text.is(before, "about") && isSpeech(verb.get(), before);
  }

  private boolean isToldOf(VerbGroup verb) {
    int head = verb.head();
    return text.is(head, "speaking-of")
        || text.is(head, "publishing")
        || text.is(head, "preparing")
        || text.value(head, "discussing").isPresent();
  }

  /** "will brief them on the talks", "will give a speech on the talks", "holds a hearing on". */
  private boolean isSpeech(VerbGroup verb, int about) {
    boolean speech = text.is(verb.head(), "speaking") || text.is(verb.head(), "speaking-of");
    for (int i = verb.end(); i < about && !speech; i++) {
      speech = text.is(i, "report") || scene.otherEvent(i).isPresent();
    }
    return speech;
  }
}
