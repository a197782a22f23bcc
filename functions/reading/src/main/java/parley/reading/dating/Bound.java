package parley.reading.dating;

import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Circumstance;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;
import parley.reading.window.WindowMention;

/**
 * A window that is told by the days of an event beside it: "before the summit on Friday", "after
 * the July 7-8 summit". It is when something else takes place; the event is on its own days.
 */
final class Bound {

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;

  Bound(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
  }

  /** The event whose days bound a window. */
  Optional<Trigger> event(WindowMention window) {
    Optional<Trigger> within = within(window);
    return within.isPresent() ? within : behind(window);
  }

  /** "before the summit on Friday". */
  private Optional<Trigger> within(WindowMention window) {
    for (Trigger trigger : scene.triggers()) {
      boolean within = window.begin() < trigger.begin() && trigger.end() <= window.firstTimex();
      if (within && trigger.frame() == Frame.NOUN) {
        return Optional.of(trigger);
      }
    }
    return Optional.empty();
  }

  /** "before the July 7-8 summit". */
  private Optional<Trigger> behind(WindowMention window) {
    if (window.window().equals(window.unbounded().window())) {
      return Optional.empty();
    }
    int at = window.lastTimex();
    while (phrases.tag(at).isAttributive() && scene.trigger(at).isEmpty()) {
      at = Math.max(at + 1, scene.mentionEnd(at));
    }
    Optional<Trigger> event = scene.trigger(at);
    return event.isPresent()
            && event.get().frame() == Frame.NOUN
            && Circumstance.is(text, phrases, event.get())
        ? event
        : Optional.empty();
  }

  /** "After the July 7-8 summit Ruiz will visit Peru": the verb behind it. */
  Optional<Trigger> ofMainClause(Trigger event, VerbEvents verbs) {
    Optional<VerbGroup> main = phrases.behind(event.end());
    return main.isPresent() && main.get().isFinite() ? verbs.trigger(main.get()) : Optional.empty();
  }
}
