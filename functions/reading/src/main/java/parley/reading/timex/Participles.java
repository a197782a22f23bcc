package parley.reading.timex;

import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Token.Gap;
import parley.reading.text.TokenKind;
import parley.reading.text.TokenizedText;

/**
 * Tells what a verb in the form of the past tells: "held" of the past, "be held" and "is set" of
 * what is to come, "a delayed trip" of neither.
 */
final class Participles {

  private final Auxiliaries auxiliaries;
  private final WordClass past;
  private final WordClass been;
  private final WordClass having;
  private final WordClass infinitive;
  private final WordClass beforeInfinitive;
  private final WordClass was;
  private final WordClass is;
  private final WordClass setFor;
  private final WordClass inTurn;
  private final WordClass aimed;
  private final WordClass day;
  private final WordClass preposition;
  private final WordClass article;
  private final WordClass adverb;
  private final WordClass reached;
  private final WordClass forComment;
  private final WordClass future;
  private final WordClass callsOff;
  private final WordClass event;

  Participles(Grammar grammar, Auxiliaries auxiliaries) {
    this.auxiliaries = auxiliaries;
    past = grammar.wordClass("past-cue");
    been = grammar.wordClass("been");
    having = grammar.wordClass("having");
    infinitive = grammar.wordClass("infinitive-cue");
    beforeInfinitive = grammar.wordClass("before-infinitive");
    was = grammar.wordClass("was");
    is = grammar.wordClass("is");
    setFor = grammar.wordClass("set-for");
    inTurn = grammar.wordClass("in-turn");
    aimed = grammar.wordClass("aimed");
    day = grammar.wordClass("day-word");
    preposition = grammar.wordClass("before-noun");
    article = grammar.wordClass("article");
    adverb = grammar.wordClass("participle-adverb");
    reached = grammar.wordClass("reached");
    forComment = grammar.wordClass("for-comment");
    future = grammar.wordClass("future-cue");
    callsOff = grammar.wordClass("calls-off");
    event = grammar.wordClass("coming-event");
  }

  Tense of(TokenizedText text, int at) {
    if (isOutOfReach(text, at)) {
      return Tense.PAST;
    }
    if (auxiliaries.isToBeDone(text, at) || isUnfulfilled(text, at) || isSet(text, at)) {
      return Tense.FUTURE;
    }
    boolean describes =
        !past.has(text.tokens(), at) && (isAdjective(text, at) || isInTurn(text, at));
    return describes || isAimed(text, at) || isInCompound(text, at) ? Tense.UNKNOWN : Tense.PAST;
  }

  /** "could not be reached for comment on Friday". */
  private boolean isOutOfReach(TokenizedText text, int at) {
    return reached.has(text.tokens(), at)
        && at + 2 < text.tokens().size()
        && forComment.has(text.tokens(), at + 2);
  }

  /** "was to have met on Friday", "was to have been held": what is told lay ahead. */
  private boolean isUnfulfilled(TokenizedText text, int at) {
    int have = at > 0 && been.has(text.tokens(), at - 1) ? at - 2 : at - 1;
    return have > 1
        && having.has(text.tokens(), have)
        && infinitive.has(text.tokens(), have - 1)
        && was.has(text.tokens(), have - 2);
  }

  /** "is also set for the palace on Friday", "are fixed", "Friday's talks are cancelled". */
  private boolean isSet(TokenizedText text, int at) {
    boolean plan = setFor.has(text.tokens(), at) || callsOff.has(text.tokens(), at);
    int before = at > 1 && adverb.has(text.tokens(), at - 1) ? at - 2 : at - 1;
    return plan && at > 0 && is.has(text.tokens(), before);
  }

  /** "will meet on Monday, followed by talks on Tuesday". */
  private boolean isInTurn(TokenizedText text, int at) {
    return inTurn.has(text.tokens(), at)
        && at + 1 < text.tokens().size()
        && preposition.has(text.tokens(), at + 1);
  }

  /** "will hold talks on Monday aimed at a truce": what the event of a day is for. */
  private boolean isAimed(TokenizedText text, int at) {
    boolean dated =
        at > 0
            && (day.has(text.tokens(), at - 1) || text.tokens().kind(at - 1) == TokenKind.NUMBER);
    return dated
        && aimed.has(text.tokens(), at)
        && at + 1 < text.tokens().size()
        && preposition.has(text.tokens(), at + 1);
  }

  /** "closed-door", "long-awaited", "rebel-held". */
  private static boolean isInCompound(TokenizedText text, int at) {
    return isTied(text, at + 1) || (at > 1 && isTied(text, at - 1));
  }

  /** "a delayed trip", "a still unspecified date". */
  private boolean isAdjective(TokenizedText text, int at) {
    if (isOfHeld(text, at)) {
      return true;
    }
    boolean hasAdverb = at > 1 && adverb.has(text.tokens(), at - 1);
    int before = hasAdverb ? at - 2 : at - 1;
    return before >= 0
        && (article.has(text.tokens(), before)
            || preposition.has(text.tokens(), before)
            || isOfObject(text, before, at));
  }

  /** "will meet elected officials": behind an infinitive, and before the noun that it describes. */
  private boolean isOfObject(TokenizedText text, int verb, int at) {
    return verb > 0
        && at + 1 < text.tokens().size()
        && beforeInfinitive.has(text.tokens(), verb - 1)
        && !been.has(text.tokens(), verb)
        && text.tokens().kind(at + 1) == TokenKind.WORD
        && !text.tokens().isCapitalised(at + 1)
        && !preposition.has(text.tokens(), at + 1)
        && !article.has(text.tokens(), at + 1);
  }

  /** "will hold renewed talks": between a verb and its object. */
  private boolean isOfHeld(TokenizedText text, int at) {
    return at > 0
        && at + 1 < text.tokens().size()
        && event.has(text.tokens(), at + 1)
        && (future.has(text.tokens(), at - 1) || having.has(text.tokens(), at - 1));
  }

  /** Whether a token is a hyphen that ties the words about it. */
  private static boolean isTied(TokenizedText text, int at) {
    return at + 1 < text.tokens().size()
        && text.isSign(at, '-')
        && text.tokens().gap(at) == Gap.NOTHING
        && text.tokens().gap(at + 1) == Gap.NOTHING;
  }
}
