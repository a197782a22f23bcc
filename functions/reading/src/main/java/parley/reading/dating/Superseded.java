package parley.reading.dating;

import java.util.List;
import java.util.Optional;
import parley.reading.mention.Mention;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.status.OnAgain;
import parley.reading.trigger.Scene;
import parley.reading.window.WindowMention;

/** Tells which dates of a sentence hold no more: planned once, moved, or told not to be meant. */
public final class Superseded {

  /** How many tokens before a date may say that it was planned once. */
  private static final int REACH = 8;

  /**
   * The same of what is known to be off: "had been expected to see Abe at his house in Oslo on".
   */
  private static final int FAR_REACH = 14;

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;
  private final MovedDays moved;

  /** Of one sentence of a text. */
  public Superseded(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.moved = new MovedDays(text, scene);
  }

  boolean is(WindowMention window) {
    return isPlannedOnce(window)
        || moved.isFrom(window)
        || moved.isReplaced(window)
        || isPutOff(window)
        || isDenied(window)
        || isApposed(window)
        || (isWhenCalledOff(window) && !isFirst(window));
  }

  /** "were called off on Thursday": the day of that, not of what was to be. */
  private boolean isWhenCalledOff(WindowMention window) {
    Optional<VerbGroup> verb = phrases.before(window.begin());
    boolean off =
        verb.isPresent()
            && verb.get().form() == VerbGroup.Form.PAST
            && verb.get().passive()
            && window.begin() - verb.get().end() < REACH
            && text.names(verb.get().begin(), window.begin(), "off");
    return off
        && !phrases.isParted(verb.get().end(), window.begin())
        && !scene.isDate(window.begin() - 1)
        && !scene.isDate(window.begin() - 2) // "called off last week on May 3"
        && !moved.isTo(window);
  }

  private boolean isFirst(WindowMention window) {
    return window.begin() == scene.windows().get(0).begin();
  }

  /** "on April 1, the day before the summit": the same day in other words. */
  private boolean isApposed(WindowMention window) {
    int comma = window.begin() - 1;
    boolean article =
        text.is(window.begin(), FunctionWord.DEFINITE)
            || text.is(window.begin(), FunctionWord.INDEFINITE);
    return article && phrases.tag(comma) == Tag.COMMA && scene.isDate(comma - 1);
  }

  /**
   * "had been planned for Jan. 27": what was planned once gives no meeting, unless its being called
   * off is the news.
   */
  private boolean isPlannedOnce(WindowMention window) {
    boolean once = tells("once", window, REACH) && !hasOwnVerb(window);
    boolean before = tells("was-planned", window, REACH);
    if ((!once && !before) || isNewDay(window) || moved.isTo(window)) {
      return false;
    }
    boolean off = text.names(scene.sentence().begin(), scene.sentence().end(), "off");
    boolean last = isLast(window);
    boolean news = off || scene.isBehindCallingOff() || isNotToBe();
    boolean replaced = before && !last && (off || isOfRelative(window));
    return (once && (!news || !last || hasNewDay(window))) || replaced;
  }

  /** "originally set for Jan. 27, would open on Jan. 29": what was planned is told before. */
  private boolean hasOwnVerb(WindowMention window) {
    Optional<VerbGroup> verb = phrases.before(window.firstTimex());
    for (WindowMention other : scene.windows()) {
      if (verb.isPresent() && verb.get().isFinite() && other.end() <= verb.get().begin()) {
        return tells("once", other, REACH);
      }
    }
    return false;
  }

  /** "originally set for Jan. 27, will now open on Jan. 29": behind the day of the plan. */
  private boolean isNewDay(WindowMention window) {
    for (WindowMention other : scene.windows()) {
      if (other.end() < window.begin() && moved.now(other.end(), window.begin()) < window.begin()) {
        return true;
      }
    }
    return false;
  }

  /** "the meeting they had planned for Jan. 27 will not take place". */
  private boolean isNotToBe() {
    for (VerbGroup verb : phrases.verbs()) {
      if (verb.negated() && text.value(verb.head(), "coming-about").isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "the talks, which were due on Jan. 27, will be held on Feb. 3". */
  private boolean isOfRelative(WindowMention window) {
    Optional<VerbGroup> verb = phrases.before(window.begin());
    Optional<VerbGroup> main = phrases.behind(window.end());
    if (verb.isEmpty() || main.isEmpty() || phrases.tag(window.end()) != Tag.COMMA) {
      return false;
    }
    List<VerbGroup> chain = phrases.chain(verb.get());
    return main.get().form() == VerbGroup.Form.FUTURE
        && main.get().begin() == window.end() + 1
        && phrases.tag(chain.get(chain.size() - 1).begin() - 1) == Tag.RELATIVE;
  }

  /** "had been planned for Jan. 27", "was to begin on Jan. 27". */
  public boolean wasPlanned(WindowMention window) {
    return tells("once", window, FAR_REACH) || tells("was-planned", window, FAR_REACH);
  }

  /** "had been due to meet him on Jan. 27": if it is told to be on another day, it is not then. */
  public boolean isFormerPlan(WindowMention window) {
    return tells("former-plan", window, FAR_REACH);
  }

  /** "They will now meet on Feb. 3", "it was moved to Feb. 3": other days were told before. */
  public boolean isNewPlan(WindowMention window) {
    int from = window.firstTimex();
    for (WindowMention other : scene.windows()) {
      if (other.begin() != window.begin() && is(other)) {
        return false; // its old day is told here
      }
    }
    return moved.isTo(window)
        || moved.now(scene.sentence().begin(), from) < from
        || text.is(window.end(), "in-its-place")
        || text.is(scene.sentence().begin(), "in-its-place");
  }

  /**
   * But of "had been cancelled, will be held on Jan. 27" the words before the plan tell nothing.
   */
  private boolean tells(String planned, WindowMention window, int reach) {
    Optional<VerbGroup> verb = phrases.before(window.begin());
    boolean plan = verb.isPresent() && verb.get().form() == VerbGroup.Form.FUTURE;
    int first = plan ? verb.get().begin() : scene.sentence().begin();
    return text.names(Math.max(first, window.begin() - reach), window.begin(), planned);
  }

  /** "postponed it until Monday": another day that what was put off has now. */
  private boolean hasNewDay(WindowMention window) {
    for (WindowMention other : scene.windows()) {
      boolean brought = text.is(other.begin(), "up-to") || text.is(other.begin() - 1, "up-to");
      if (other != window && brought) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether no other day follows but that of the report, "that had been due on Sunday, he said", or
   * of the calling off.
   */
  private boolean isLast(WindowMention window) {
    for (WindowMention other : scene.windows()) {
      boolean said = text.is(phrases.beforeDate(other.firstTimex()), "says");
      if (other.begin() > window.begin() && !said && !isWhenCalledOff(other)) {
        return false;
      }
    }
    return true;
  }

  /** "the Feb. 3 talks have been put off and will be held on Feb. 10". */
  private boolean isPutOff(WindowMention window) {
    for (WindowMention other : scene.windows()) {
      Optional<VerbGroup> verb = phrases.before(other.begin());
      boolean again =
          verb.isPresent()
              && verb.get().begin() > window.end()
              && OnAgain.is(text, phrases, verb.get());
      if (again && text.names(window.end(), verb.get().begin(), "off")) {
        return true;
      }
    }
    return false;
  }

  /** "not in Lima on March 30": the token before a place that ends at a token, and its "in". */
  private int beforePlace(int end) {
    for (Mention mention : scene.mentions()) {
      if (mention.end() == end && text.is(mention.begin() - 1, "in")) {
        return mention.begin() - 2;
      }
    }
    return end - 1;
  }

  /** "and not March 30", "not on March 30": another day than the one told. */
  private boolean isDenied(WindowMention window) {
    int at = window.begin() - 1;
    int before = phrases.tag(at) == Tag.PREPOSITION ? at - 1 : at;
    int place = beforePlace(before + 1);
    return text.names(before, before + 1, "instead")
        || text.names(at - 1, at, "instead-of")
        || text.names(before - 1, before, "instead-of")
        || (place < before && text.names(place, place + 1, "instead"));
  }
}
