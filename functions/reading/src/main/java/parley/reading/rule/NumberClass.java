package parley.reading.rule;

import java.util.function.Predicate;
import parley.reading.text.Token;
import parley.reading.text.TokenKind;

/** The word classes that numbers belong to by their form. */
enum NumberClass {
  /** Any whole number. */
  NUMBER("number", t -> t.kind() == TokenKind.NUMBER),
  /** A day of the month, with or without an ordinal's ending. */
  DAY("day", t -> isWhole(t) && t.number() >= 1 && t.number() <= 31),
  /** With an ordinal's ending. */
  ORDINAL("ordinal", t -> t.kind() == TokenKind.ORDINAL),
  /** Four digits that may be a year. */
  YEAR("year", t -> isDigits(t, 4) && t.number() >= 1000 && t.number() < 3000),
  /** Four digits that are hardly anything else. */
  RECENT_YEAR("recent-year", t -> isDigits(t, 4) && t.number() >= 1900 && t.number() < 2100),
  /** The number of a month. */
  MONTH_NUMBER("month-number", t -> isNumber(t) && t.number() >= 1 && t.number() <= 12),
  /** Two digits. */
  TWO_DIGITS("two-digits", t -> isDigits(t, 2)),
  /** An hour of the day. */
  HOUR("hour", t -> isNumber(t) && t.number() <= 24 && t.end() - t.begin() <= 2),
  /** A minute or second, with two digits. */
  MINUTE("minute", t -> isDigits(t, 2) && t.number() < 60),
  /** "1990s". */
  DECADE("decade", t -> t.kind() == TokenKind.DECADE),
  /** A number with a fraction or grouped by commas. */
  FIGURE("figure", t -> t.kind() == TokenKind.FIGURE);

  final String name;
  private final Predicate<Token> belongs;

  NumberClass(String name, Predicate<Token> belongs) {
    this.name = name;
    this.belongs = belongs;
  }

  boolean has(Token token) {
    return belongs.test(token);
  }

  private static boolean isNumber(Token t) {
    return t.kind() == TokenKind.NUMBER;
  }

  private static boolean isWhole(Token t) {
    return (isNumber(t) && t.end() - t.begin() <= 2) || t.kind() == TokenKind.ORDINAL;
  }

  private static boolean isDigits(Token t, int digits) {
    return isNumber(t) && t.end() - t.begin() == digits;
  }
}
