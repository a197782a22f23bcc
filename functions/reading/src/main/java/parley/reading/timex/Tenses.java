package parley.reading.timex;

import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Sentences.Sentence;
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

  /** From a verb to its day: "will meet the ministers of the others in December". */
  private static final int PROMISE_REACH = 10;

  /** From a verb back to its "will": "will not meet", "will be held". */
  private static final int AUXILIARY_REACH = 3;

  /** From the verb of a relative clause to its day: "that was to open in Oslo on Friday". */
  private static final int RELATIVE_REACH = 6;

  /** A cue behind has to be so many times nearer than one before. */
  private static final int WEIGHT = 3;

  private final Cues cues;
  private final Plans plans;
  private final BesideDates beside;
  private final Departures departures;
  private final EventsAtHand atHand;
  private final InsertedClauses inserted;
  private final WordClass reportedClause;
  private final WordClass possessive;
  private final WordClass clauseBreak;
  private final WordClass fullBreak;
  private final WordClass beforeNoun;
  private final WordClass article;
  private final WordClass promise;
  private final WordClass onADay;
  private final WordClass moved;
  private final WordClass about;
  private final WordClass leadingTo;
  private final WordClass relative;
  private final WordClass accompanying;

  Tenses(Grammar grammar, Cues cues) {
    this.cues = cues;
    plans = new Plans(grammar, cues);
    beside = new BesideDates(grammar, cues, plans);
    departures = new Departures(grammar, cues);
    atHand = new EventsAtHand(grammar, cues);
    inserted = new InsertedClauses(grammar, cues);
    reportedClause = grammar.wordClass("reported-clause");
    possessive = grammar.wordClass("possessive");
    clauseBreak = grammar.wordClass("clause-break");
    fullBreak = grammar.wordClass("full-break");
    beforeNoun = grammar.wordClass("before-noun");
    article = grammar.wordClass("article");
    promise = grammar.wordClass("promise");
    onADay = grammar.wordClass("on-a-day");
    moved = grammar.wordClass("moved");
    about = grammar.wordClass("telling-of");
    leadingTo = grammar.wordClass("leading-to");
    relative = grammar.wordClass("noun-relative");
    accompanying = grammar.wordClass("accompanying");
  }

  Tense of(TokenizedText text, Sentence sentence, int begin, int end) {
    Tense tense = beside.of(text, sentence, begin, end);
    if (tense == Tense.UNKNOWN) {
      tense = departures.of(text, sentence, begin, end);
    }
    if (tense != Tense.UNKNOWN) {
      return tense;
    }
    return atHand.have(text, sentence, begin, end)
        ? Tense.FUTURE
        : byVerbs(text, sentence, begin, end);
  }

  /** "will be there on May 3, she said on Tuesday": the next day is not counted from then. */
  boolean isOfReport(TokenizedText text, Sentence sentence, int begin) {
    int before = onADay.has(text.tokens(), Math.max(0, begin - 1)) ? begin - 2 : begin - 1;
    return before >= sentence.begin() && cues.isReport(text, before);
  }

  private Tense byVerbs(TokenizedText text, Sentence sentence, int begin, int end) {
    int before = before(text, sentence, begin, end);
    int behind = behind(text, sentence, end);
    if (before < 0 && behind >= 0 && inserted.tells(text, sentence, end, behind)) {
      behind = inserted.resumed(text, sentence, behind);
    }
    if (before < 0 && behind < 0) {
      return beside.isLastingTo(text, sentence, begin) ? Tense.FUTURE : Tense.UNKNOWN;
    }
    boolean leads = before >= 0 && !outdoes(text, behind, before, begin, end);
    if (!leads && cues.isProposal(text, behind)) {
      return Tense.PAST;
    }
    Tense tense = tense(text, sentence, leads ? before : behind);
    if (leads && tense == Tense.PAST && isOf(text, before, begin)) {
      return Tense.DONE;
    }
    boolean off =
        behind >= 0
            && (beside.isOff(text, sentence, behind)
                || beside.isOffBehindClause(text, sentence, end, behind));
    if (!leads && tense == Tense.PAST && off) {
      return Tense.INTENDED;
    }
    boolean intended = tense == Tense.FUTURE && plans.mayBeOver(text, sentence, before);
    if (leads && (intended || tense == Tense.INTENDED)) {
      return off ? Tense.CALLED_OFF : Tense.INTENDED;
    }
    if (!leads || tense != Tense.FUTURE) {
      return tense;
    }
    boolean promised = isPromise(text, before, begin) && !isOfNoun(text, begin, end);
    return promised ? Tense.PROMISED : tense;
  }

  /** "will build on her April 9 summit": the verb does not tell when the noun was. */
  private boolean isOfNoun(TokenizedText text, int begin, int end) {
    return begin > 0
        && end < text.tokens().size()
        && (article.has(text.tokens(), begin - 1) || possessive.has(text.tokens(), begin - 1))
        && text.tokens().kind(end) == TokenKind.WORD
        && !beforeNoun.has(text.tokens(), end);
  }

  /** "the envoy, who will visit Oslo, on Sunday called": a verb close behind, one far before. */
  private boolean outdoes(TokenizedText text, int behind, int before, int begin, int end) {
    return behind >= 0
        && WEIGHT * (behind - end) < begin - before
        && !cues.isReport(text, behind)
        && !cues.isPurpose(text, behind)
        && !breaks(text, end, behind)
        && !accompanying.has(text.tokens(), end) // "will meet them on Friday with banks closed"
        && !isOfRelative(text, before, begin)
        && !isOfPlan(text, before, begin);
  }

  /** "the visit that was due to begin on Friday has": a day of the clause that tells of a noun. */
  private boolean isOfRelative(TokenizedText text, int verb, int begin) {
    if (begin - verb > RELATIVE_REACH || breaks(text, verb, begin)) {
      return false;
    }
    for (int i = verb - 1; i > Math.max(0, verb - PROMISE_REACH); i--) {
      if (relative.has(text.tokens(), i)) {
        return true;
      }
      if (clauseBreak.has(text.tokens(), i)) {
        return false;
      }
    }
    return false;
  }

  /** "talks set to start on Monday were put off", "the visit due on Monday has been". */
  private boolean isOfPlan(TokenizedText text, int before, int begin) {
    boolean plan =
        plans.areSet(text, before)
            || cues.isPurpose(text, before)
            || (before > 0 && cues.isPurpose(text, before - 1)) // "to be held"
            || cues.isInfinitive(text, before);
    return plan && !breaks(text, before, begin);
  }

  /**
   * "elected in December", "was in December", but not "a visit planned in December", "is heard".
   */
  private boolean isOf(TokenizedText text, int verb, int begin) {
    return verb == begin - 2
        && onADay.has(text.tokens(), begin - 1)
        && !cues.isReport(text, verb)
        && !cues.isPresent(text, verb)
        && !plans.areSet(text, verb)
        && !moved.has(text.tokens(), verb);
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

  private int before(TokenizedText text, Sentence sentence, int begin, int end) {
    int reportReach = tellsOf(text, sentence, begin, end) ? 0 : REPORT_REACH;
    for (int i = begin - 1; i >= Math.max(sentence.begin(), begin - REACH); i--) {
      boolean far = begin - i > reportReach && cues.isReport(text, i);
      boolean tells = cues.of(text, i) != Tense.UNKNOWN || cues.isInfinitive(text, i);
      boolean aside =
          (far ? inserted.isInClause(text, sentence, i) : tells)
              && inserted.isClosed(text, sentence, i, begin);
      if ((far && !aside) || opensClause(text, i) || fullBreak.has(text.tokens(), i)) {
        return -1;
      }
      if (tells && !aside) {
        return i;
      }
    }
    return -1;
  }

  /**
   * "asked about Thursday's talks", "said Thursday's talks": the day is not that of the question.
   */
  private boolean tellsOf(TokenizedText text, Sentence sentence, int begin, int end) {
    boolean owns = end < sentence.end() && possessive.has(text.tokens(), end);
    return owns || (begin > sentence.begin() && about.has(text.tokens(), begin - 1));
  }

  /** "that", but not "from that post". */
  private boolean opensClause(TokenizedText text, int at) {
    return reportedClause.has(text.tokens(), at)
        && (at == 0 || !beforeNoun.has(text.tokens(), at - 1))
        && !accompanying.has(text.tokens(), at + 1); // "will you raise that with him on Friday?"
  }

  /** "Thursday's talks, he said, will", "Thursday's talks, to which he was invited, will". */
  private int behind(TokenizedText text, Sentence sentence, int end) {
    boolean owns = end < sentence.end() && possessive.has(text.tokens(), end);
    for (int i = end; i < Math.min(sentence.end(), end + REACH); i++) {
      boolean tells = cues.of(text, i) != Tense.UNKNOWN && !leadingTo.has(text.tokens(), i);
      boolean isAside =
          tells
              && owns
              && ((cues.isReport(text, i) && breaks(text, end, i))
                  || (inserted.isInClause(text, sentence, i) && !beside.isOff(text, sentence, i)));
      if (tells && !isAside) {
        return i;
      }
    }
    return -1;
  }

  /** What the cue at a token tells; an infinitive of what is to come. */
  private Tense tense(TokenizedText text, Sentence sentence, int at) {
    Tense tense = cues.of(text, at);
    if (tense != Tense.PAST && plans.areOfThePast(text, sentence, at)) {
      return plans.wereSet(text, sentence, at) ? Tense.INTENDED : Tense.UNKNOWN;
    }
    return tense == Tense.UNKNOWN ? Tense.FUTURE : tense;
  }
}
