package parley.reading.timex;

import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token;
import parley.reading.text.TokenKind;
import parley.reading.text.TokenizedText;

/**
 * Tells from the words around a time expression whether it lies behind or ahead. The nearest cue
 * before it in its sentence decides, or one behind it that is much nearer; a verb of reporting
 * counts only where it stands close. Before the verbs goes what stands right beside it: "until
 * Friday", "Friday's ruling".
 */
final class Tenses {

  /** So far it looks either way: long enough for a clause, short enough to stay linear. */
  private static final int REACH = 40;

  /** As far as a verb of reporting reaches: "said in a statement on Tuesday". */
  private static final int REPORT_REACH = 3;

  /** As far as it reaches if what it tells begins behind the date. */
  private static final int CLAUSE_REACH = 10;

  /** From a verb to the new day: "postponed the summit of foreign ministers from March to June". */
  private static final int MOVE_REACH = 10;

  /** "called the union and its employers to a meeting at the ministry in Oslo on Friday". */
  private static final int SUMMONS_REACH = 16;

  /** From the first of two dates to the second: "set for late June or early July". */
  private static final int PAIR_REACH = 6;

  /** From what is prolonged to its end: "extended the firm up to $5 million in loans through". */
  private static final int PROLONGED_REACH = 15;

  /** From "will" to its day: "will meet the ministers of the others in December". */
  private static final int PROMISE_REACH = 10;

  /** From a verb back to its "will": "will not meet", "will be held". */
  private static final int AUXILIARY_REACH = 3;

  /** From the possessive on: "Tuesday's deadly bomb attack". */
  private static final int EVENT_REACH = 4;

  /** A cue behind has to be so many times nearer than one before. */
  private static final int WEIGHT = 3;

  private final Cues cues;
  private final WordClass back;
  private final WordClass ahead;
  private final WordClass edgeOfDay;
  private final WordClass event;
  private final WordClass reportedClause;
  private final WordClass possessive;
  private final WordClass clauseBreak;
  private final WordClass moved;
  private final WordClass toAnotherDay;
  private final WordClass beforeNoun;
  private final WordClass setFor;
  private final WordClass forADay;
  private final WordClass atFirst;
  private final WordClass callsFor;
  private final WordClass is;
  private final WordClass onADay;
  private final WordClass never;
  private final WordClass didNot;
  private final WordClass promise;
  private final WordClass lastingTo;
  private final WordClass callsOff;
  private final WordClass waits;
  private final WordClass prolonged;
  private final WordClass betweenDates;
  private final WordClass fullBreak;
  private final WordClass about;
  private final WordClass leadingTo;

  Tenses(Grammar grammar, Cues cues) {
    this.cues = cues;
    back = grammar.wordClass("reaching-back");
    ahead = grammar.wordClass("reaching-ahead");
    edgeOfDay = grammar.wordClass("edge-of-day");
    event = grammar.wordClass("past-event");
    reportedClause = grammar.wordClass("reported-clause");
    possessive = grammar.wordClass("possessive");
    clauseBreak = grammar.wordClass("clause-break");
    moved = grammar.wordClass("moved");
    toAnotherDay = grammar.wordClass("to-another-day");
    beforeNoun = grammar.wordClass("before-noun");
    setFor = grammar.wordClass("set-for");
    forADay = grammar.wordClass("for-a-day");
    atFirst = grammar.wordClass("at-first");
    callsFor = grammar.wordClass("calls-for");
    is = grammar.wordClass("is");
    onADay = grammar.wordClass("on-a-day");
    lastingTo = grammar.wordClass("lasting-to");
    never = grammar.wordClass("never");
    didNot = grammar.wordClass("did-not");
    callsOff = grammar.wordClass("calls-off");
    waits = grammar.wordClass("waits");
    prolonged = grammar.wordClass("prolonged");
    betweenDates = grammar.wordClass("between-dates");
    fullBreak = grammar.wordClass("full-break");
    about = grammar.wordClass("telling-of");
    leadingTo = grammar.wordClass("leading-to");
    promise = grammar.wordClass("promise");
  }

  Tense of(TokenizedText text, Sentence sentence, int begin, int end) {
    Tense beside = beside(text, sentence, begin, end);
    return beside == Tense.UNKNOWN ? byVerbs(text, sentence, begin, end) : beside;
  }

  private Tense beside(TokenizedText text, Sentence sentence, int begin, int end) {
    int edge = edge(text, sentence, begin);
    if (edge > sentence.begin() + 1 && ahead.has(text.tokens(), edge - 1)) {
      return wasNotUntil(text, sentence, edge) ? Tense.PAST : Tense.FUTURE;
    }
    if (isMovedTo(text, sentence, begin)) {
      return Tense.PROMISED;
    }
    if (isPlannedFor(text, sentence, begin)) {
      return isPlanAtFirst(text, sentence, begin) ? Tense.INTENDED : Tense.PROMISED;
    }
    if (isProlonged(text, sentence, begin)) {
      return Tense.FUTURE;
    }
    if (isCalledOff(text, sentence, begin, end)) {
      return Tense.FUTURE;
    }
    if (edge > sentence.begin() && back.has(text.tokens(), edge - 1)) {
      return Tense.PAST;
    }
    boolean isPast = isOfEvent(text, sentence, end) || isReported(text, sentence, begin, end);
    return isPast ? Tense.PAST : Tense.UNKNOWN;
  }

  /** Where the words of a date begin with its edge: "until the close of business on Friday". */
  private int edge(TokenizedText text, Sentence sentence, int begin) {
    int first = Math.max(sentence.begin(), begin - PAIR_REACH);
    int edge = begin;
    while (edge > first && edgeOfDay.has(text.tokens(), edge - 1)) {
      edge--;
    }
    return edge;
  }

  /** "had never met until April", "did not know until Monday". */
  private boolean wasNotUntil(TokenizedText text, Sentence sentence, int begin) {
    for (int i = begin - 2; i > Math.max(sentence.begin(), begin - MOVE_REACH); i--) {
      if (never.has(text.tokens(), i) && didNot.has(text.tokens(), i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "talks set for Friday", "the summit is in June", but not "had been set for Friday". */
  private boolean isPlannedFor(TokenizedText text, Sentence sentence, int begin) {
    if (begin < sentence.begin() + 2) {
      return false;
    }
    Token preposition = text.tokens().get(begin - 1);
    Token verb = text.tokens().get(begin - 2);
    if (forADay.has(preposition) && isCalledFor(text, sentence, begin)) {
      return true;
    }
    return (onADay.has(preposition) && is.has(verb))
        || isSetFor(text, sentence, begin)
        || (onADay.has(preposition) && isSummoned(text, sentence, begin));
  }

  /** "has called the unions to a meeting in Oslo on Friday": "has" tells of no day gone by. */
  private boolean isSummoned(TokenizedText text, Sentence sentence, int begin) {
    int from = Math.max(sentence.begin() + 1, begin - SUMMONS_REACH);
    boolean isToEvent = false;
    for (int i = begin - 2; i >= from && !fullBreak.has(text.tokens(), i); i--) {
      isToEvent |= cues.isComingEvent(text, i);
      if (callsFor.has(text.tokens(), i)) {
        return isToEvent && cues.isPerfect(text, i);
      }
    }
    return false;
  }

  /** "set for Friday", "set for late June or early July". */
  private boolean isSetFor(TokenizedText text, Sentence sentence, int begin) {
    int preposition = begin - 1;
    int first = Math.max(sentence.begin() + 1, begin - PAIR_REACH);
    while (preposition > first && isBetweenDates(text, preposition)) {
      preposition--;
    }
    int verb = preposition - 1;
    if (verb > first && onADay.has(text.tokens(), verb)) {
      verb--; // "pencilled in for"
    }
    return forADay.has(text.tokens(), preposition)
        && setFor.has(text.tokens(), verb)
        && !cues.isPlanOfThePast(text, verb, sentence.begin());
  }

  /** "set for late June or early July", "set for Dec. 7-10". */
  private boolean isBetweenDates(TokenizedText text, int at) {
    return betweenDates.has(text.tokens(), at) || text.tokens().kind(at) == TokenKind.NUMBER;
  }

  /** "originally set for March": it may be over by now. */
  private boolean isPlanAtFirst(TokenizedText text, Sentence sentence, int begin) {
    for (int i = begin - 2; i > Math.max(sentence.begin(), begin - PAIR_REACH); i--) {
      if (setFor.has(text.tokens(), i) && atFirst.has(text.tokens(), i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "called a summit of foreign ministers in Oslo for Friday". */
  private boolean isCalledFor(TokenizedText text, Sentence sentence, int begin) {
    int from = Math.max(sentence.begin(), begin - MOVE_REACH);
    for (int i = begin - 2; i >= from && !clauseBreak.has(text.tokens(), i); i--) {
      if (callsFor.has(text.tokens(), i)) {
        return !cues.isPlanOfThePast(text, i, sentence.begin());
      }
    }
    return false;
  }

  /** "postponed the summit from March to June". */
  private boolean isMovedTo(TokenizedText text, Sentence sentence, int begin) {
    if (begin == sentence.begin() || !toAnotherDay.has(text.tokens(), begin - 1)) {
      return false;
    }
    for (int i = begin - 2; i >= Math.max(sentence.begin(), begin - MOVE_REACH); i--) {
      if (moved.has(text.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /** "has extended them a credit of $5 million through January". */
  private boolean isProlonged(TokenizedText text, Sentence sentence, int begin) {
    if (begin == sentence.begin() || !lastingTo.has(text.tokens(), begin - 1)) {
      return false;
    }
    for (int i = begin - 2; i >= Math.max(sentence.begin(), begin - PROLONGED_REACH); i--) {
      if (prolonged.has(text.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /** "told the panel in a letter on Tuesday that". */
  private boolean isReported(TokenizedText text, Sentence sentence, int begin, int end) {
    if (end >= sentence.end() || !reportedClause.has(text.tokens(), end)) {
      return false;
    }
    for (int i = begin - 1; i >= Math.max(sentence.begin(), begin - CLAUSE_REACH); i--) {
      if (cues.isReport(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** "called off Tuesday's talks": they were still to come. */
  private boolean isCalledOff(TokenizedText text, Sentence sentence, int begin, int end) {
    return begin > sentence.begin()
        && end < sentence.end()
        && (callsOff.has(text.tokens(), begin - 1) || isAwaited(text, begin))
        && possessive.has(text.tokens(), end);
  }

  /** "waiting for Tuesday's talks". */
  private boolean isAwaited(TokenizedText text, int begin) {
    return begin > 1
        && forADay.has(text.tokens(), begin - 1)
        && waits.has(text.tokens(), begin - 2);
  }

  /** "Tuesday's deadly attack", "the June agreement". */
  private boolean isOfEvent(TokenizedText text, Sentence sentence, int end) {
    boolean owns = end < sentence.end() && possessive.has(text.tokens(), end);
    int reach = Math.min(sentence.end(), end + (owns ? EVENT_REACH : 1));
    for (int i = end; i < reach; i++) {
      if (event.has(text.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  private Tense byVerbs(TokenizedText text, Sentence sentence, int begin, int end) {
    int before = before(text, sentence, begin);
    int behind = behind(text, sentence, end);
    if (before < 0 && behind < 0) {
      boolean lasts = begin > sentence.begin() && lastingTo.has(text.tokens(), begin - 1);
      return lasts ? Tense.FUTURE : Tense.UNKNOWN;
    }
    // "the envoy, who will visit Oslo, on Sunday called": a verb close behind outdoes one far
    // before
    boolean nearer = behind >= 0 && WEIGHT * (behind - end) < begin - before;
    boolean isVerb =
        nearer
            && !cues.isReport(text, behind)
            && !cues.isPurpose(text, behind)
            && !breaks(text, end, behind);
    boolean leads = before >= 0 && !isVerb;
    Tense tense = tense(text, sentence, leads ? before : behind);
    if (!leads || tense != Tense.FUTURE) {
      return tense;
    }
    if (cues.wasPlanned(text, before, sentence.begin())) {
      return Tense.INTENDED;
    }
    return isPromise(text, before, begin) ? Tense.PROMISED : tense;
  }

  /** "will meet in December", but not "will meet, as it did in December". */
  private boolean isPromise(TokenizedText text, int verb, int begin) {
    if (begin - verb > PROMISE_REACH || breaks(text, verb, begin)) {
      return false;
    }
    for (int i = verb; i > Math.max(-1, verb - AUXILIARY_REACH); i--) {
      if (promise.has(text.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  private boolean breaks(TokenizedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (clauseBreak.has(text.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  private int before(TokenizedText text, Sentence sentence, int begin) {
    int reportReach = tellsOf(text, sentence, begin) ? 0 : REPORT_REACH;
    for (int i = begin - 1; i >= Math.max(sentence.begin(), begin - REACH); i--) {
      boolean far = begin - i > reportReach && cues.isReport(text, i);
      if (far || opensClause(text, i) || fullBreak.has(text.tokens(), i)) {
        return -1;
      }
      if (cues.of(text, i) != Tense.UNKNOWN || cues.isInfinitive(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "asked about Thursday's talks": the day is not that of the question. */
  private boolean tellsOf(TokenizedText text, Sentence sentence, int begin) {
    return begin > sentence.begin() && about.has(text.tokens(), begin - 1);
  }

  /** "that", but not "from that post". */
  private boolean opensClause(TokenizedText text, int at) {
    return reportedClause.has(text.tokens(), at)
        && (at == 0 || !beforeNoun.has(text.tokens(), at - 1));
  }

  /** "Thursday's talks, he said, will": what is said aside tells of its own time. */
  private int behind(TokenizedText text, Sentence sentence, int end) {
    boolean owns = end < sentence.end() && possessive.has(text.tokens(), end);
    for (int i = end; i < Math.min(sentence.end(), end + REACH); i++) {
      boolean tells = cues.of(text, i) != Tense.UNKNOWN && !leadingTo.has(text.tokens(), i);
      boolean isAside = tells && owns && cues.isReport(text, i) && breaks(text, end, i);
      if (tells && !isAside) {
        return i;
      }
    }
    return -1;
  }

  /** What the cue at a token tells; an infinitive of what is to come. */
  private Tense tense(TokenizedText text, Sentence sentence, int at) {
    Tense tense = cues.of(text, at);
    if (tense != Tense.PAST && cues.isPlanOfThePast(text, at, sentence.begin())) {
      return setFor.has(text.tokens(), at) ? Tense.INTENDED : Tense.UNKNOWN;
    }
    return tense == Tense.UNKNOWN ? Tense.FUTURE : tense;
  }
}
