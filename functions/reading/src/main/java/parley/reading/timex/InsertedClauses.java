package parley.reading.timex;

import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.TokenKind;
import parley.reading.text.TokenizedText;

/** Clauses that tell of a noun, and of a time of their own: ", which was closed in May,". */
final class InsertedClauses {

  /** From what opens such a clause to its verb: "that was to open". */
  private static final int CLAUSE_REACH = 6;

  /** From its verb to the one behind that goes on: ", elected in May by the house, will". */
  private static final int RESUMING_REACH = 20;

  private final Cues cues;
  private final WordClass insertedClause;
  private final WordClass resuming;
  private final WordClass relative;
  private final WordClass agent;
  private final WordClass was;
  private final WordClass is;

  InsertedClauses(Grammar grammar, Cues cues) {
    this.cues = cues;
    insertedClause = grammar.wordClass("inserted-clause");
    resuming = grammar.wordClass("resuming");
    relative = grammar.wordClass("noun-relative");
    agent = grammar.wordClass("by-whom");
    was = grammar.wordClass("was");
    is = grammar.wordClass("is");
  }

  /** "will meet Berg, elected in May, on Friday": between commas it tells of its own time. */
  boolean isClosed(TokenizedText text, Sentence sentence, int verb, int begin) {
    boolean clause = isInClause(text, sentence, verb);
    if (verb == sentence.begin() || !(clause || text.isSign(verb - 1, ','))) {
      return false;
    }
    for (int i = verb + 1; i < begin; i++) {
      if (text.isSign(i, ',') && (!clause || resuming.has(text.tokens(), i + 1))) {
        return cues.of(text, verb) == Tense.PAST;
      }
    }
    return false;
  }

  /** "will inspect it, which Peru had closed, on Friday": near behind what opens such a clause. */
  boolean isInClause(TokenizedText text, Sentence sentence, int verb) {
    for (int i = verb - 1; i > Math.max(sentence.begin(), verb - CLAUSE_REACH); i--) {
      if (insertedClause.has(text.tokens(), i)) {
        return text.isSign(i - 1, ',') || (i > 1 && text.isSign(i - 2, ','));
      }
    }
    return false;
  }

  /**
   * Whether a verb behind a date tells only of a noun there: "On Friday a team led by Berg will",
   * "On Friday Berg, elected in May, will", "On Friday those who lost will".
   */
  boolean tells(TokenizedText text, Sentence sentence, int date, int verb) {
    if (cues.of(text, verb) != Tense.PAST || verb + 1 >= sentence.end()) {
      return false;
    }
    boolean passive = was.has(text.tokens(), verb - 1) || is.has(text.tokens(), verb - 1);
    boolean done = !passive && agent.has(text.tokens(), verb + 1);
    return done || (verb > date + 1 && text.isSign(verb - 1, ',')) || isOfNoun(text, date, verb);
  }

  /** "ministers that signed the pact", with a comma or without. */
  private boolean isOfNoun(TokenizedText text, int date, int verb) {
    for (int i = verb - 1; i > Math.max(date, verb - CLAUSE_REACH); i--) {
      if (insertedClause.has(text.tokens(), i) || relative.has(text.tokens(), i)) {
        return text.tokens().kind(i - 1) == TokenKind.WORD || text.isSign(i - 1, ',');
      }
    }
    return false;
  }

  /** The verb behind such a clause that promises something, or the clause's own. */
  int resumed(TokenizedText text, Sentence sentence, int verb) {
    int end = Math.min(sentence.end(), verb + RESUMING_REACH);
    for (int i = verb + 1; i < end; i++) {
      Tense tense = cues.of(text, i);
      if (tense != Tense.UNKNOWN) {
        boolean own = isOfNoun(text, verb, i);
        return tense == Tense.FUTURE && !own ? i : verb;
      }
    }
    return verb;
  }
}
