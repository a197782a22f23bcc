package parley.reading.dating;

import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Governors;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;
import parley.reading.window.WindowMention;

/** Tells whether a sentence speaks of a meeting as something that is to come. */
final class ToCome {

  /** How many tokens before a date may say that it is still to come. */
  private static final int REACH = 8;

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;
  private final Governors governors;

  ToCome(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.governors = scene.governors();
  }

  /** Whether the clause of a trigger does so, or the words before its date. */
  boolean is(WindowMention window, Trigger trigger) {
    boolean verbs = isPlanned(trigger, window);
    for (VerbGroup verb : governors.chain(trigger)) {
      verbs |= isAhead(verb.form());
    }
    int begin = governors.begin(trigger);
    int end = governors.end(trigger);
    int near = Math.max(scene.sentence().begin(), window.begin() - REACH);
    return verbs
        || text.names(near, window.begin(), "future")
        || text.any(begin, end, "future")
        || text.any(begin, end, "tentative")
        || text.names(begin, end, "off");
  }

  /** "meet in Oslo on Wednesday", said on that day: what is over would be told as over. */
  private boolean isPlanned(Trigger trigger, WindowMention window) {
    Optional<VerbGroup> verb =
        trigger.frame() == Frame.NOUN ? Optional.empty() : governors.verb(trigger);
    return verb.isPresent()
        && verb.get().form() == VerbGroup.Form.PRESENT
        && (phrases.tag(verb.get().begin()) == Tag.VERB
            || isOnDay(window)
            || isSpokenBy(verb.get()));
  }

  /** "you are meeting him today": what somebody is asked about, or tells of himself. */
  private boolean isSpokenBy(VerbGroup verb) {
    return text.hasValue(phrases.subject(verb).begin(), "pronoun", "self") && !verb.passive();
  }

  /** "is meeting him on Wednesday": of what goes on nobody tells the weekday. */
  private boolean isOnDay(WindowMention window) {
    return text.is(window.firstTimex(), "weekday")
        && text.is(window.firstTimex() - 1, FunctionWord.TEMPORAL);
  }

  private static boolean isAhead(VerbGroup.Form form) {
    return form == VerbGroup.Form.FUTURE
        || form == VerbGroup.Form.CONDITIONAL
        || form == VerbGroup.Form.INFINITIVE;
  }
}
