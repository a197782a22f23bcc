package parley.reading.timex;

import java.util.BitSet;
import java.util.List;
import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Token;
import parley.reading.text.Token.Capitals;
import parley.reading.text.Token.Gap;
import parley.reading.text.TokenKind;
import parley.reading.text.TokenizedText;
import parley.reading.text.Tokens;

/** The words that tell whether an event lies behind or ahead, each by itself. */
final class Cues {

  /** So far before a word of the future "had been" turns it into one of the past. */
  private static final int PLUPERFECT_REACH = 6;

  private static final int SHORTEST_VERB = 4;

  /** From "to" back to what came of it: "was difficult for the firm to meet". */
  private static final int DEED_REACH = 6;

  /** From what came of it back to its verb: "made it extremely difficult". */
  private static final int WAS_REACH = 3;

  /** From a verb back to its plan: "was due to open". */
  private static final int PLAN_REACH = 4;

  /** From what is proposed to its event: "proposed a second summit". */
  private static final int OFFER_REACH = 5;

  private final WordClass past;
  private final WordClass future;
  private final WordClass report;
  private final WordClass toBe;
  private final WordClass had;
  private final WordClass having;
  private final WordClass been;
  private final WordClass infinitive;
  private final WordClass article;
  private final WordClass reachingBack;
  private final WordClass preposition;
  private final WordClass adverb;
  private final WordClass noun;
  private final WordClass nounFollows;
  private final WordClass modal;
  private final WordClass did;
  private final WordClass verbAdverb;
  private final WordClass deed;
  private final WordClass ability;
  private final WordClass was;
  private final WordClass is;
  private final WordClass planNoun;
  private final WordClass planning;
  private final WordClass onADay;
  private final WordClass offer;
  private final WordClass fromThenOn;
  private final WordClass as;
  private final WordClass noParticiple;
  private final WordClass ofEvents;
  private final WordClass owing;
  private final WordClass setFor;
  private final WordClass event;
  private final WordClass inTurn;
  private final WordClass takeover;
  private final WordClass takeoverOffer;

  /** The words of all classes that tell of past or future, but for those of reporting. */
  private final BitSet telling = new BitSet();

  private final List<String> pastEndings;
  private final List<String> progressive;
  private final List<String> plural;
  private final List<String> noPlural;

  Cues(Grammar grammar) {
    past = grammar.wordClass("past-cue");
    future = grammar.wordClass("future-cue");
    report = grammar.wordClass("report-cue");
    toBe = grammar.wordClass("to-be");
    had = grammar.wordClass("had");
    having = grammar.wordClass("having");
    been = grammar.wordClass("been");
    infinitive = grammar.wordClass("infinitive-cue");
    article = grammar.wordClass("article");
    reachingBack = grammar.wordClass("reaching-back");
    preposition = grammar.wordClass("before-noun");
    adverb = grammar.wordClass("participle-adverb");
    noun = grammar.wordClass("plain-noun");
    nounFollows = grammar.wordClass("noun-follows");
    modal = grammar.wordClass("before-infinitive");
    did = grammar.wordClass("did");
    verbAdverb = grammar.wordClass("verb-adverb");
    deed = grammar.wordClass("deed");
    ability = grammar.wordClass("ability");
    is = grammar.wordClass("is");
    planNoun = grammar.wordClass("plan-noun");
    planning = grammar.wordClass("planning");
    onADay = grammar.wordClass("on-a-day");
    offer = grammar.wordClass("offer");
    fromThenOn = grammar.wordClass("from-then-on");
    as = grammar.wordClass("as");
    was = grammar.wordClass("was");
    owing = grammar.wordClass("owing");
    setFor = grammar.wordClass("set-for");
    ofEvents = grammar.wordClass("verb-of-events");
    event = grammar.wordClass("coming-event");
    inTurn = grammar.wordClass("in-turn");
    takeover = grammar.wordClass("takeover");
    takeoverOffer = grammar.wordClass("takeover-offer");
    noParticiple = grammar.wordClass("no-participle");
    pastEndings = grammar.wordClass("past-ending").words();
    progressive = grammar.wordClass("progressive-ending").words();
    plural = grammar.wordClass("plural-ending").words();
    noPlural = grammar.wordClass("no-plural-ending").words();
    for (WordClass cue : List.of(past, future, ofEvents)) {
      telling.or(cue.numbers());
    }
  }

  /**
   * Whether a token may tell anything, by its word or by its ending: of most nothing more need be
   * asked.
   */
  private boolean mayTell(TokenizedText text, int at) {
    return telling.get(text.tokens().word(at))
        || ends(text, at, pastEndings)
        || ends(text, at, progressive);
  }

  /** Whether a token is a verb of reporting, but not of what is reported: "be announced". */
  boolean isReport(TokenizedText text, int at) {
    return report.has(text.tokens(), at) && !isPassive(text, at);
  }

  private boolean isPassive(TokenizedText text, int at) {
    Token before = at == 0 ? null : text.tokens().get(at - 1);
    return before != null && (toBe.has(before) || was.has(before) || is.has(before));
  }

  /** What a token tells, a verb of reporting of the past, "to" by itself of nothing. */
  Tense of(TokenizedText text, int at) {
    return isReport(text, at) ? Tense.PAST : verb(text, at);
  }

  /** What a token tells that is no verb of reporting; "to" by itself tells of nothing. */
  Tense verb(TokenizedText text, int at) {
    if (!mayTell(text, at)) {
      return Tense.UNKNOWN;
    }
    Token token = text.tokens().get(at);
    boolean isVerb = token.kind() == TokenKind.WORD && (at == 0 || !isNoVerb(text, at));
    if (!isVerb) {
      return Tense.UNKNOWN;
    }
    if (isOwing(text, at) || (fromThenOn.has(token) && token.isCapitalised())) {
      return Tense.UNKNOWN;
    }
    if (offer.has(token) && !isOfEvent(text, at)) {
      return participle(text, at);
    }
    if (future.has(token) || (at > 0 && ofEvents.has(token) && event.has(text.tokens(), at - 1))) {
      return isOfThePast(text, at) ? Tense.UNKNOWN : Tense.FUTURE;
    }
    if (isUnderWay(text, at)) {
      return Tense.FUTURE;
    }
    if (having.has(token) && thingFollows(text, at)) {
      return event.has(text.tokens(), at + 1) ? Tense.FUTURE : Tense.UNKNOWN;
    }
    if (reachingBack.has(token) && !thingFollows(text, at)) {
      return Tense.UNKNOWN; // "since May": of that day only
    }
    boolean mayBePast = past.has(token) || endsInPast(text, at);
    return mayBePast && !isInfinitiveForm(text, at) ? participle(text, at) : Tense.UNKNOWN;
  }

  /** "have talks on Friday", "has a meeting", but not "have met". */
  private boolean thingFollows(TokenizedText text, int at) {
    return at + 1 < text.tokens().size()
        && (event.has(text.tokens(), at + 1) || article.has(text.tokens(), at + 1));
  }

  /** "proposed talks", "proposed a summit", but not "proposed a rule". */
  private boolean isOfEvent(TokenizedText text, int at) {
    for (int i = at + 1; i < Math.min(text.tokens().size(), at + OFFER_REACH); i++) {
      if (event.has(text.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /** "due to the cold", but not "due to meet". */
  private boolean isOwing(TokenizedText text, int at) {
    return owing.has(text.tokens(), at)
        && at + 2 < text.tokens().size()
        && infinitive.has(text.tokens(), at + 1)
        && !isInfinitive(text, at + 1);
  }

  /** "are meeting on Friday", "is being held on Friday": said of a day, it is still to come. */
  private boolean isUnderWay(TokenizedText text, int at) {
    int before = beforeVerb(text, at);
    return before >= 0 && is.has(text.tokens(), before) && ends(text, at, progressive);
  }

  /** "will cut", "to put", "did not set": the form is that of the past, the verb is not. */
  private boolean isInfinitiveForm(TokenizedText text, int at) {
    int before = beforeVerb(text, at);
    return before >= 0 && modal.has(text.tokens(), before);
  }

  /** "did not meet", "failed to meet": the form is that of what is to come, the verb is not. */
  private boolean isOfThePast(TokenizedText text, int at) {
    int before = beforeVerb(text, at);
    return before >= 0
        && (did.has(text.tokens(), before)
            || (infinitive.has(text.tokens(), before) && isDone(text, before)));
  }

  private int beforeVerb(TokenizedText text, int at) {
    int before = at - 1;
    while (before > 0 && verbAdverb.has(text.tokens(), before)) {
      before--;
    }
    return before;
  }

  private Tense participle(TokenizedText text, int at) {
    boolean toBeDone = at > 0 && (toBe.has(text.tokens(), at - 1) || isUnderWay(text, at - 1));
    if (toBeDone || isUnfulfilled(text, at) || isSet(text, at)) {
      return Tense.FUTURE;
    }
    boolean tellsNothing =
        !past.has(text.tokens(), at) && (isAdjective(text, at) || isInTurn(text, at));
    return tellsNothing ? Tense.UNKNOWN : Tense.PAST;
  }

  /** "was to have met on Friday", "was to have been held": what is told lay ahead. */
  private boolean isUnfulfilled(TokenizedText text, int at) {
    int have = at > 0 && been.has(text.tokens(), at - 1) ? at - 2 : at - 1;
    return have > 1
        && having.has(text.tokens(), have)
        && infinitive.has(text.tokens(), have - 1)
        && was.has(text.tokens(), have - 2);
  }

  /** "will meet on Monday, followed by talks on Tuesday". */
  private boolean isInTurn(TokenizedText text, int at) {
    return inTurn.has(text.tokens(), at)
        && at + 1 < text.tokens().size()
        && preposition.has(text.tokens(), at + 1);
  }

  /** "is set for the palace on Friday", "are fixed". */
  private boolean isSet(TokenizedText text, int at) {
    return setFor.has(text.tokens(), at) && at > 0 && is.has(text.tokens(), at - 1);
  }

  /** "a delayed trip", "a still unspecified date", "closed-door", "long-awaited". */
  private boolean isAdjective(TokenizedText text, int at) {
    if (isTied(text, at + 1) || (at > 1 && isTied(text, at - 1))) {
      return true;
    }
    boolean hasAdverb = at > 1 && adverb.has(text.tokens(), at - 1);
    int before = hasAdverb ? at - 2 : at - 1;
    return before >= 0
        && (article.has(text.tokens(), before) || preposition.has(text.tokens(), before));
  }

  /** Whether a token is a hyphen that ties the words about it. */
  private static boolean isTied(TokenizedText text, int at) {
    return at + 1 < text.tokens().size()
        && text.isSign(at, '-')
        && text.tokens().gap(at) == Gap.NOTHING
        && text.tokens().gap(at + 1) == Gap.NOTHING;
  }

  /** "to meet", but not "to the office", "to Rome", "to death". */
  boolean isInfinitive(TokenizedText text, int at) {
    if (!infinitive.has(text.tokens(), at)) {
      return false;
    }
    Token next = text.tokens().get(at + 1);
    return next.kind() == TokenKind.WORD
        && !next.isCapitalised()
        && !article.has(next)
        && !noun.has(next)
        && !isMany(text, at + 1)
        && !isTakeover(text, at)
        && !isDone(text, at);
  }

  /** "agreed to buy", "its bid to acquire": of a day, it is that of the agreement. */
  private boolean isTakeover(TokenizedText text, int to) {
    return to > 0
        && takeover.has(text.tokens(), to + 1)
        && takeoverOffer.has(text.tokens(), to - 1);
  }

  /** "attacks", "losses", but not "discuss". */
  private boolean isMany(TokenizedText text, int at) {
    return ends(text, at, plural) && !ends(text, at, noPlural);
  }

  /** "to start": it tells less than the verb before it. */
  boolean isPurpose(TokenizedText text, int at) {
    return at > 0 && infinitive.has(text.tokens(), at - 1);
  }

  /** "failed to agree", "was difficult for the firm to meet": an infinitive of what has been. */
  private boolean isDone(TokenizedText text, int to) {
    Tokens tokens = text.tokens();
    if (to > 0 && deed.has(tokens, to - 1)) {
      return true;
    }
    for (int i = to - 1; i > Math.max(0, to - DEED_REACH); i--) {
      if (ability.has(tokens, i)) {
        return isWas(tokens, i);
      }
    }
    return false;
  }

  /** "was able", "was not able", "made it extremely difficult". */
  private boolean isWas(Tokens tokens, int ability) {
    for (int i = ability - 1; i >= Math.max(0, ability - WAS_REACH); i--) {
      if (was.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token names what one plans to go to: "a meeting". */
  boolean isComingEvent(TokenizedText text, int at) {
    return event.has(text.tokens(), at);
  }

  /** "has called", "have asked". */
  boolean isPerfect(TokenizedText text, int at) {
    int before = beforeVerb(text, at);
    return before >= 0 && having.has(text.tokens(), before);
  }

  /** "had been due to expire on Friday": a plan of the past. */
  boolean isPlanOfThePast(TokenizedText text, int at, int sentence) {
    for (int i = at - 1; i > Math.max(sentence, at - PLUPERFECT_REACH); i--) {
      if (been.has(text.tokens(), i) && had.has(text.tokens(), i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "was due on Oct. 31", "were due to open in March": it may be over by now. */
  boolean wasPlanned(TokenizedText text, int at, int sentence) {
    for (int i = at; i > Math.max(sentence, at - PLAN_REACH); i--) {
      if (setFor.has(text.tokens(), i) && isPastBe(text, i - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPastBe(TokenizedText text, int at) {
    return past.has(text.tokens(), at) && was.has(text.tokens(), at);
  }

  /** "on hold"; "in May". */
  private boolean isNoVerb(TokenizedText text, int at) {
    Token token = text.tokens().get(at);
    Token before = text.tokens().get(at - 1);
    boolean behind = before.kind() == TokenKind.WORD || text.isSign(at - 1, '-');
    boolean isName = token.capitals() == Capitals.FIRST && behind;
    return isName
        || nounFollows.has(before)
        || isSubject(text, at)
        || isPlanNoun(text, at)
        || isAsPlanned(text, at);
  }

  /** "housing starts fell", "the visits were". */
  private boolean isSubject(TokenizedText text, int at) {
    return at + 1 < text.tokens().size() && past.has(text.tokens(), at + 1) && isMany(text, at);
  }

  /** "took place as planned", "as originally scheduled". */
  private boolean isAsPlanned(TokenizedText text, int at) {
    Token before = text.tokens().get(at - 1);
    boolean hasAdverb = at > 1 && adverb.has(before);
    return as.has(hasAdverb ? text.tokens().get(at - 2) : before) && future.has(text.tokens(), at);
  }

  /** "announced plans in May", "the plan". */
  private boolean isPlanNoun(TokenizedText text, int at) {
    Token before = text.tokens().get(at - 1);
    boolean isTold =
        planning.has(text.tokens(), at)
            && at + 1 < text.tokens().size()
            && onADay.has(text.tokens(), at + 1);
    return isTold
        || planNoun.has(text.tokens(), at)
            && (article.has(before)
                || report.has(before)
                || past.has(before)
                || endsInPast(text, at - 1));
  }

  private boolean endsInPast(TokenizedText text, int at) {
    return ends(text, at, pastEndings) && !noParticiple.has(text.tokens(), at);
  }

  private static boolean ends(TokenizedText text, int at, List<String> endings) {
    int end = text.tokens().end(at);
    boolean isLong = end - text.tokens().begin(at) > SHORTEST_VERB;
    if (!isLong || text.tokens().isCapitalised(at)) {
      return false;
    }
    String string = text.text().string();
    for (int i = 0; i < endings.size(); i++) {
      if (string.startsWith(endings.get(i), end - endings.get(i).length())) {
        return true;
      }
    }
    return false;
  }
}
