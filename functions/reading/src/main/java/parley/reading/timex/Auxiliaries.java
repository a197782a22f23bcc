package parley.reading.timex;

import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Token;
import parley.reading.text.TokenizedText;

/** Tells what a verb is by the word it hangs on: "will cut", "is meeting", "has called". */
final class Auxiliaries {

  private final WordEndings endings;
  private final WordClass toBe;
  private final WordClass is;
  private final WordClass was;
  private final WordClass having;
  private final WordClass modal;
  private final WordClass did;
  private final WordClass adverb;

  Auxiliaries(Grammar grammar, WordEndings endings) {
    this.endings = endings;
    toBe = grammar.wordClass("to-be");
    is = grammar.wordClass("is");
    was = grammar.wordClass("was");
    having = grammar.wordClass("having");
    modal = grammar.wordClass("before-infinitive");
    did = grammar.wordClass("did");
    adverb = grammar.wordClass("verb-adverb");
  }

  /** The token that a verb hangs on, before its adverbs: "will not cut"; negative if none does. */
  int before(TokenizedText text, int verb) {
    int before = verb - 1;
    while (before > 0 && adverb.has(text.tokens(), before)) {
      before--;
    }
    return before;
  }

  /** "will cut", "to put", "did not set": the form is that of the past, the verb is not. */
  boolean isInfinitiveForm(TokenizedText text, int verb) {
    int before = before(text, verb);
    return before >= 0 && modal.has(text.tokens(), before);
  }

  /** "did not meet": the form is that of what is to come, the verb is not. */
  boolean isOfDid(TokenizedText text, int verb) {
    int before = before(text, verb);
    return before >= 0 && did.has(text.tokens(), before);
  }

  /** "has called", "have asked". */
  boolean isPerfect(TokenizedText text, int verb) {
    int before = before(text, verb);
    return before >= 0 && having.has(text.tokens(), before);
  }

  /** "are meeting on Friday", "is being held on Friday": said of a day, it is still to come. */
  boolean isUnderWay(TokenizedText text, int verb) {
    int before = before(text, verb);
    return before >= 0 && is.has(text.tokens(), before) && endings.isProgressive(text, verb);
  }

  /** "be held", "is being held". */
  boolean isToBeDone(TokenizedText text, int participle) {
    return participle > 0
        && (toBe.has(text.tokens(), participle - 1) || isUnderWay(text, participle - 1));
  }

  /** "is heard", "are often held". */
  boolean isPresent(TokenizedText text, int participle) {
    int before = before(text, participle);
    return before >= 0 && is.has(text.tokens(), before);
  }

  /** "be announced", "was told", "is denied". */
  boolean isPassive(TokenizedText text, int participle) {
    Token before = participle == 0 ? null : text.tokens().get(participle - 1);
    return before != null && (toBe.has(before) || was.has(before) || is.has(before));
  }
}
