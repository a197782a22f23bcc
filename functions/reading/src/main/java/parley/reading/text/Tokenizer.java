package parley.reading.text;

import parley.reading.text.Token.Capitals;
import parley.reading.text.Token.Gap;

/** Cuts a text into tokens, in one pass. */
final class Tokenizer {

  /** As many digits as make an {@code int}, whichever they are. */
  private static final int MAX_DIGITS = 9;

  /** As many as a name begins with: "von der Leyen". */
  private static final int MAX_PARTICLES = 2;

  private final Vocabulary vocabulary;

  /**
   * @param vocabulary the words that tokens are numbered by; a word that it holds with a full stop
   *     keeps that stop
   */
  Tokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The tokens of a text, in its order. */
  Tokens tokens(String string) {
    Unbroken unbroken = Unbroken.of(string);
    char[] text = unbroken.letters();
    Tokens.Builder tokens = new Tokens.Builder(text.length / 4 + 8); // of news
    Gap gap = Gap.PARAGRAPH;
    int at = 0;
    while (at < text.length) {
      char c = text[at];
      if (isBlank(c)) {
        gap = c == '\n' ? gap.orLine() : gap.orSpace();
        at++;
      } else {
        at = token(text, at, gap, tokens);
        gap = Gap.NOTHING;
      }
    }
    return tokens.build(unbroken);
  }

  /** Adds the token that begins at an offset; where it ends. */
  private int token(char[] text, int at, Gap gap, Tokens.Builder into) {
    char first = text[at];
    if (isDigit(first)) {
      return number(text, at, gap, into);
    }
    if (Character.isLetter(first)) {
      return word(text, at, gap, into);
    }
    return isApostrophe(first) ? clitic(text, at, gap, into) : sign(text, at, gap, into);
  }

  /** The same of a word. */
  private int word(char[] text, int begin, Gap gap, Tokens.Builder into) {
    int end = gap == Gap.NOTHING && isClitic(text, begin) ? begin + 3 : initials(text, begin);
    if (end == begin) {
      end = name(text, begin, letters(text, begin));
      boolean stop = end < text.length && text[end] == '.';
      if (stop && vocabulary.find(text, begin, end + 1) != 0 && !endsSentence(text, begin, end)) {
        end++;
      }
    }
    int word = vocabulary.find(text, begin, end);
    boolean particle =
        vocabulary.is(word, TextCue.NAME_PARTICLE) && nameFollows(text, end, MAX_PARTICLES);
    Capitals capitals = particle ? Capitals.FIRST : Capitals.of(text, begin, end);
    into.add(begin, end, TokenKind.WORD, word, -1, capitals, gap);
    return end;
  }

  /** "von der Leyen", "al-Najjar": whether a capital comes next, or a particle and a capital. */
  private boolean nameFollows(char[] text, int end, int particles) {
    boolean hyphen = end < text.length && text[end] == '-';
    int next = hyphen ? end + 1 : behindBlanks(text, end);
    boolean joined = next > end && next < text.length;
    if (!joined || Character.isUpperCase(text[next])) {
      return joined;
    }
    int behind = letters(text, next);
    return particles > 1
        && vocabulary.is(text, next, behind, TextCue.NAME_PARTICLE)
        && nameFollows(text, behind, particles - 1);
  }

  /** Behind what parts two words of one paragraph; the offset if nothing does. */
  private static int behindBlanks(char[] text, int from) {
    int at = from;
    boolean broken = false;
    while (at < text.length && isBlank(text[at])) {
      if (text[at] == '\n' && broken) {
        return from;
      }
      broken |= text[at] == '\n';
      at++;
    }
    return at;
  }

  /**
   * The end of a word, and of "O'Brien", "d'Ivoire", "Xi'an" with the apostrophe within. What the
   * vocabulary has, the "'s" of "Abe's", is a word of its own.
   */
  private int name(char[] text, int begin, int letters) {
    int end = withoutClitic(text, begin, letters);
    while (end + 1 < text.length && isApostrophe(text[end])) {
      int behind = letters(text, end + 1);
      if (!goesOn(text, begin, end, behind) || vocabulary.find(text, end, behind) != 0) {
        return end;
      }
      end = behind;
    }
    return end;
  }

  private static boolean goesOn(char[] text, int begin, int apostrophe, int behind) {
    int letters = behind - apostrophe - 1;
    if (letters == 0 || !Character.isUpperCase(text[apostrophe + 1])) {
      return letters > 0 && Character.isUpperCase(text[begin]);
    }
    boolean loud = apostrophe == begin + 1 && letters > 2; // "O'BRIEN"
    return loud || (letters > 1 && Character.isLowerCase(text[apostrophe + 2]));
  }

  /** "n't" is a word of its own, what stands before it the verb: "did n't", "wo n't". */
  private int withoutClitic(char[] text, int begin, int end) {
    return end - 1 > begin && isClitic(text, end - 1) ? end - 1 : end;
  }

  /** Whether a letter, an apostrophe and another letter stand at an offset that are a clitic. */
  private boolean isClitic(char[] text, int at) {
    return at + 2 < text.length
        && isApostrophe(text[at + 1])
        && letters(text, at + 2) == at + 3
        && vocabulary.is(text, at, at + 3, TextCue.CLITIC);
  }

  /** "He sat. Abe"; but not "on Sat. Abe", "no. 3", "vs. Abe". */
  private boolean endsSentence(char[] text, int begin, int end) {
    int next = end + 1;
    while (next < text.length && text[next] == ' ') {
      next++;
    }
    boolean begins = next == text.length || Character.isUpperCase(text[next]);
    return begins && !Character.isUpperCase(text[begin]) && vocabulary.find(text, begin, end) != 0;
  }

  /** The end of single letters with full stops behind each ("U.S.", "a.m."), else the beginning. */
  private static int initials(char[] text, int begin) {
    int at = begin;
    while (at + 1 < text.length && Character.isLetter(text[at]) && text[at + 1] == '.') {
      at += 2;
    }
    boolean loneTail =
        at > begin
            && at < text.length
            && Character.isLetter(text[at])
            && letters(text, at) == at + 1;
    if (loneTail) {
      return at + 1;
    }
    return at > begin && letters(text, at) > at ? begin : at;
  }

  private static int letters(char[] text, int at) {
    while (at < text.length && isWordPart(text[at])) {
      at++;
    }
    return at;
  }

  /** An apostrophe with the letters behind it, if it follows a word: "'s". */
  private int clitic(char[] text, int begin, Gap gap, Tokens.Builder into) {
    int end = gap == Gap.NOTHING ? letters(text, begin + 1) : begin + 1;
    int word = vocabulary.find(text, begin, end);
    TokenKind kind = end > begin + 1 ? TokenKind.WORD : TokenKind.SIGN;
    into.add(begin, end, kind, word, -1, Capitals.NONE, gap);
    return end;
  }

  private int sign(char[] text, int begin, Gap gap, Tokens.Builder into) {
    int end = begin + Character.charCount(Character.codePointAt(text, begin));
    int word = vocabulary.find(text, begin, end);
    into.add(begin, end, TokenKind.SIGN, word, -1, Capitals.NONE, gap);
    return end;
  }

  private int number(char[] text, int begin, Gap gap, Tokens.Builder into) {
    int digits = digits(text, begin);
    int figure = isDotted(text, begin, digits) ? digits : figure(text, digits);
    if (figure > digits || digits - begin > MAX_DIGITS) {
      into.add(begin, figure, TokenKind.FIGURE, 0, -1, Capitals.NONE, gap);
      return figure;
    }
    int value = value(text, begin, digits);
    int end = isOrdinalStop(text, begin, digits) ? digits + 1 : letters(text, digits);
    TokenKind kind = kind(text, digits, end);
    if (kind == TokenKind.NUMBER) {
      end = digits;
    }
    int word = vocabulary.find(text, begin, end);
    into.add(begin, end, kind, word, value, Capitals.NONE, gap);
    return end;
  }

  /** "am 20. Januar": a stop that belongs to a number, with a word behind it. */
  private boolean isOrdinalStop(char[] text, int begin, int digits) {
    return digits - begin <= 2
        && digits + 2 < text.length
        && text[digits] == '.'
        && text[digits + 1] == ' '
        && Character.isLetter(text[digits + 2])
        && vocabulary.is(text, digits, digits + 1, TextCue.ORDINAL_ENDING);
  }

  private TokenKind kind(char[] text, int digits, int end) {
    int ending = end == digits ? 0 : vocabulary.find(text, digits, end);
    if (vocabulary.is(ending, TextCue.ORDINAL_ENDING)) {
      return TokenKind.ORDINAL;
    }
    boolean decade =
        vocabulary.is(ending, TextCue.DECADE_ENDING) && !Character.isUpperCase(text[digits]);
    return decade ? TokenKind.DECADE : TokenKind.NUMBER;
  }

  /** The end of a fraction or of groups of three digits behind a number. */
  private static int figure(char[] text, int digits) {
    int at = digits;
    while (at + 1 < text.length && isDigit(text[at + 1])) {
      int next = digits(text, at + 1);
      boolean fraction = text[at] == '.';
      boolean group = text[at] == ',' && next == at + 4;
      if (!fraction && !group) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** "9.30am", "17.05.2024": full stops between the numbers of an hour or a date. */
  private boolean isDotted(char[] text, int begin, int digits) {
    boolean isShort = digits - begin <= 2 && digits < text.length && text[digits] == '.';
    int next = isShort ? digits(text, digits + 1) : digits;
    int behind = next < text.length && text[next] == ' ' ? next + 1 : next;
    return switch (next - digits) {
      case 2 -> isYear(text, next);
      case 3 -> isHalfOfDay(text, behind) || isYear(text, next);
      case 5 -> begin > 1 && text[begin - 1] == '.' && isDigit(text[begin - 2]);
      default -> false;
    };
  }

  private boolean isHalfOfDay(char[] text, int at) {
    int initials = initials(text, at);
    int end = initials > at ? initials : letters(text, at);
    return end > at && vocabulary.is(text, at, end, TextCue.HALF_OF_DAY);
  }

  private static boolean isYear(char[] text, int stop) {
    return stop < text.length && text[stop] == '.' && digits(text, stop + 1) == stop + 5;
  }

  private static int value(char[] text, int begin, int end) {
    int value = 0;
    for (int i = begin; i < end; i++) {
      value = 10 * value + text[i] - '0';
    }
    return value;
  }

  private static int digits(char[] text, int at) {
    while (at < text.length && isDigit(text[at])) {
      at++;
    }
    return at;
  }

  private static boolean isWordPart(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isBlank(char c) {
    if (c < 128) {
      return c <= ' ';
    }
    return c == '\u00a0' || Character.isWhitespace(c) || Unbroken.isInvisible(c);
  }
}
