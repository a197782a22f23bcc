package parley.reading.timex;

import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Token;
import parley.reading.text.TokenKind;
import parley.reading.text.TokenizedText;
import parley.reading.text.Tokens;

/** Tells the "to" of what is to come from that of a way, of a gift, and of what has been done. */
final class Infinitives {

  /** From "to" back to what came of it: "was difficult for the firm to meet". */
  private static final int DEED_REACH = 6;

  /** From what came of it back to its verb: "made it extremely difficult". */
  private static final int WAS_REACH = 3;

  private final WordEndings endings;
  private final Auxiliaries auxiliaries;
  private final WordClass to;
  private final WordClass article;
  private final WordClass noun;
  private final WordClass deed;
  private final WordClass ability;
  private final WordClass was;
  private final WordClass owing;
  private final WordClass takeover;
  private final WordClass takeoverOffer;

  Infinitives(Grammar grammar, WordEndings endings, Auxiliaries auxiliaries) {
    this.endings = endings;
    this.auxiliaries = auxiliaries;
    to = grammar.wordClass("infinitive-cue");
    article = grammar.wordClass("article");
    noun = grammar.wordClass("plain-noun");
    deed = grammar.wordClass("deed");
    ability = grammar.wordClass("ability");
    was = grammar.wordClass("was");
    owing = grammar.wordClass("owing");
    takeover = grammar.wordClass("takeover");
    takeoverOffer = grammar.wordClass("takeover-offer");
  }

  /** "to meet", but not "to the office", "to Rome", "to death". */
  boolean has(TokenizedText text, int at) {
    if (!to.has(text.tokens(), at) || at + 1 == text.tokens().size()) {
      return false;
    }
    Token next = text.tokens().get(at + 1);
    return next.kind() == TokenKind.WORD
        && !next.isCapitalised()
        && !article.has(next)
        && !noun.has(next)
        && !endings.isPlural(text, at + 1)
        && !isTakeover(text, at)
        && !isDone(text, at);
  }

  /** "to the White House", "to Oslo". */
  boolean isWay(TokenizedText text, int at) {
    if (!to.has(text.tokens(), at)) {
      return false;
    }
    int goal = article.has(text.tokens(), at + 1) ? at + 2 : at + 1;
    return goal < text.tokens().size() && text.tokens().isCapitalised(goal);
  }

  /** "to start": it tells less than the verb before it. */
  boolean isPurpose(TokenizedText text, int at) {
    return at > 0 && to.has(text.tokens(), at - 1);
  }

  /** "due to the cold", but not "due to meet". */
  boolean isOwing(TokenizedText text, int at) {
    return owing.has(text.tokens(), at)
        && at + 2 < text.tokens().size()
        && to.has(text.tokens(), at + 1)
        && !has(text, at + 1);
  }

  /** "did not meet", "failed to meet": the form is that of what is to come, the verb is not. */
  boolean isOfThePast(TokenizedText text, int verb) {
    int before = auxiliaries.before(text, verb);
    return auxiliaries.isOfDid(text, verb)
        || (before >= 0 && to.has(text.tokens(), before) && isDone(text, before));
  }

  /** "agreed to buy", "its bid to acquire": of a day, it is that of the agreement. */
  private boolean isTakeover(TokenizedText text, int at) {
    return at > 0
        && takeover.has(text.tokens(), at + 1)
        && takeoverOffer.has(text.tokens(), at - 1);
  }

  /** "failed to agree", "was difficult for the firm to meet": an infinitive of what has been. */
  private boolean isDone(TokenizedText text, int at) {
    Tokens tokens = text.tokens();
    if (at > 0 && deed.has(tokens, at - 1)) {
      return true;
    }
    for (int i = at - 1; i > Math.max(0, at - DEED_REACH); i--) {
      if (ability.has(tokens, i)) {
        return isWas(tokens, i);
      }
    }
    return false;
  }

  /** "was able", "was not able", "made it extremely difficult". */
  private boolean isWas(Tokens tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - WAS_REACH); i--) {
      if (was.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
