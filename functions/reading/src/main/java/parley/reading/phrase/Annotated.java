package parley.reading.phrase;

import java.util.Objects;
import java.util.Optional;
import parley.reading.rule.Chart;
import parley.reading.rule.Grammar;
import parley.reading.rule.Match;
import parley.reading.rule.WordClass;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token.Gap;
import parley.reading.text.TokenKind;
import parley.reading.text.TokenizedText;

/**
 * A text with all that the rules say of its tokens.
 *
 * @param text the text
 * @param grammar the rules and words
 * @param chart all matches of the rules in it
 * @param lexicon what its words can be in a sentence
 */
public record Annotated(TokenizedText text, Grammar grammar, Chart chart, Lexicon lexicon) {

  /** Whether a token belongs to a word class; no token behind the text's end does. */
  public boolean is(int token, String wordClass) {
    return has(token) && grammar.is(text.tokens(), token, wordClass);
  }

  /** Whether a token may belong to any of some classes, see {@link Grammar#mayBe}. */
  public boolean mayBe(int token, long hints) {
    return has(token) && grammar.mayBe(text.tokens(), token, hints);
  }

  /** The same of a class that was looked up, for what is asked of every token. */
  public boolean is(int token, WordClass wordClass) {
    return has(token) && grammar.is(text.tokens(), token, wordClass);
  }

  /** Whether a token has a function in its sentence. */
  public boolean is(int token, FunctionWord function) {
    return has(token) && lexicon.is(text.tokens(), token, function);
  }

  /** The value of a token, or of a name of several words that begins there, in a word class. */
  public Optional<String> value(int token, String wordClass) {
    if (!has(token)) {
      return Optional.empty();
    }
    Optional<String> ofWord = grammar.value(text.tokens(), token, wordClass);
    if (ofWord.isPresent()) {
      return ofWord;
    }
    Optional<Match> name = at(token, wordClass);
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(name.get().rule().meaning().arguments().get(0));
  }

  /** Whether that is its value in a word class. */
  public boolean hasValue(int token, String wordClass, String value) {
    Optional<String> known = value(token, wordClass);
    return known.isPresent() && known.get().equals(value);
  }

  /** The best match of the rules for mentions that begins at a token, if its meaning is that. */
  public Optional<Match> mention(int token, String meaning) {
    Optional<Match> mention = at(token, "mention");
    return mention.isPresent() && mention.get().rule().meaning().word().equals(meaning)
        ? mention
        : Optional.empty();
  }

  /** The best match of a class that begins at a token. */
  public Optional<Match> at(int token, String gives) {
    return has(token) ? Optional.ofNullable(chart.best(token, gives)) : Optional.empty();
  }

  /** Whether a token ends so. */
  public boolean ends(int token, Ending ending) {
    return has(token) && lexicon.ends(text, token, ending);
  }

  /** Whether a token is that sign. */
  public boolean isSign(int token, char sign) {
    return has(token) && text.isSign(token, sign);
  }

  /** Whether nothing stands between a token and the one before it. */
  public boolean isTied(int token) {
    return has(token) && text.tokens().get(token).gap() == Gap.NOTHING;
  }

  /** Whether a token is a word without a capital. */
  public boolean isPlainWord(int token) {
    return has(token)
        && text.tokens().kind(token) == TokenKind.WORD
        && !text.tokens().isCapitalised(token);
  }

  /** Whether a token is a word with a capital. */
  public boolean isCapitalised(int token) {
    return has(token)
        && text.tokens().kind(token) == TokenKind.WORD
        && text.tokens().isCapitalised(token);
  }

  /** Whether any token from one to before another belongs to a word class. */
  public boolean any(int begin, int end, String wordClass) {
    WordClass looked = grammar.wordClass(wordClass);
    for (int i = begin; i < end; i++) {
      if (is(i, looked)) {
        return true;
      }
    }
    return false;
  }

  /** The same, names of several words included. */
  public boolean names(int begin, int end, String wordClass) {
    for (int i = begin; i < end; i++) {
      if (value(i, wordClass).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The sentence that a token stands in. */
  public Sentence sentence(int token) {
    int low = 0;
    int high = text.sentences().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = token >= text.sentences().get(middle).end();
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return text.sentences().get(Objects.checkIndex(low, text.sentences().size()));
  }

  private boolean has(int token) {
    return token >= 0 && token < text.tokens().size();
  }
}
