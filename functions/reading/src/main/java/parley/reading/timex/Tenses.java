package parley.reading.timex;

import java.util.List;
import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token;
import parley.reading.text.TokenKind;
import parley.reading.text.TokenizedText;

/**
 * Tells from the words around a time expression whether it lies behind or ahead. The nearest cue
 * before it in its sentence decides, else the nearest one behind it; a verb of reporting counts
 * only where it stands close.
 */
final class Tenses {

  /** So far it looks either way: long enough for a clause, short enough to stay linear. */
  private static final int REACH = 40;

  /** As far as a verb of reporting reaches: "said in a statement on Tuesday". */
  private static final int REPORT_REACH = 3;

  private static final int SHORTEST_VERB = 4;

  private final WordClass past;
  private final WordClass future;
  private final WordClass report;
  private final WordClass toBe;
  private final List<String> endings;

  Tenses(Grammar grammar) {
    past = grammar.wordClass("past-cue");
    future = grammar.wordClass("future-cue");
    report = grammar.wordClass("report-cue");
    toBe = grammar.wordClass("to-be");
    endings = grammar.wordClass("past-ending").words();
  }

  Tense of(TokenizedText text, Sentence sentence, int begin, int end) {
    boolean reported = false;
    for (int i = begin - 1; i >= Math.max(sentence.begin(), begin - REACH); i--) {
      Token token = text.tokens().get(i);
      if (report.has(token)) {
        if (begin - i <= REPORT_REACH) {
          return Tense.PAST;
        }
        reported = true;
        break;
      }
      Tense tense = cue(text, i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    for (int i = end; i < Math.min(sentence.end(), end + REACH); i++) {
      Tense tense = report.has(text.tokens().get(i)) ? Tense.PAST : cue(text, i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return reported ? Tense.PAST : Tense.UNKNOWN;
  }

  private Tense cue(TokenizedText text, int at) {
    Token token = text.tokens().get(at);
    if (token.kind() != TokenKind.WORD) {
      return Tense.UNKNOWN;
    }
    if (future.has(token)) {
      return Tense.FUTURE;
    }
    if (!past.has(token) && !endsInPast(text, token)) {
      return Tense.UNKNOWN;
    }
    boolean toBeDone = at > 0 && toBe.has(text.tokens().get(at - 1));
    return toBeDone ? Tense.FUTURE : Tense.PAST;
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
