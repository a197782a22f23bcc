package parley.reading.timex;

import parley.reading.rule.Grammar;
import parley.reading.rule.Match;
import parley.reading.rule.WordClass;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token;
import parley.reading.text.Token.Capitals;
import parley.reading.text.Token.Gap;
import parley.reading.text.TokenKind;
import parley.reading.text.TokenizedText;

/**
 * Tells the months from the people who are called like them: "April Ryan", but "in April Ryan went"
 * and "the April OPEC meeting".
 */
final class GivenNames {

  private final WordClass names;
  private final WordClass introductions;

  GivenNames(Grammar grammar) {
    names = grammar.wordClass("given-name");
    introductions = grammar.wordClass("month-introduction");
  }

  /** Whether a match is the first word of a person's name. */
  boolean isOne(TokenizedText text, Sentence sentence, Match match) {
    if (match.end() - match.begin() != 1
        || match.end() >= sentence.end()
        || !names.has(text.tokens(), match.begin())
        || !isSurname(text.tokens().get(match.end()))) {
      return false;
    }
    boolean isFirst = match.begin() == sentence.begin();
    return isFirst || !introductions.has(text.tokens(), match.begin() - 1);
  }

  private static boolean isSurname(Token token) {
    return token.kind() == TokenKind.WORD
        && token.capitals() == Capitals.FIRST
        && token.gap() == Gap.SPACE;
  }
}
