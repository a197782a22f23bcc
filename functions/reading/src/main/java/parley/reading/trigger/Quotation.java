package parley.reading.trigger;

import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;

/** Tells whether words between quotation marks stand beside a token. */
public final class Quotation {

  /** As far as what is said may stand from who says it: "told reporters in Oslo on Friday: ". */
  private static final int REACH = 10;

  private Quotation() {}

  /** "I will," Ruiz said: whether one ends before a token. */
  static boolean endsBefore(Annotated text, int token) {
    int mark = text.isSign(token - 1, ',') ? token - 2 : token - 1;
    int inside = isMark(text, mark) && isMark(text, mark - 1) ? mark - 2 : mark - 1;
    return isMark(text, mark) && (mark < token - 1 || isStop(text, inside));
  }

  /** "Ruiz said: "I will": whether one begins behind a token, in the same sentence. */
  static boolean beginsBehind(Annotated text, Phrases phrases, int token) {
    int end = Math.min(phrases.sentence().end(), token + REACH);
    for (int i = token; i < end; i++) {
      boolean leads = text.isSign(i, ':') || text.isSign(i, ',');
      if (leads && isMark(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStop(Annotated text, int token) {
    return text.isSign(token, ',') || text.isSign(token, '?') || text.isSign(token, '!');
  }

  /** Whether a sign opens or closes a quotation, or may. */
  public static boolean isMark(Annotated text, int token) {
    return text.isSign(token, '"')
        || text.isSign(token, '\'')
        || text.isSign(token, '`')
        || text.isSign(token, '\u201c')
        || text.isSign(token, '\u201d')
        || text.isSign(token, '\u2018')
        || text.isSign(token, '\u2019');
  }
}
