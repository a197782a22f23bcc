package parley.reading.status;

import java.util.List;
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

/** Whether a text says that nobody will meet. */
public final class Denial {

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;
  private final Governors governors;

  /** Of one sentence of a text. */
  public Denial(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.governors = scene.governors();
  }

  /** "will not visit": told not to take place; of what was called off that is not said so. */
  public boolean isNegated(Trigger trigger) {
    if (isDisputed(governors.begin(trigger)) || isRuledOut(trigger)) {
      return true;
    }
    return trigger.frame() == Frame.NOUN ? isNoEvent(trigger) : isNoDeed(trigger);
  }

  /** "will not meet", "is not expected to meet", "talks will not resume". */
  public boolean hasNegatedVerb(Trigger trigger) {
    for (VerbGroup verb : governors.chain(trigger)) {
      if (verb.negated()) {
        return true;
      }
    }
    return false;
  }

  /** "will not cancel", "has no plans to cancel", "denied that it had been cancelled". */
  boolean isOf(VerbGroup verb) {
    int subject = phrases.subject(verb).begin();
    while (phrases.tag(subject - 1) == Tag.DATE) { // "Friday's talks"
      subject--;
    }
    boolean not = verb.negated() && phrases.tag(verb.end()) != Tag.NEGATION; // "decided not to"
    return not || isNoIntention(verb.begin() - 1) || isDisputed(subject);
  }

  private boolean isNoDeed(Trigger trigger) {
    boolean denied =
        isDenied(governors.chain(trigger)) || isUnintended(trigger) || isUnable(trigger);
    return denied && !isOff(trigger);
  }

  /** "will be unable to meet Berg", "is too ill to meet him". */
  private boolean isUnable(Trigger trigger) {
    Optional<VerbGroup> verb = governors.verb(trigger);
    return verb.isPresent()
        && verb.get().form() == VerbGroup.Form.INFINITIVE
        && text.names(verb.get().begin() - 2, verb.get().begin(), "unable");
  }

  private boolean isOff(Trigger trigger) {
    int begin = governors.begin(trigger);
    int end = governors.end(trigger);
    return text.names(begin, end, "off") || text.names(begin, end, "as-planned");
  }

  private boolean isNoEvent(Trigger noun) {
    return isNone(noun)
        || isUnplanned(noun)
        || (!isKnown(noun) && (isNotHeld(noun) || isOfNoJourney(noun)));
  }

  /** "will not meet", not "will not only meet", "has not ruled out meeting". */
  private boolean isDenied(List<VerbGroup> verbs) {
    for (VerbGroup verb : verbs) {
      if (isDenied(verb)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDenied(VerbGroup verb) {
    boolean negated = verb.negated() || text.is(phrases.subject(verb).begin(), "none");
    return negated
        && !text.any(verb.begin(), verb.end(), "merely")
        && text.value(verb.head(), "ruling-out").isEmpty();
  }

  /** "ruled out a meeting", "ruled out meeting him". */
  private boolean isRuledOut(Trigger trigger) {
    Refusal refusal = new Refusal(text, scene);
    for (VerbGroup verb : governors.chain(trigger)) {
      if (isRulingOut(verb) && !governors.isSubject(trigger)) {
        return !refusal.isAbove(verb);
      }
    }
    return false;
  }

  private boolean isRulingOut(VerbGroup verb) {
    return !verb.negated() && text.value(verb.head(), "ruling-out").isPresent();
  }

  /** "has no plans to visit", "has no intention of visiting". */
  private boolean isUnintended(Trigger trigger) {
    Optional<VerbGroup> verb = governors.verb(trigger);
    if (verb.isEmpty()) {
      return false;
    }
    int subject = phrases.subject(verb.get()).begin(); // "no plans for him to meet them"
    boolean of = text.is(subject - 1, FunctionWord.PURPOSIVE) && isNoIntention(subject - 1);
    return of || isNoIntention(verb.get().begin() - 1);
  }

  /** "there are no plans for a meeting", "is not planning a visit". */
  private boolean isUnplanned(Trigger noun) {
    Optional<VerbGroup> verb = governors.verb(noun);
    boolean planned =
        verb.isPresent() && !governors.isSubject(noun) && text.is(verb.get().head(), "tentative");
    return isNoIntention(phrases.beforeNoun(noun.begin())) || (planned && isDenied(verb.get()));
  }

  /** Whether no intention is told of up to a token, or to a preposition there. */
  private boolean isNoIntention(int last) {
    int noun = phrases.tag(last) == Tag.PREPOSITION ? last - 1 : last;
    return text.is(noun, "intention") && isBehindNone(noun);
  }

  /** "a visit will not take place". */
  private boolean isNotHeld(Trigger noun) {
    Optional<VerbGroup> verb = governors.verb(noun);
    return verb.isPresent()
        && governors.isSubject(noun)
        && text.value(verb.get().head(), "coming-about").isPresent()
        && isDenied(verb.get());
  }

  /** "will not visit Peru for talks". */
  private boolean isOfNoJourney(Trigger noun) {
    Optional<VerbGroup> verb = governors.verb(noun);
    return verb.isPresent()
        && text.is(phrases.beforeNoun(noun.begin()), FunctionWord.PURPOSIVE)
        && isJourney(verb.get())
        && isDenied(verb.get());
  }

  private boolean isJourney(VerbGroup verb) {
    for (Trigger trigger : scene.triggers()) {
      if (trigger.isJourney() && verb.contains(trigger.begin())) {
        return true;
      }
    }
    return false;
  }

  /** "the visit", "their visit", "Ruiz's visit": one that was known of. */
  private boolean isDefinite(Trigger noun) {
    int at = noun.begin() - 1;
    boolean definite = false;
    while (!definite && isBeforeNoun(phrases.tag(at))) {
      definite = text.is(at, "known") || phrases.tag(at) == Tag.POSSESSIVE;
      at--;
    }
    return definite;
  }

  /** "the Feb. 3 visit": what stands between an article and its noun, or is one. */
  private static boolean isBeforeNoun(Tag tag) {
    return tag.isAttributive() || tag == Tag.DETERMINER || tag == Tag.DATE;
  }

  /** "the visit", "a visit on Friday will no longer take place": one that was known of. */
  private boolean isKnown(Trigger noun) {
    return isDefinite(noun) || text.names(governors.begin(noun), governors.end(noun), "as-planned");
  }

  /** "the talks on Friday will not take place": known of, and off. */
  boolean isKnownOff(Trigger noun) {
    return noun.frame() == Frame.NOUN && isNotHeld(noun) && isKnown(noun) && !isLeftOpen(noun);
  }

  /** "denied that Ruiz would meet Berg", "denied reports that she would". */
  private boolean isDisputed(int clause) {
    int that = clause - 1;
    int at = text.is(that - 1, "rumour") ? that - 2 : that - 1;
    boolean opens = phrases.tag(that) == Tag.SUBORDINATOR || phrases.tag(that) == Tag.RELATIVE;
    Optional<VerbGroup> verb = phrases.at(at);
    return opens && text.is(at, "denying") && (verb.isEmpty() || !verb.get().negated());
  }

  /** Whether it will not take place whatever happens: not "may not meet", "did not meet". */
  boolean isCertain(Trigger trigger) {
    return isNegated(trigger) && isAhead(trigger) && !isLeftOpen(trigger);
  }

  private boolean isAhead(Trigger trigger) {
    for (VerbGroup verb : governors.chain(trigger)) {
      boolean plan = text.is(verb.head(), "firm") || text.is(verb.head(), "tentative");
      boolean past = verb.form() == VerbGroup.Form.PAST && !isRulingOut(verb);
      if (past && !plan && !text.is(verb.head(), "forced")) {
        return false;
      }
    }
    return trigger.frame() != Frame.PAST;
  }

  /** "may not meet", "has no right to meet them", "will not meet until they have agreed". */
  boolean isLeftOpen(Trigger trigger) {
    return isUnsure(trigger)
        || text.any(scene.sentence().begin(), scene.sentence().end(), "restricting");
  }

  /** Of a clause's words; "in May" is none. */
  private boolean isUnsure(Trigger trigger) {
    for (int i = governors.begin(trigger); i < governors.end(trigger); i++) {
      if (text.value(i, "unsure").isPresent() && !scene.isDate(i)) {
        return true;
      }
    }
    return false;
  }

  /** "no meeting is planned". */
  private boolean isNone(Trigger noun) {
    return isBehindNone(noun.begin());
  }

  private boolean isBehindNone(int noun) {
    int at = noun - 1;
    while (phrases.tag(at) == Tag.NOUN) {
      at--;
    }
    return text.is(at, "none");
  }

  /** "was to have met him on Monday": and will not. */
  boolean isUnfulfilled(Trigger trigger) {
    Phrases phrases = scene.phrases();
    int to = trigger.begin();
    return phrases.tag(to) == Tag.TO
        && phrases.tag(to + 1) == Tag.HAVE
        && text.is(to - 1, FunctionWord.PAST_PASSIVE);
  }
}
