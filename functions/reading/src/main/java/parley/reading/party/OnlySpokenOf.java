package parley.reading.party;

import parley.reading.meeting.Kind;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Circumstance;
import parley.reading.trigger.NounPhrase;
import parley.reading.trigger.Trigger;

/**
 * Tells whether who acts in a verb only speaks of the meeting that stands behind it, or does
 * something else with it than be there: "welcomed the summit", "will not attend it", "spoke about
 * the visit"; who discusses something "at a meeting" is there.
 */
final class OnlySpokenOf {

  private final Annotated text;
  private final Phrases phrases;
  private final NounPhrase nounPhrase;

  OnlySpokenOf(Annotated text, Phrases phrases, NounPhrase nounPhrase) {
    this.text = text;
    this.phrases = phrases;
    this.nounPhrase = nounPhrase;
  }

  boolean is(Trigger noun, VerbGroup verb) {
    int before = phrases.beforeNoun(noun.begin());
    boolean visit = noun.kind() == Kind.VISIT;
    if (isAwaited(verb) && (visit || nounPhrase.isOneSide(noun))) {
      return false;
    }
    return (nounPhrase.isPaidBy(noun) && !text.is(verb.head(), "holding"))
        || isObject(noun, verb, before)
        || isTopic(noun, before)
        || isNamed(before)
        || (Circumstance.is(text, phrases, noun) && isOfOthers(noun));
  }

  /** "Peru prepares for a visit by the king", "demanded talks with him". */
  private boolean isAwaited(VerbGroup verb) {
    return text.is(verb.head(), "preparing-for") || text.is(verb.head(), "demanding");
  }

  /** "welcomed the summit", "will not attend it". */
  private boolean isObject(Trigger noun, VerbGroup verb, int before) {
    Tag tag = phrases.tag(before);
    boolean refused = verb.negated() && text.is(verb.head(), "holding");
    return tag != Tag.PREPOSITION
        && tag != Tag.TO
        && (text.is(verb.head(), "mentioning") || refused)
        && !isMissed(noun, verb);
  }

  /** "will skip talks with Berg", "will not attend them": who was to be there. */
  private boolean isMissed(Trigger noun, VerbGroup verb) {
    boolean misses = text.value(verb.head(), "missing").isPresent() || verb.negated();
    return misses && nounPhrase.isOneSide(noun);
  }

  /** "spoke about the visit", but not "on the visit", nor "is looking to a meeting with Berg". */
  private boolean isTopic(Trigger noun, int before) {
    boolean during =
        noun.kind() == Kind.VISIT
            && (text.is(before, "during") || text.is(before, FunctionWord.JOURNEYING));
    boolean looks = text.is(before - 1, "looking-to") && nounPhrase.isOneSide(noun);
    boolean settled = looks || text.is(before - 1, "settling-on");
    return text.is(before, "topic") && !during && !settled;
  }

  /** "had nothing to say of the summit", "spoke of the summit". */
  private boolean isNamed(int of) {
    return text.is(of, FunctionWord.GENITIVE) && phrases.at(of - 1).isPresent();
  }

  private boolean isOfOthers(Trigger noun) {
    return noun.kind() == Kind.VISIT
        ? nounPhrase.hasVisitor(noun)
        : !nounPhrase.conveners(noun).isEmpty() || nounPhrase.isOfOthers(noun);
  }
}
