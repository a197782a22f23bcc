package parley.gateway;

import java.util.PrimitiveIterator;

/**
 * Whether a text can be kept as it is. JSON can escape half a surrogate pair, which no UTF-8 can
 * hold: it would come back from the database as another character.
 */
public final class WellFormed {

  private WellFormed() {}

  /**
   * Lets a text through that holds neither U+0000 nor half a surrogate pair.
   *
   * @param pointer the JSON pointer of the field it stands in
   * @throws ProblemException 422 that names the character and its place, in code points
   */
  public static String require(String pointer, String text) {
    PrimitiveIterator.OfInt codePoints = text.codePoints().iterator();
    for (int place = 0; codePoints.hasNext(); place++) {
      int codePoint = codePoints.nextInt();
      if (codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE) {
        throw new ProblemException(Problem.at(422, pointer, detail(codePoint, place)));
      }
    }
    return text;
  }

  private static String detail(int codePoint, int place) {
    return "U+%04X at character %d is no character of a text.".formatted(codePoint, place);
  }
}
