package parley.reading.timex;

import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.TokenizedText;

/**
 * Tells from what stands right beside a date whether it lies behind or ahead, whatever the verbs
 * say: "until Friday", "postponed to Friday", "set for Friday", "Friday's ruling".
 */
final class BesideDates {

  /** From a verb to the new day: "postponed the summit of foreign ministers from March to June". */
  private static final int MOVE_REACH = 10;

  /** From what reaches to a day to the day: "until at least the close of business on Friday". */
  private static final int EDGE_REACH = 6;

  /** From what is prolonged to its end: "extended the firm up to $5 million in loans through". */
  private static final int PROLONGED_REACH = 15;

  /** As far as a verb of reporting reaches if what it tells begins behind the date. */
  private static final int CLAUSE_REACH = 10;

  /** From "since" to the day: "since the new president took office in January". */
  private static final int SINCE_REACH = 10;

  /** From the possessive on: "Tuesday's deadly bomb attack". */
  private static final int EVENT_REACH = 4;

  /** From the possessive to what calls it off: "Tuesday's talks between Abe and Xi are off". */
  private static final int OFF_REACH = 14;

  /** "had been called off": from its first word to what says so. */
  private static final int OFF_VERB = 4;

  private final Cues cues;
  private final Plans plans;
  private final WordClass back;
  private final WordClass ahead;
  private final WordClass edgeOfDay;
  private final WordClass clauseBreak;
  private final WordClass never;
  private final WordClass didNot;
  private final WordClass moved;
  private final WordClass beforeComingDay;
  private final WordClass toAnotherDay;
  private final WordClass prolonged;
  private final WordClass lastingTo;
  private final WordClass reportedClause;
  private final WordClass possessive;
  private final WordClass callsOff;
  private final WordClass relative;
  private final WordClass waits;
  private final WordClass leavesOut;
  private final WordClass ofWhatIsLeft;
  private final WordClass forADay;
  private final WordClass event;
  private final WordClass having;
  private final WordClass wasBeen;
  private final WordClass is;
  private final WordClass was;
  private final WordClass inQuestion;
  private final WordClass promise;

  BesideDates(Grammar grammar, Cues cues, Plans plans) {
    this.cues = cues;
    this.plans = plans;
    back = grammar.wordClass("reaching-back");
    ahead = grammar.wordClass("reaching-ahead");
    edgeOfDay = grammar.wordClass("edge-of-day");
    clauseBreak = grammar.wordClass("clause-break");
    never = grammar.wordClass("never");
    didNot = grammar.wordClass("did-not");
    moved = grammar.wordClass("moved");
    beforeComingDay = grammar.wordClass("before-coming-day");
    toAnotherDay = grammar.wordClass("to-another-day");
    prolonged = grammar.wordClass("prolonged");
    lastingTo = grammar.wordClass("lasting-to");
    reportedClause = grammar.wordClass("reported-clause");
    possessive = grammar.wordClass("possessive");
    callsOff = grammar.wordClass("calls-off");
    relative = grammar.wordClass("noun-relative");
    waits = grammar.wordClass("waits");
    leavesOut = grammar.wordClass("leaves-out");
    ofWhatIsLeft = grammar.wordClass("of-what-is-left");
    forADay = grammar.wordClass("for-a-day");
    event = grammar.wordClass("past-event");
    having = grammar.wordClass("having");
    wasBeen = grammar.wordClass("been");
    is = grammar.wordClass("is");
    was = grammar.wordClass("was-just-now");
    inQuestion = grammar.wordClass("in-question");
    promise = grammar.wordClass("promise");
  }

  Tense of(TokenizedText text, Sentence sentence, int begin, int end) {
    int edge = edge(text, sentence, begin);
    if (edge > sentence.begin() + 1 && ahead.has(text.tokens(), edge - 1)) {
      return wasNotUntil(text, sentence, edge) ? Tense.PAST : Tense.FUTURE;
    }
    if (isMovedTo(text, sentence, begin) || isForeseen(text, sentence, begin)) {
      return Tense.PROMISED;
    }
    Tense planned = plans.of(text, sentence, begin);
    if (planned != Tense.UNKNOWN) {
      return planned;
    }
    if (isProlonged(text, sentence, begin) || isCalledOff(text, sentence, begin, end)) {
      return Tense.FUTURE;
    }
    boolean isSince = edge > sentence.begin() && back.has(text.tokens(), edge - 1);
    if (isSince || isOfSince(text, sentence, begin)) {
      return Tense.DONE;
    }
    boolean isPast = isOfEvent(text, sentence, end) || isReported(text, sentence, begin, end);
    return isPast ? Tense.PAST : Tense.UNKNOWN;
  }

  /** Where the words of a date begin with its edge: "until the close of business on Friday". */
  private int edge(TokenizedText text, Sentence sentence, int begin) {
    int first = Math.max(sentence.begin(), begin - EDGE_REACH);
    int edge = begin;
    while (edge > first && edgeOfDay.has(text.tokens(), edge - 1)) {
      edge--;
    }
    return edge;
  }

  /**
   * "since taking office in January", "since he took office in January"; not "the first talks since
   * he took office will be in January".
   */
  private boolean isOfSince(TokenizedText text, Sentence sentence, int begin) {
    boolean isOver = false;
    for (int i = begin - 2; i >= Math.max(sentence.begin(), begin - SINCE_REACH); i--) {
      if (back.has(text.tokens(), i)) {
        return isOver || cues.isProgressive(text, i + 1);
      }
      boolean isTo = is.has(text.tokens(), i) && cues.isInfinitive(text, i + 1);
      if (isTo || clauseBreak.has(text.tokens(), i) || promise.has(text.tokens(), i)) {
        return false;
      }
      isOver = isOver || cues.verb(text, i) == Tense.PAST;
    }
    return false;
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

  /** "postponed the summit from March to June". */
  private boolean isMovedTo(TokenizedText text, Sentence sentence, int begin) {
    return begin > sentence.begin()
        && toAnotherDay.has(text.tokens(), begin - 1)
        && stands(moved, text, Math.max(sentence.begin(), begin - MOVE_REACH), begin - 1);
  }

  /** "a potential May 7 trial". */
  private boolean isForeseen(TokenizedText text, Sentence sentence, int begin) {
    return begin > sentence.begin() && beforeComingDay.has(text.tokens(), begin - 1);
  }

  /** "has extended them a credit of $5 million through January". */
  private boolean isProlonged(TokenizedText text, Sentence sentence, int begin) {
    return isLastingTo(text, sentence, begin)
        && stands(prolonged, text, Math.max(sentence.begin(), begin - PROLONGED_REACH), begin - 1);
  }

  /** "through January". */
  boolean isLastingTo(TokenizedText text, Sentence sentence, int begin) {
    return begin > sentence.begin() && lastingTo.has(text.tokens(), begin - 1);
  }

  private static boolean stands(WordClass words, TokenizedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.has(text.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /** "called off Tuesday's talks": they were still to come. */
  private boolean isCalledOff(TokenizedText text, Sentence sentence, int begin, int end) {
    if (end >= sentence.end() || !possessive.has(text.tokens(), end)) {
      return false;
    }
    boolean awaited =
        begin > sentence.begin()
            && (callsOff.has(text.tokens(), begin - 1)
                || isAwaited(text, begin)
                || isLeft(text, begin));
    return awaited || isOffBy(text, sentence, end);
  }

  /** "Tuesday's talks have been called off", "are off", "were in doubt": they are still to come. */
  private boolean isOffBy(TokenizedText text, Sentence sentence, int end) {
    for (int i = end; i < Math.min(sentence.end() - 2, end + OFF_REACH); i++) {
      if (text.isSign(i, ',')) {
        return false;
      }
      int been = having.has(text.tokens(), i) ? i + 1 : i;
      boolean now = been > i ? wasBeen.has(text.tokens(), been) : is.has(text.tokens(), i);
      if (now) {
        return stands(callsOff, text, been + 1, Math.min(sentence.end(), been + 3));
      }
      if (was.has(text.tokens(), i)) {
        return stands(inQuestion, text, i + 1, Math.min(sentence.end(), i + OFF_VERB));
      }
    }
    return false;
  }

  /** "the talks on Friday were called off": they may still have been to come. */
  boolean isOff(TokenizedText text, Sentence sentence, int verb) {
    return stands(callsOff, text, verb, Math.min(sentence.end(), verb + OFF_VERB));
  }

  /** "the summit on Friday at which he was to speak has been called off". */
  boolean isOffBehindClause(TokenizedText text, Sentence sentence, int end, int verb) {
    boolean tells = relative.has(text.tokens(), end) || relative.has(text.tokens(), end + 1);
    return tells && verb + 1 < sentence.end() && isOffBy(text, sentence, verb + 1);
  }

  /** "backed out of Tuesday's talks", "withdrew from Tuesday's talks". */
  private boolean isLeft(TokenizedText text, int begin) {
    return begin > 1
        && ofWhatIsLeft.has(text.tokens(), begin - 1)
        && leavesOut.has(text.tokens(), begin - 2);
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
    return stands(event, text, end, reach);
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
}
