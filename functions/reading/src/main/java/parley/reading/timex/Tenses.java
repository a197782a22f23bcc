package parley.reading.timex;

import java.util.List;
import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token;
import parley.reading.text.Token.Capitals;
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

  /** From the possessive on: "Tuesday's deadly bomb attack". */
  private static final int EVENT_REACH = 4;

  /** A cue behind has to be so many times nearer than one before. */
  private static final int WEIGHT = 3;

  private static final int SHORTEST_VERB = 4;

  private final WordClass past;
  private final WordClass future;
  private final WordClass report;
  private final WordClass toBe;
  private final WordClass infinitive;
  private final WordClass article;
  private final WordClass noun;
  private final WordClass back;
  private final WordClass ahead;
  private final WordClass event;
  private final WordClass nounFollows;
  private final WordClass reportedClause;
  private final WordClass possessive;
  private final WordClass clauseBreak;
  private final WordClass lookingBack;
  private final WordClass lookingFarBack;
  private final List<String> endings;

  Tenses(Grammar grammar) {
    past = grammar.wordClass("past-cue");
    future = grammar.wordClass("future-cue");
    report = grammar.wordClass("report-cue");
    infinitive = grammar.wordClass("infinitive-cue");
    article = grammar.wordClass("article");
    toBe = grammar.wordClass("to-be");
    noun = grammar.wordClass("plain-noun");
    back = grammar.wordClass("reaching-back");
    ahead = grammar.wordClass("reaching-ahead");
    event = grammar.wordClass("past-event");
    nounFollows = grammar.wordClass("noun-follows");
    reportedClause = grammar.wordClass("reported-clause");
    possessive = grammar.wordClass("possessive");
    lookingFarBack = grammar.wordClass("looking-far-back");
    lookingBack = grammar.wordClass("looking-back");
    clauseBreak = grammar.wordClass("clause-break");
    endings = grammar.wordClass("past-ending").words();
  }

  Tense of(TokenizedText text, Sentence sentence, int begin, int end) {
    Tense beside = beside(text, sentence, begin, end);
    return beside == Tense.UNKNOWN ? byVerbs(text, sentence, begin, end) : beside;
  }

  private Tense beside(TokenizedText text, Sentence sentence, int begin, int end) {
    if (begin > sentence.begin() + 1 && ahead.has(text.tokens().get(begin - 1))) {
      return Tense.FUTURE;
    }
    if (begin > sentence.begin() && back.has(text.tokens().get(begin - 1))) {
      return Tense.PAST;
    }
    boolean isPast = isOfEvent(text, sentence, end) || isReported(text, sentence, begin, end);
    return isPast ? Tense.PAST : Tense.UNKNOWN;
  }

  /** "told the panel in a letter on Tuesday that". */
  private boolean isReported(TokenizedText text, Sentence sentence, int begin, int end) {
    if (end >= sentence.end() || !reportedClause.has(text.tokens().get(end))) {
      return false;
    }
    for (int i = begin - 1; i >= Math.max(sentence.begin(), begin - CLAUSE_REACH); i--) {
      if (report.has(text.tokens().get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Tuesday's deadly attack", "the June agreement". */
  private boolean isOfEvent(TokenizedText text, Sentence sentence, int end) {
    boolean owns = end < sentence.end() && possessive.has(text.tokens().get(end));
    int reach = Math.min(sentence.end(), end + (owns ? EVENT_REACH : 1));
    for (int i = end; i < reach; i++) {
      if (event.has(text.tokens().get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a length of time reaches back from now: "the first visit in nine years"; a plan that
   * stands between says that it does not: "the first talks will open in two weeks".
   */
  boolean looksBack(TokenizedText text, Sentence sentence, int begin, int end, Grain grain) {
    boolean isLong = grain.compareTo(Grain.WEEK) > 0;
    for (int i = end - 1; i >= Math.max(sentence.begin(), begin - REACH); i--) {
      Token token = text.tokens().get(i);
      if (lookingBack.has(token) || (isLong && lookingFarBack.has(token))) {
        return true;
      }
      Tense tense = infinitive.has(token) ? Tense.UNKNOWN : cue(text, i);
      if (report.has(token) || tense == Tense.FUTURE) {
        return false;
      }
      if (tense == Tense.PAST) {
        return true;
      }
    }
    return false;
  }

  private Tense byVerbs(TokenizedText text, Sentence sentence, int begin, int end) {
    int before = before(text, sentence, begin);
    int behind = behind(text, sentence, end);
    if (before < 0 && behind < 0) {
      return Tense.UNKNOWN;
    }
    // "the envoy, who will visit Oslo, on Sunday called": a verb close behind outdoes one far
    // before
    boolean nearer = behind >= 0 && WEIGHT * (behind - end) < begin - before;
    boolean isVerb = nearer && !report.has(text.tokens().get(behind)) && !breaks(text, end, behind);
    return tense(text, before < 0 || isVerb ? behind : before);
  }

  private boolean breaks(TokenizedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (clauseBreak.has(text.tokens().get(i))) {
        return true;
      }
    }
    return false;
  }

  private int before(TokenizedText text, Sentence sentence, int begin) {
    for (int i = begin - 1; i >= Math.max(sentence.begin(), begin - REACH); i--) {
      boolean far = begin - i > REPORT_REACH && report.has(text.tokens().get(i));
      if (far) {
        return -1;
      }
      boolean isCue = !infinitive.has(text.tokens().get(i)) && tense(text, i) != Tense.UNKNOWN;
      if (isCue || isInfinitive(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isInfinitive(TokenizedText text, int at) {
    if (!infinitive.has(text.tokens().get(at))) {
      return false;
    }
    Token next = text.tokens().get(at + 1);
    return next.kind() == TokenKind.WORD
        && !next.isCapitalised()
        && !article.has(next)
        && !noun.has(next);
  }

  private int behind(TokenizedText text, Sentence sentence, int end) {
    for (int i = end; i < Math.min(sentence.end(), end + REACH); i++) {
      boolean isCue = !infinitive.has(text.tokens().get(i)) && tense(text, i) != Tense.UNKNOWN;
      if (isCue) {
        return i;
      }
    }
    return -1;
  }

  private Tense tense(TokenizedText text, int at) {
    return report.has(text.tokens().get(at)) ? Tense.PAST : cue(text, at);
  }

  private Tense cue(TokenizedText text, int at) {
    Token token = text.tokens().get(at);
    if (token.kind() != TokenKind.WORD) {
      return Tense.UNKNOWN;
    }
    if (at > 0 && isNoVerb(token, text.tokens().get(at - 1))) {
      return Tense.UNKNOWN;
    }
    if (future.has(token) || infinitive.has(token)) {
      return Tense.FUTURE;
    }
    if (!past.has(token) && !endsInPast(text, token)) {
      return Tense.UNKNOWN;
    }
    boolean toBeDone = at > 0 && toBe.has(text.tokens().get(at - 1));
    if (toBeDone) {
      return Tense.FUTURE;
    }
    boolean isAdjective = !past.has(token) && at > 0 && article.has(text.tokens().get(at - 1));
    return isAdjective ? Tense.UNKNOWN : Tense.PAST; // "a delayed trip"
  }

  /** "on hold"; "in May". */
  private boolean isNoVerb(Token token, Token before) {
    boolean isName = token.capitals() == Capitals.FIRST && before.kind() == TokenKind.WORD;
    return isName || nounFollows.has(before);
  }

  private boolean endsInPast(TokenizedText text, Token token) {
    if (token.isCapitalised()) {
      return false;
    }
    String string = text.text().string();
    for (String ending : endings) {
      boolean isLong = token.end() - token.begin() > SHORTEST_VERB;
      if (isLong && string.startsWith(ending, token.end() - ending.length())) {
        return true;
      }
    }
    return false;
  }
}
