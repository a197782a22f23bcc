package parley.reading.text;

import java.util.List;
import java.util.Objects;
import parley.reading.text.Sentences.Sentence;

/**
 * A text, its tokens and its sentences.
 *
 * @param text the text
 * @param tokens every token, in the order of the text
 * @param sentences every sentence, in the order of the text; together they hold every token
 */
public record TokenizedText(Text text, Tokens tokens, List<Sentence> sentences) {

  public TokenizedText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(tokens, "tokens");
    sentences = List.copyOf(sentences);
  }

  /** Cuts a text into tokens numbered by a vocabulary, and into sentences. */
  public static TokenizedText of(String string, Vocabulary vocabulary) {
    Tokens tokens = new Tokenizer(vocabulary).tokens(string);
    return new TokenizedText(new Text(string), tokens, Sentences.of(string, tokens, vocabulary));
  }

  /** The span of code points from one token to before another. */
  public Span span(int begin, int end) {
    return text.span(tokens.begin(begin), tokens.end(end - 1));
  }

  /** The words from one token to before another, as they stand. */
  public String words(int begin, int end) {
    return text.string().substring(tokens.begin(begin), tokens.end(end - 1));
  }

  /**
   * The same in one line, as a name is given: white space of any sort and length is one space, a
   * hyphen of any sort the one of every keyboard, and what nobody sees is gone.
   */
  public String line(int begin, int end) {
    return OneLine.of(words(begin, end));
  }

  /** Whether a token is that sign; a hyphen of any sort is the one of every keyboard. */
  public boolean isSign(int token, char sign) {
    int begin = tokens.begin(token);
    return tokens.end(token) - begin == 1 && sign(token) == sign;
  }

  /** The first character of a token; of hyphens the one of every keyboard. */
  public char sign(int token) {
    return Unbroken.plain(text.string().charAt(tokens.begin(token)));
  }

  /** A token as it stands. */
  public String word(int token) {
    return words(token, token + 1);
  }
}
