package parley.reading.timex;

import java.util.BitSet;
import java.util.List;
import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Token;
import parley.reading.text.TokenKind;
import parley.reading.text.TokenizedText;

/** The words that tell whether an event lies behind or ahead, each by itself. */
final class Cues {

  /** From what is proposed to its event: "proposed a second summit". */
  private static final int PROPOSED_REACH = 8;

  private final WordEndings endings;
  private final Auxiliaries auxiliaries;
  private final Infinitives infinitives;
  private final Participles participles;
  private final NoVerbs noVerbs;
  private final WordClass past;
  private final WordClass future;
  private final WordClass report;
  private final WordClass having;
  private final WordClass got;
  private final WordClass article;
  private final WordClass reachingBack;
  private final WordClass proposing;
  private final WordClass theKnown;
  private final WordClass proposal;
  private final WordClass fromThenOn;
  private final WordClass ofEvents;
  private final WordClass event;
  private final WordClass callingFor;
  private final WordClass forADay;
  private final WordClass is;
  private final WordClass bound;
  private final WordClass there;
  private final WordClass beforeNoun;
  private final WordClass forward;
  private final WordClass to;
  private final WordClass place;
  private final WordClass weekday;
  private final WordClass clauseBreak;

  /** The words of all classes that tell of past or future, but for those of reporting. */
  private final BitSet telling = new BitSet();

  Cues(Grammar grammar) {
    endings = new WordEndings(grammar);
    auxiliaries = new Auxiliaries(grammar, endings);
    infinitives = new Infinitives(grammar, endings, auxiliaries);
    participles = new Participles(grammar, auxiliaries);
    noVerbs = new NoVerbs(grammar, endings);
    past = grammar.wordClass("past-cue");
    future = grammar.wordClass("future-cue");
    report = grammar.wordClass("report-cue");
    having = grammar.wordClass("having");
    got = grammar.wordClass("having-got");
    article = grammar.wordClass("article");
    reachingBack = grammar.wordClass("reaching-back");
    proposing = grammar.wordClass("proposing");
    theKnown = grammar.wordClass("known-thing");
    proposal = grammar.wordClass("proposal");
    fromThenOn = grammar.wordClass("from-then-on");
    ofEvents = grammar.wordClass("verb-of-events");
    event = grammar.wordClass("coming-event");
    callingFor = grammar.wordClass("calling-for");
    forADay = grammar.wordClass("for-a-day");
    is = grammar.wordClass("is");
    bound = grammar.wordClass("bound");
    there = grammar.wordClass("expletive");
    beforeNoun = grammar.wordClass("before-noun");
    forward = grammar.wordClass("looked-to");
    to = grammar.wordClass("infinitive-cue");
    place = grammar.wordClass("on-a-day");
    weekday = grammar.wordClass("weekday");
    clauseBreak = grammar.wordClass("clause-break");
    for (WordClass cue : List.of(past, future, ofEvents, is, forward)) {
      telling.or(cue.numbers());
    }
  }

  /** What a token tells, a verb of reporting of the past, "to" by itself of nothing. */
  Tense of(TokenizedText text, int at) {
    return isReport(text, at) ? Tense.PAST : verb(text, at);
  }

  /** Whether a token is a verb of reporting, but not of what is reported: "be announced". */
  boolean isReport(TokenizedText text, int at) {
    return report.has(text.tokens(), at) && !auxiliaries.isPassive(text, at);
  }

  /** What a token tells that is no verb of reporting; "to" by itself tells of nothing. */
  Tense verb(TokenizedText text, int at) {
    if (!mayTell(text, at)) {
      return Tense.UNKNOWN;
    }
    Token token = text.tokens().get(at);
    boolean isVerb = token.kind() == TokenKind.WORD && !noVerbs.has(text, at);
    if (!isVerb || infinitives.isOwing(text, at) || isHead(token)) {
      return Tense.UNKNOWN;
    }
    boolean known = theKnown.has(text.tokens(), at + 1); // "proposed the talks on Friday"
    if (proposing.has(token) && (known || !isOfEvent(text, at))) {
      return participles.of(text, at);
    }
    if (isOfFuture(text, at)) {
      return infinitives.isOfThePast(text, at) ? Tense.UNKNOWN : Tense.FUTURE;
    }
    if (is.has(token)) {
      boolean ahead = bound.has(text.tokens(), at + 1) || isInfinitive(text, at + 1);
      return ahead || isAtEvent(text, at) || isOfMeeting(text, at) ? Tense.FUTURE : Tense.UNKNOWN;
    }
    if (auxiliaries.isUnderWay(text, at)) {
      return Tense.FUTURE;
    }
    if (isHaving(text, at) && thingFollows(text, at)) {
      return isOfEvent(text, at) ? Tense.FUTURE : Tense.UNKNOWN;
    }
    if (reachingBack.has(token) && !thingFollows(text, at)) {
      return Tense.UNKNOWN; // "since May": of that day only
    }
    boolean mayBePast = past.has(token) || endings.isPast(text, at);
    return mayBePast && !auxiliaries.isInfinitiveForm(text, at)
        ? participles.of(text, at)
        : Tense.UNKNOWN;
  }

  /**
   * Whether a token may tell anything, by its word or by its ending: of most nothing more need be
   * asked.
   */
  private boolean mayTell(TokenizedText text, int at) {
    return telling.get(text.tokens().word(at)) || endings.areOfVerb(text, at);
  }

  /** "Beginning in August, members were": the verb behind tells. */
  private boolean isHead(Token token) {
    return fromThenOn.has(token) && token.isCapitalised();
  }

  /** "will", "the talks open", "look forward to". */
  private boolean isOfFuture(TokenizedText text, int at) {
    boolean lookedTo = forward.has(text.tokens(), at) && to.has(text.tokens(), at + 1);
    return lookedTo
        || future.has(text.tokens(), at)
        || (callingFor.has(text.tokens(), at) && isForEvent(text, at + 1))
        || (at > 0 && ofEvents.has(text.tokens(), at) && isComingEvent(text, at - 1));
  }

  /** "there is a meeting", "hopes are on a meeting", but not "it is the first meeting". */
  private boolean isAtEvent(TokenizedText text, int is) {
    boolean at = is > 0 && there.has(text.tokens(), is - 1);
    return (at || beforeNoun.has(text.tokens(), is + 1)) && isOfEvent(text, is);
  }

  /**
   * "the next meeting of the ministers is in Oslo", "is Friday", but not "the meeting is a test".
   */
  private boolean isOfMeeting(TokenizedText text, int is) {
    boolean then =
        is + 1 < text.tokens().size()
            && (place.has(text.tokens(), is + 1) || weekday.has(text.tokens(), is + 1));
    if (!then) {
      return false;
    }
    for (int i = is - 1; i >= Math.max(0, is - PROPOSED_REACH); i--) {
      if (isComingEvent(text, i)) {
        return true;
      }
      if (clauseBreak.has(text.tokens(), i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * "On Monday she proposed talks": a day before it is that of the proposal; not "on Monday, talks
   * proposed by her".
   */
  boolean isProposal(TokenizedText text, int at) {
    return at > 0
        && proposal.has(text.tokens(), at)
        && text.tokens().kind(at - 1) == TokenKind.WORD
        && !article.has(text.tokens(), at - 1)
        && !isComingEvent(text, at - 1);
  }

  /** "for talks", "for a new round of talks". */
  private boolean isForEvent(TokenizedText text, int at) {
    return at < text.tokens().size() && forADay.has(text.tokens(), at) && isOfEvent(text, at);
  }

  /** "proposed talks", "has a second meeting", but not "proposed a rule". */
  private boolean isOfEvent(TokenizedText text, int at) {
    for (int i = at + 1; i < Math.min(text.tokens().size(), at + PROPOSED_REACH); i++) {
      if (isComingEvent(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** "has", "have got". */
  private boolean isHaving(TokenizedText text, int at) {
    return having.has(text.tokens(), at)
        || (at > 0 && got.has(text.tokens(), at) && having.has(text.tokens(), at - 1));
  }

  /** "have talks on Friday", "has a meeting", but not "have met". */
  private boolean thingFollows(TokenizedText text, int at) {
    return at + 1 < text.tokens().size()
        && (isComingEvent(text, at + 1) || article.has(text.tokens(), at + 1));
  }

  /** Whether a token names what one plans to go to: "a meeting". */
  boolean isComingEvent(TokenizedText text, int at) {
    return event.has(text.tokens(), at);
  }

  /** "to the White House", "to Oslo". */
  boolean isWay(TokenizedText text, int at) {
    return infinitives.isWay(text, at);
  }

  /** "to meet", but not "to the office", "to Rome", "to death". */
  boolean isInfinitive(TokenizedText text, int at) {
    return infinitives.has(text, at);
  }

  /** "to start": it tells less than the verb before it. */
  boolean isPurpose(TokenizedText text, int at) {
    return infinitives.isPurpose(text, at);
  }

  /** "is heard": of a day, it is still to come. */
  boolean isPresent(TokenizedText text, int participle) {
    return auxiliaries.isPresent(text, participle);
  }

  /** "taking". */
  boolean isProgressive(TokenizedText text, int at) {
    return endings.isProgressive(text, at);
  }

  /** "has called", "have asked". */
  boolean isPerfect(TokenizedText text, int at) {
    return auxiliaries.isPerfect(text, at);
  }
}
