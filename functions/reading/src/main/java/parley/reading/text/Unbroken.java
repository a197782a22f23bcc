package parley.reading.text;

import java.util.Arrays;

/**
 * The letters of a text without the signs that only tell where a word may be broken, or may not be:
 * "minis" and "ter" with a soft hyphen between them are one word. Immutable.
 */
final class Unbroken {

  private static final char HYPHEN = '\u2010';
  private static final char NON_BREAKING_HYPHEN = '\u2011';
  private static final char ZERO_WIDTH_SPACE = '\u200b';

  private final char[] letters;

  /** Where in the text each letter stands; null if that is the same. */
  private final int[] offsets;

  private Unbroken(char[] letters, int[] offsets) {
    this.letters = letters;
    this.offsets = offsets;
  }

  static Unbroken of(String text) {
    char[] letters = text.toCharArray(); // each letter is looked at several times
    int[] offsets = null;
    int size = 0;
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      if (c >= 128 && isWithinWord(text, i)) {
        offsets = offsets == null ? firstOffsets(letters.length, i) : offsets;
      } else {
        letters[size] = plain(c);
        if (offsets != null) {
          offsets[size] = i;
        }
        size++;
      }
    }
    return offsets == null
        ? new Unbroken(letters, null)
        : new Unbroken(Arrays.copyOf(letters, size), offsets);
  }

  /** The letters; not to be changed. */
  char[] letters() {
    return letters;
  }

  /** Where in the text the letter at a place stands. */
  int begin(int at) {
    return offsets == null ? at : offsets[at];
  }

  /** Where in the text the letters end that end before a place. */
  int end(int at) {
    return offsets == null ? at : offsets[at - 1] + 1;
  }

  private static int[] firstOffsets(int length, int known) {
    int[] offsets = new int[length];
    for (int i = 0; i < known; i++) {
      offsets[i] = i;
    }
    return offsets;
  }

  private static boolean isWithinWord(String text, int at) {
    return isJoint(text.charAt(at))
        && at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  /** What nobody sees, but for a space of zero width, at which a word may end. */
  private static boolean isJoint(char c) {
    return isInvisible(c) && c != ZERO_WIDTH_SPACE;
  }

  /** Spaces, joiners and marks of zero width, soft hyphens and the byte order mark. */
  static boolean isInvisible(char c) {
    return (c >= ZERO_WIDTH_SPACE && c <= '\u200f')
        || c == '\u2060'
        || c == '\ufeff'
        || c == '\u00ad';
  }

  /** A hyphen of one's own is one as on every keyboard. */
  static char plain(char c) {
    return c == HYPHEN || c == NON_BREAKING_HYPHEN ? '-' : c;
  }
}
