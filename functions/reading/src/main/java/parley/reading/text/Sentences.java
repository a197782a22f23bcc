package parley.reading.text;

import java.util.ArrayList;
import java.util.List;
import parley.reading.text.Token.Capitals;
import parley.reading.text.Token.Gap;

/** Finds where sentences end. */
public final class Sentences {

  /**
   * As many tokens as a sentence may have before a sign ends it. In news one of 20,000 has more; it
   * is a list, or none. What a reader does within a sentence may look at its words again and again.
   */
  private static final int LONG = 250;

  /** As many as it may have at all. */
  private static final int LONGEST = 350;

  /** As many words in capitals make a heading. */
  private static final int HEADING = 3;

  private final String text;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Wrapping wrapping;

  private Sentences(String text, Tokens tokens, Vocabulary vocabulary) {
    this.text = text;
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.wrapping = new Wrapping(text, tokens, vocabulary);
  }

  /**
   * A sentence, as a half-open range of tokens.
   *
   * @param begin the first token in it
   * @param end the first token behind it
   * @param startsParagraph whether it is the first of its paragraph
   */
  public record Sentence(int begin, int end, boolean startsParagraph) {}

  /**
   * The sentences of a text.
   *
   * @param text the text
   * @param tokens all its tokens
   * @param vocabulary the words that they are numbered by
   * @return every token in one sentence, of 350 tokens at most, in the order of the text
   */
  public static List<Sentence> of(String text, Tokens tokens, Vocabulary vocabulary) {
    return new Sentences(text, tokens, vocabulary).all();
  }

  private List<Sentence> all() {
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    boolean paragraph = true;
    for (int i = 1; i <= tokens.size(); i++) {
      boolean breaks = i < tokens.size() && breaksParagraph(i);
      if (i == tokens.size()
          || breaks
          || endsBefore(i)
          || endsHeading(i)
          || isTooLong(i - begin, tokens.kind(i - 1))) {
        sentences.add(new Sentence(begin, i, paragraph));
        begin = i;
        paragraph = breaks;
      }
    }
    return List.copyOf(sentences);
  }

  /** A sentence without an end is cut, behind a sign if one comes. */
  private static boolean isTooLong(int length, TokenKind last) {
    return length >= LONGEST || (length >= LONG && last == TokenKind.SIGN);
  }

  /** A line break is a new paragraph, but not where empty lines part the paragraphs. */
  private boolean breaksParagraph(int at) {
    Gap gap = tokens.gap(at);
    boolean newLine = gap == Gap.LINE && (wrapping.isStop(at - 1) || !wrapping.goesOn(at));
    return gap == Gap.PARAGRAPH || newLine;
  }

  private boolean endsBefore(int at) {
    if (tokens.gap(at) == Token.Gap.NOTHING || !canBegin(at)) {
      return false;
    }
    int last = at - 1;
    while (last > 0 && isClosing(last)) {
      last--;
    }
    boolean abbreviation = last == at - 1 && isAbbreviation(last);
    return wrapping.isStop(last)
        || isBullet(at)
        || (abbreviation && vocabulary.is(tokens.word(at), TextCue.SENTENCE_OPENER));
  }

  /** "VISIT TO PERU The Prime Minister will": words all in capitals that run into a sentence. */
  private boolean endsHeading(int at) {
    return at + 1 < tokens.size()
        && tokens.capitals(at) != Capitals.NONE
        && vocabulary.is(tokens.word(at), TextCue.SENTENCE_OPENER)
        && !isShouted(at)
        && !isShouted(at + 1)
        && isHeading(at);
  }

  /** Whether three words all in capitals end before a token, figures and "U. S." among them. */
  private boolean isHeading(int end) {
    int shouted = 0;
    for (int i = end - 1; i >= 0 && shouted < HEADING; i--) {
      boolean loud = isShouted(i);
      if (!loud && tokens.kind(i) != TokenKind.NUMBER && !isInitial(i)) {
        return false;
      }
      shouted += loud ? 1 : 0;
    }
    return shouted == HEADING;
  }

  /** Whether a token is a word of several letters, all of them capitals. */
  private boolean isShouted(int at) {
    return at >= 0
        && tokens.capitals(at) == Capitals.ALL
        && tokens.kind(at) == TokenKind.WORD
        && tokens.end(at) - tokens.begin(at) > 1;
  }

  /** A capital of its own, with its full stop or as two tokens. */
  private boolean isInitial(int at) {
    int length = tokens.end(at) - tokens.begin(at);
    boolean stop = text.charAt(tokens.end(at) - 1) == '.';
    boolean letter = Character.isUpperCase(text.charAt(tokens.begin(at)));
    return (length == 1 && (stop || letter)) || (length == 2 && stop && letter);
  }

  /** "in the U.S. The ..." ends there, "Acme Inc. The" too; "U.S. President" does not. */
  private boolean isAbbreviation(int at) {
    return tokens.kind(at) == TokenKind.WORD
        && tokens.end(at) - tokens.begin(at) >= 3
        && text.charAt(tokens.end(at) - 1) == '.';
  }

  private boolean isClosing(int at) {
    return tokens.gap(at) == Token.Gap.NOTHING
        && ")]\"'\u201d\u2019\u00bb".indexOf(text.charAt(tokens.begin(at))) >= 0;
  }

  /** An item of a list that was set in lines once. */
  private boolean isBullet(int at) {
    return tokens.kind(at) == TokenKind.SIGN
        && "\u2022\u25aa\u25cf\u25e6\u2023".indexOf(text.charAt(tokens.begin(at))) >= 0;
  }

  private boolean canBegin(int at) {
    if (tokens.kind(at) == TokenKind.SIGN) {
      return "\"'`(\u201c\u2018\u00ab-\u2013\u2014[".indexOf(text.charAt(tokens.begin(at))) >= 0
          || isBullet(at);
    }
    return tokens.isCapitalised(at) || tokens.kind(at) != TokenKind.WORD;
  }
}
