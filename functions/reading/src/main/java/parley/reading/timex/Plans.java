package parley.reading.timex;

import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token;
import parley.reading.text.TokenKind;
import parley.reading.text.TokenizedText;

/** Tells for which day something is planned, and which plan is of the past. */
final class Plans {

  /** From a verb to the day: "called a summit of foreign ministers in Oslo for Friday". */
  private static final int CALL_REACH = 14;

  /** "called the union and its employers to a meeting at the ministry in Oslo on Friday". */
  private static final int SUMMONS_REACH = 16;

  /** From the first of two dates to the second: "set for late June or early July". */
  private static final int PAIR_REACH = 6;

  /** So far before a word of the future "had been" turns it into one of the past. */
  private static final int PLUPERFECT_REACH = 6;

  /** From a verb back to its plan: "was due to open". */
  private static final int PLAN_REACH = 4;

  private final Cues cues;
  private final WordClass setFor;
  private final WordClass forADay;
  private final WordClass onADay;
  private final WordClass atFirst;
  private final WordClass callsFor;
  private final WordClass betweenDates;
  private final WordClass clauseBreak;
  private final WordClass fullBreak;
  private final WordClass is;
  private final WordClass was;
  private final WordClass past;
  private final WordClass had;
  private final WordClass been;
  private final WordClass calledOff;
  private final WordClass agreed;
  private final WordClass agreedTo;
  private final WordClass obtained;
  private final WordClass beforeNoun;
  private final WordClass ofRequest;
  private final WordClass awaited;
  private final WordClass and;

  Plans(Grammar grammar, Cues cues) {
    this.cues = cues;
    setFor = grammar.wordClass("set-for");
    forADay = grammar.wordClass("for-a-day");
    onADay = grammar.wordClass("on-a-day");
    atFirst = grammar.wordClass("at-first");
    callsFor = grammar.wordClass("calls-for");
    betweenDates = grammar.wordClass("between-dates");
    clauseBreak = grammar.wordClass("clause-break");
    fullBreak = grammar.wordClass("full-break");
    is = grammar.wordClass("is");
    was = grammar.wordClass("was");
    past = grammar.wordClass("past-cue");
    had = grammar.wordClass("had");
    been = grammar.wordClass("been");
    calledOff = grammar.wordClass("calls-off");
    agreed = grammar.wordClass("agreed");
    agreedTo = grammar.wordClass("agreed-to");
    obtained = grammar.wordClass("obtained");
    beforeNoun = grammar.wordClass("before-noun");
    ofRequest = grammar.wordClass("of-request");
    awaited = grammar.wordClass("set-to-happen");
    and = grammar.wordClass("of-both");
  }

  /** What a plan tells of the day that a date begins: "set for Friday"; else nothing. */
  Tense of(TokenizedText text, Sentence sentence, int begin) {
    if (wasSetFor(text, sentence, begin)) {
      return areCalledOff(text, sentence, begin) ? Tense.PROMISED : Tense.INTENDED;
    }
    if (!areFor(text, sentence, begin)) {
      return Tense.UNKNOWN;
    }
    return areAtFirst(text, sentence, begin) ? Tense.INTENDED : Tense.PROMISED;
  }

  /** "called off the talks that had been set for Friday": they were still to come. */
  private boolean areCalledOff(TokenizedText text, Sentence sentence, int begin) {
    for (int i = begin - 2; i > Math.max(sentence.begin(), begin - SUMMONS_REACH); i--) {
      if (calledOff.has(text.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /** "talks set for Friday", "the summit is in June", but not "had been set for Friday". */
  private boolean areFor(TokenizedText text, Sentence sentence, int begin) {
    if (begin < sentence.begin() + 2) {
      return false;
    }
    Token preposition = text.tokens().get(begin - 1);
    int brings = bringing(text, sentence, begin);
    if (forADay.has(text.tokens(), brings) && isCalledFor(text, sentence, brings + 1)) {
      return true;
    }
    boolean onDay = onADay.has(preposition);
    return (onDay && is.has(text.tokens(), begin - 2))
        || isSetFor(text, sentence, begin)
        || (onDay && (isSummoned(text, sentence, begin) || isAgreedTo(text, sentence, begin)));
  }

  /** "has called the unions to a meeting in Oslo on Friday": "has" tells of no day gone by. */
  private boolean isSummoned(TokenizedText text, Sentence sentence, int begin) {
    int from = Math.max(sentence.begin() + 1, begin - SUMMONS_REACH);
    boolean isToEvent = false;
    for (int i = begin - 2; i >= from && !fullBreak.has(text.tokens(), i); i--) {
      isToEvent |= cues.isComingEvent(text, i) || cues.isWay(text, i);
      if (callsFor.has(text.tokens(), i)) {
        int called = been.has(text.tokens(), i - 1) ? i - 1 : i; // "have been called to talks"
        return isToEvent && cues.isPerfect(text, called);
      }
    }
    return false;
  }

  /** "said they had agreed to a meeting in Oslo on Friday", "has secured a meeting on Friday". */
  private boolean isAgreedTo(TokenizedText text, Sentence sentence, int begin) {
    for (int i = begin - 2; i > Math.max(sentence.begin(), begin - SUMMONS_REACH); i--) {
      boolean agrees = agreed.has(text.tokens(), i) && agreedTo.has(text.tokens(), i + 1);
      if (agrees || obtained.has(text.tokens(), i)) {
        return (cues.isPerfect(text, i) || had.has(text.tokens(), i - 1))
            && isBeforeEvent(text, agrees ? i + 2 : i + 1, begin);
      }
    }
    return false;
  }

  /** "a meeting", "her request for a meeting", but not "a truce at a meeting". */
  private boolean isBeforeEvent(TokenizedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (cues.isComingEvent(text, i)) {
        return true;
      }
      if (beforeNoun.has(text.tokens(), i) && !ofRequest.has(text.tokens(), i)) {
        return false;
      }
    }
    return false;
  }

  /** "set for Friday", "set for late June or early July". */
  private boolean isSetFor(TokenizedText text, Sentence sentence, int begin) {
    int preposition = bringing(text, sentence, begin);
    int first = Math.max(sentence.begin() + 1, begin - PAIR_REACH);
    if (onADay.has(text.tokens(), preposition)) {
      preposition = beforePlace(text, preposition, first);
    }
    int verb = preposition - 1;
    if (verb > first && onADay.has(text.tokens(), verb)) {
      verb--; // "pencilled in for"
    }
    return forADay.has(text.tokens(), preposition)
        && setFor.has(text.tokens(), verb)
        && !areOfThePast(text, sentence, verb);
  }

  /** "set for Oslo in May": what stands before the name of the place. */
  private static int beforePlace(TokenizedText text, int preposition, int first) {
    int at = preposition - 1;
    while (at > first && text.tokens().get(at).isCapitalised()) {
      at--;
    }
    return at;
  }

  /** Of "for late June or early July" the "for", at either day. */
  private int bringing(TokenizedText text, Sentence sentence, int begin) {
    int preposition = begin - 1;
    int first = Math.max(sentence.begin() + 1, begin - PAIR_REACH);
    while (preposition > first && isBetweenDates(text, preposition)) {
      preposition--;
    }
    return preposition;
  }

  /** "had been set for Friday": a plan of the past, whose day may still be to come. */
  private boolean wasSetFor(TokenizedText text, Sentence sentence, int begin) {
    return begin > sentence.begin() + 2
        && forADay.has(text.tokens(), begin - 1)
        && setFor.has(text.tokens(), begin - 2)
        && areOfThePast(text, sentence, begin - 2);
  }

  /** "set for late June or early July", "set for Dec. 7-10". */
  private boolean isBetweenDates(TokenizedText text, int at) {
    return betweenDates.has(text.tokens(), at) || text.tokens().kind(at) == TokenKind.NUMBER;
  }

  /** "called a summit of foreign ministers in Oslo for Friday". */
  private boolean isCalledFor(TokenizedText text, Sentence sentence, int begin) {
    int from = Math.max(sentence.begin(), begin - CALL_REACH);
    for (int i = begin - 2; i >= from && !breaks(text, i); i--) {
      if (callsFor.has(text.tokens(), i)) {
        return !areOfThePast(text, sentence, i);
      }
    }
    return false;
  }

  /** "called a conference of growers and consumers for Friday": "and" parts nothing there. */
  private boolean breaks(TokenizedText text, int at) {
    return clauseBreak.has(text.tokens(), at) && !and.has(text.tokens(), at);
  }

  /** "originally set for March": it may be over by now. */
  private boolean areAtFirst(TokenizedText text, Sentence sentence, int begin) {
    for (int i = begin - 2; i > Math.max(sentence.begin(), begin - PAIR_REACH); i--) {
      if (setFor.has(text.tokens(), i) && atFirst.has(text.tokens(), i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "had been due to expire on Friday", not "had been put off, will be on Friday". */
  boolean areOfThePast(TokenizedText text, Sentence sentence, int verb) {
    for (int i = verb - 1; i > Math.max(sentence.begin(), verb - PLUPERFECT_REACH); i--) {
      if (text.isSign(i, ',')) {
        return false;
      }
      if (been.has(text.tokens(), i) && had.has(text.tokens(), i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "had been due", "had been scheduled to meet": for a day, which may still be to come. */
  boolean wereSet(TokenizedText text, Sentence sentence, int verb) {
    for (int i = verb; i > Math.max(sentence.begin(), verb - PLUPERFECT_REACH); i--) {
      if (setFor.has(text.tokens(), i) || awaited.has(text.tokens(), i)) {
        return true;
      }
      if (had.has(text.tokens(), i)) {
        return false;
      }
    }
    return false;
  }

  /** "due", "scheduled": for a day, which may still be to come. */
  boolean areSet(TokenizedText text, int verb) {
    return setFor.has(text.tokens(), verb);
  }

  /** "was due on Oct. 31", "were due to open in March": it may be over by now. */
  boolean mayBeOver(TokenizedText text, Sentence sentence, int verb) {
    for (int i = verb; i > Math.max(sentence.begin(), verb - PLAN_REACH); i--) {
      if (setFor.has(text.tokens(), i) && isPastBe(text, i - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPastBe(TokenizedText text, int at) {
    return past.has(text.tokens(), at) && was.has(text.tokens(), at);
  }
}
