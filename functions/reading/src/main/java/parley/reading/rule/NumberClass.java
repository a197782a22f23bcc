package parley.reading.rule;

import java.util.Locale;
import parley.reading.text.Token;
import parley.reading.text.TokenKind;

/** The word classes that numbers belong to by their form. */
enum NumberClass {
  /** Any whole number. */
  NUMBER,
  /** A day of the month, with or without an ordinal's ending. */
  DAY,
  /** With an ordinal's ending. */
  ORDINAL,
  /** Four digits that may be a year. */
  YEAR,
  /** Four digits that are hardly anything else. */
  RECENT_YEAR,
  /** The first year of a decade. */
  ROUND_YEAR,
  /** The number of a month. */
  MONTH_NUMBER,
  /** Two digits. */
  TWO_DIGITS,
  /** An hour of the day. */
  HOUR,
  /** A minute or second, with two digits. */
  MINUTE,
  /** Hours and minutes in four digits: "1430". */
  HHMM,
  /** "1990s". */
  DECADE,
  /** A number with a fraction or grouped by commas. */
  FIGURE;

  /** The class that patterns call it by. */
  String wordClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean has(Token t) {
    return switch (this) {
      case NUMBER -> isNumber(t);
      case DAY -> isWhole(t) && t.number() >= 1 && t.number() <= 31;
      case ORDINAL -> t.kind() == TokenKind.ORDINAL;
      case YEAR -> isDigits(t, 4) && t.number() >= 1000 && t.number() < 3000;
      case RECENT_YEAR -> isDigits(t, 4) && t.number() >= 1900 && t.number() < 2100;
      case ROUND_YEAR -> YEAR.has(t) && t.number() % 10 == 0;
      case MONTH_NUMBER -> isNumber(t) && t.number() >= 1 && t.number() <= 12;
      case TWO_DIGITS -> isDigits(t, 2);
      case HOUR -> isNumber(t) && t.number() <= 24 && t.end() - t.begin() <= 2;
      case MINUTE -> isDigits(t, 2) && t.number() < 60;
      case HHMM -> isDigits(t, 4) && t.number() <= 2400 && t.number() % 100 < 60;
      case DECADE -> t.kind() == TokenKind.DECADE;
      case FIGURE -> t.kind() == TokenKind.FIGURE;
    };
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
