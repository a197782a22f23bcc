package parley.reading.timex;

import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Token;
import parley.reading.text.Token.Capitals;
import parley.reading.text.TokenKind;
import parley.reading.text.TokenizedText;

/** Tells what looks like a verb and is none: "in May", "on hold", "the plan", "as planned". */
final class NoVerbs {

  private final WordEndings endings;
  private final WordClass past;
  private final WordClass future;
  private final WordClass report;
  private final WordClass article;
  private final WordClass nounFollows;
  private final WordClass planNoun;
  private final WordClass planning;
  private final WordClass onADay;
  private final WordClass as;
  private final WordClass adverb;
  private final WordClass heading;
  private final WordClass headingFor;
  private final WordClass relative;
  private final WordClass event;

  NoVerbs(Grammar grammar, WordEndings endings) {
    this.endings = endings;
    past = grammar.wordClass("past-cue");
    future = grammar.wordClass("future-cue");
    report = grammar.wordClass("report-cue");
    article = grammar.wordClass("article");
    nounFollows = grammar.wordClass("noun-follows");
    planNoun = grammar.wordClass("plan-noun");
    planning = grammar.wordClass("planning");
    onADay = grammar.wordClass("on-a-day");
    as = grammar.wordClass("as");
    adverb = grammar.wordClass("participle-adverb");
    heading = grammar.wordClass("heading");
    headingFor = grammar.wordClass("heading-for");
    relative = grammar.wordClass("noun-relative");
    event = grammar.wordClass("coming-event");
  }

  /** Whether a token is none, though its word or its ending says so. */
  boolean has(TokenizedText text, int at) {
    return at > 0 && isBehindOther(text, at);
  }

  private boolean isBehindOther(TokenizedText text, int at) {
    Token token = text.tokens().get(at);
    Token before = text.tokens().get(at - 1);
    boolean behind = before.kind() == TokenKind.WORD || text.isSign(at - 1, '-');
    boolean isName = token.capitals() == Capitals.FIRST && behind;
    return isName
        || nounFollows.has(before)
        || isSubject(text, at)
        || isPlanNoun(text, at)
        || isOfficer(text, at)
        || isAsPlanned(text, at);
  }

  /** "housing starts fell", "the visits were". */
  private boolean isSubject(TokenizedText text, int at) {
    return at + 1 < text.tokens().size()
        && past.has(text.tokens(), at + 1)
        && endings.isPlural(text, at);
  }

  /** "the bank's head said", not "negotiators head to Oslo". */
  private boolean isOfficer(TokenizedText text, int at) {
    boolean goes = at + 1 < text.tokens().size() && headingFor.has(text.tokens(), at + 1);
    return !goes && heading.has(text.tokens(), at);
  }

  /** "announced plans in May", "the plan", "single-family starts", not "Al-Sisi starts". */
  private boolean isPlanNoun(TokenizedText text, int at) {
    Token before = text.tokens().get(at - 1);
    boolean isTold =
        planning.has(text.tokens(), at)
            && at + 1 < text.tokens().size()
            && onADay.has(text.tokens(), at + 1);
    return isTold
        || planNoun.has(text.tokens(), at)
            && ((at > 1 && text.isSign(at - 2, '-') && before.capitals() == Capitals.NONE)
                || (article.has(before) && !isOfEvent(text, at - 1))
                || report.has(before)
                || past.has(before)
                || endings.isPast(text, at - 1));
  }

  /** "talks that start in Oslo": no article. */
  private boolean isOfEvent(TokenizedText text, int that) {
    return that > 0 && relative.has(text.tokens(), that) && event.has(text.tokens(), that - 1);
  }

  /** "took place as planned", "as originally scheduled". */
  private boolean isAsPlanned(TokenizedText text, int at) {
    Token before = text.tokens().get(at - 1);
    boolean hasAdverb = at > 1 && adverb.has(before);
    return as.has(hasAdverb ? text.tokens().get(at - 2) : before) && future.has(text.tokens(), at);
  }
}
