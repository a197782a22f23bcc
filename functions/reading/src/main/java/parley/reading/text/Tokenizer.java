package parley.reading.text;

import java.util.ArrayList;
import java.util.List;
import parley.reading.text.Token.Capitals;
import parley.reading.text.Token.Gap;

/** Cuts a text into tokens, in one pass. */
public final class Tokenizer {

  private static final int MAX_DIGITS = 9;

  private final Vocabulary vocabulary;

  /**
   * @param vocabulary the words that tokens are numbered by; a word that it holds with a full stop
   *     keeps that stop
   */
  public Tokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The tokens of a text, in its order. */
  public List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 8);
    Gap gap = Gap.PARAGRAPH;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isBlank(c)) {
        gap = c == '\n' ? gap.orLine() : gap.orSpace();
        at++;
      } else {
        Token token = token(text, at, gap);
        tokens.add(token);
        at = token.end();
        gap = Gap.NOTHING;
      }
    }
    return tokens;
  }

  private Token token(String text, int at, Gap gap) {
    char first = text.charAt(at);
    if (isDigit(first)) {
      return number(text, at, gap);
    }
    if (Character.isLetter(first)) {
      return word(text, at, gap);
    }
    return apostrophe(first) ? clitic(text, at, gap) : sign(text, at, gap);
  }

  private Token word(String text, int begin, Gap gap) {
    int end = gap == Gap.NOTHING && isNot(text, begin) ? begin + 3 : initials(text, begin);
    if (end == begin) {
      end = withoutNot(text, begin, letters(text, begin));
      boolean stop = end < text.length() && text.charAt(end) == '.';
      if (stop && vocabulary.find(text, begin, end + 1) != 0 && !endsSentence(text, begin, end)) {
        end++;
      }
    }
    return new Token(
        begin,
        end,
        TokenKind.WORD,
        vocabulary.find(text, begin, end),
        -1,
        capitals(text, begin, end),
        gap);
  }

  /** "n't" is a word of its own, what stands before it the verb: "did n't", "wo n't". */
  private static int withoutNot(String text, int begin, int end) {
    return end - 1 > begin && isNot(text, end - 1) ? end - 1 : end;
  }

  /** Whether "n't" stands at an offset, and no more letters behind it. */
  private static boolean isNot(String text, int at) {
    return at + 2 < text.length()
        && apostrophe(text.charAt(at + 1))
        && (text.charAt(at) | ' ') == 'n'
        && (text.charAt(at + 2) | ' ') == 't'
        && letters(text, at + 2) == at + 3;
  }

  /** "He sat. Abe"; but not "on Sat. Abe", "no. 3", "vs. Abe". */
  private boolean endsSentence(String text, int begin, int end) {
    int next = end + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean begins = next == text.length() || Character.isUpperCase(text.charAt(next));
    return begins
        && !Character.isUpperCase(text.charAt(begin))
        && vocabulary.find(text, begin, end) != 0;
  }

  /** The end of single letters with full stops behind each ("U.S.", "a.m."), else the beginning. */
  private static int initials(String text, int begin) {
    int at = begin;
    while (at + 1 < text.length()
        && Character.isLetter(text.charAt(at))
        && text.charAt(at + 1) == '.') {
      at += 2;
    }
    boolean loneTail =
        at > begin
            && at < text.length()
            && Character.isLetter(text.charAt(at))
            && letters(text, at) == at + 1;
    if (loneTail) {
      return at + 1;
    }
    return at > begin && letters(text, at) > at ? begin : at;
  }

  private static int letters(String text, int at) {
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** An apostrophe with the letters behind it, if it follows a word: "'s". */
  private Token clitic(String text, int begin, Gap gap) {
    int end = gap == Gap.NOTHING ? letters(text, begin + 1) : begin + 1;
    int word = vocabulary.find(text, begin, end);
    TokenKind kind = end > begin + 1 ? TokenKind.WORD : TokenKind.SIGN;
    return new Token(begin, end, kind, word, -1, Capitals.NONE, gap);
  }

  private Token sign(String text, int begin, Gap gap) {
    int end = begin + Character.charCount(text.codePointAt(begin));
    int word = vocabulary.find(text, begin, end);
    return new Token(begin, end, TokenKind.SIGN, word, -1, Capitals.NONE, gap);
  }

  private Token number(String text, int begin, Gap gap) {
    int digits = digits(text, begin);
    int figure = isDotted(text, begin, digits) ? digits : figure(text, digits);
    if (figure > digits || digits - begin > MAX_DIGITS) {
      return new Token(begin, figure, TokenKind.FIGURE, 0, -1, Capitals.NONE, gap);
    }
    int value = Integer.parseInt(text, begin, digits, 10);
    int end = letters(text, digits);
    TokenKind kind = kind(text, digits, end);
    if (kind == TokenKind.NUMBER) {
      end = digits;
    }
    int word = vocabulary.find(text, begin, end);
    return new Token(begin, end, kind, word, value, Capitals.NONE, gap);
  }

  private static TokenKind kind(String text, int digits, int end) {
    if (end == digits + 2 && isOrdinalEnding(text, digits)) {
      return TokenKind.ORDINAL;
    }
    boolean decade = end == digits + 1 && text.charAt(digits) == 's';
    return decade ? TokenKind.DECADE : TokenKind.NUMBER;
  }

  private static boolean isOrdinalEnding(String text, int at) {
    return text.regionMatches(true, at, "th", 0, 2)
        || text.regionMatches(true, at, "st", 0, 2)
        || text.regionMatches(true, at, "nd", 0, 2)
        || text.regionMatches(true, at, "rd", 0, 2);
  }

  /** The end of a fraction or of groups of three digits behind a number. */
  private static int figure(String text, int digits) {
    int at = digits;
    while (at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
      int next = digits(text, at + 1);
      boolean fraction = text.charAt(at) == '.';
      boolean group = text.charAt(at) == ',' && next == at + 4;
      if (!fraction && !group) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** "9.30am", "17.05.2024": full stops between the numbers of an hour or a date. */
  private static boolean isDotted(String text, int begin, int digits) {
    boolean isShort = digits - begin <= 2 && digits < text.length() && text.charAt(digits) == '.';
    int next = isShort ? digits(text, digits + 1) : digits;
    int behind = next < text.length() && text.charAt(next) == ' ' ? next + 1 : next;
    return switch (next - digits) {
      case 2 -> isYear(text, next);
      case 3 -> isHalfOfDay(text, behind) || isYear(text, next);
      case 5 -> begin > 1 && text.charAt(begin - 1) == '.' && isDigit(text.charAt(begin - 2));
      default -> false;
    };
  }

  private static boolean isHalfOfDay(String text, int at) {
    return text.regionMatches(true, at, "am", 0, 2)
        || text.regionMatches(true, at, "pm", 0, 2)
        || text.regionMatches(true, at, "a.m", 0, 3)
        || text.regionMatches(true, at, "p.m", 0, 3);
  }

  private static boolean isYear(String text, int stop) {
    return stop < text.length() && text.charAt(stop) == '.' && digits(text, stop + 1) == stop + 5;
  }

  private static int digits(String text, int at) {
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Capitals capitals(String text, int begin, int end) {
    if (!Character.isUpperCase(text.charAt(begin))) {
      return Capitals.NONE;
    }
    int letters = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return Capitals.FIRST;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1 ? Capitals.ALL : Capitals.FIRST;
  }

  private static boolean isWordPart(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isBlank(char c) {
    if (c < 128) {
      return c <= ' ';
    }
    return c == '\u00a0' || Character.isWhitespace(c) || isInvisible(c);
  }

  /** Zero-width spaces and joiners, and the byte order mark, count as space. */
  private static boolean isInvisible(char c) {
    return (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff' || c == '\u00ad';
  }
}
