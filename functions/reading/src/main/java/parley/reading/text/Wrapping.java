package parley.reading.text;

import parley.reading.text.Token.Gap;

/** Tells which line breaks of a text are there only because a line was full. Immutable. */
final class Wrapping {

  /** As many broken lines show that a text is wrapped. */
  private static final int FEWEST_LINES = 4;

  /** A line of so many characters was not broken by its length. */
  private static final int LONG_LINE = 120;

  /** A line of fewer was not full. */
  private static final int SHORT_LINE = 50;

  private final String text;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final boolean wrapped;

  Wrapping(String text, Tokens tokens, Vocabulary vocabulary) {
    this.text = text;
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.wrapped = isWrapped();
  }

  /** Whether the sentence goes on behind the line break before a token. */
  boolean goesOn(int at) {
    return wrapped || isWithin(at);
  }

  /**
   * Whether the lines of a text are broken by their length: a third of them within a sentence, or
   * each of a few where the next word would not have fitted. Where empty lines part the paragraphs,
   * other breaks are taken for such, but not where there is a line as long as no wrapped one is, or
   * several lines and none within a sentence: the short ones are those of a list.
   */
  private boolean isWrapped() {
    int lines = 0;
    int within = 0;
    int begin = 0;
    int longest = 0;
    boolean parted = false;
    for (int i = 1; i <= tokens.size(); i++) {
      boolean breaks = isBreak(i);
      lines += breaks ? 1 : 0;
      within += breaks && isWithin(i) ? 1 : 0;
      boolean parts = i < tokens.size() && tokens.gap(i) == Gap.PARAGRAPH;
      parted |= parts;
      if (i == tokens.size() || breaks || parts) {
        longest = Math.max(longest, tokens.end(i - 1) - begin);
        begin = i == tokens.size() ? begin : tokens.begin(i);
      }
    }
    boolean isLong = longest > LONG_LINE;
    boolean third = 3 * within >= lines;
    boolean list = within == 0 && (isLong || lines >= FEWEST_LINES);
    return (third && within >= FEWEST_LINES)
        || (parted && (third || !isLong) && !list)
        || (!parted && !isLong && lines > 0 && lines < FEWEST_LINES && areFull(longest));
  }

  private boolean isBreak(int at) {
    return at < tokens.size() && tokens.gap(at) == Gap.LINE;
  }

  /** Whether a text of sentences has no line that was broken before it was full. */
  private boolean areFull(int longest) {
    int begin = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (isBreak(i)) {
        int length = tokens.end(i - 1) - begin;
        boolean full = length >= SHORT_LINE && length + 1 + length(i) > longest;
        if (!isWithin(i) && !isStop(i - 1) && (!full || opensSentence(i))) {
          return false;
        }
        begin = tokens.begin(i);
      }
    }
    return isStop(tokens.size() - 1);
  }

  private int length(int token) {
    return tokens.end(token) - tokens.begin(token);
  }

  private boolean opensSentence(int at) {
    return (tokens.kind(at) == TokenKind.SIGN && text.charAt(tokens.begin(at)) != '(')
        || (tokens.isCapitalised(at) && vocabulary.is(tokens.word(at), TextCue.SENTENCE_OPENER));
  }

  /** "will" and, on the next line, "host"; "Peru and" and "Ghana": only their length broke them. */
  private boolean isWithin(int at) {
    int last = at - 1;
    if (vocabulary.is(tokens.word(last), TextCue.WITHIN_SENTENCE)) {
      return tokens.kind(at) == TokenKind.WORD;
    }
    boolean open = tokens.kind(last) != TokenKind.SIGN || text.charAt(tokens.begin(last)) == ',';
    return open && tokens.kind(at) == TokenKind.WORD && !tokens.isCapitalised(at);
  }

  /** Whether a token is a sign with which a sentence ends. */
  boolean isStop(int at) {
    char c = text.charAt(tokens.begin(at));
    return tokens.kind(at) == TokenKind.SIGN && (c == '.' || c == '!' || c == '?');
  }
}
