package parley.reading.trigger;

import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;

/** A clause that tells of a place or of somebody before it: "Oslo, where Ruiz will arrive". */
public final class WhereClause {

  /** From the second of two such clauses back to the first. */
  private static final int REACH = 20;

  private WhereClause() {}

  /**
   * Where the words end that a clause tells of: before its relative, a comma between them or none;
   * of "Oslo, where he lives and where Ruiz will arrive" before the first.
   *
   * @param relative the word that opens the clause
   */
  public static int antecedentEnd(Annotated text, Phrases phrases, int relative) {
    int first = relative;
    if (text.is(relative, "there") && phrases.tag(relative - 1) == Tag.CONJUNCTION) {
      int from = Math.max(phrases.sentence().begin(), relative - REACH);
      for (int i = relative - 2; i >= from && first == relative; i--) {
        first = text.is(i, "there") ? i : first;
      }
    }
    return text.isSign(first - 1, ',') ? first - 1 : first;
  }
}
