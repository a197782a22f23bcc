package parley.reading.text;

import java.util.Arrays;

/**
 * The words that the rules know, each with a number from 1, found in a text without cutting the
 * word out of it. Letter case does not count. Immutable.
 */
public final class Vocabulary {

  private final WordTable words;

  /** By word, a bit for each {@link TextCue} that it is. */
  private final byte[] cues;

  /**
   * @param image its words
   */
  public Vocabulary(WordImage image) {
    words = WordTable.of(image);
    cues = new byte[words.size() + 1];
    for (int at = 0; at < image.cues().length; at += 2) {
      cues[image.cues()[at]] |= 1 << image.cues()[at + 1];
    }
  }

  /**
   * The number of the word between two offsets of a text, 0 if it is not known. A word may be as
   * long as the text; none that is longer than all known ones is looked at.
   */
  public int find(char[] text, int begin, int end) {
    return end - begin > words.longest() ? 0 : words.find(text, begin, end);
  }

  /** The number of a word, 0 if it is not known. */
  public int find(String word) {
    return find(word.toCharArray(), 0, word.length());
  }

  /** Whether a word, by its number, tells that of where tokens or sentences end. */
  boolean is(int word, TextCue cue) {
    return (cues[word] >>> cue.ordinal() & 1) != 0;
  }

  /** Whether what stands between two offsets of a text does. */
  boolean is(char[] text, int begin, int end, TextCue cue) {
    return is(find(text, begin, end), cue);
  }

  /** How many words there are; the highest number. */
  public int size() {
    return words.size();
  }

  /** The word of a number, its letters in lower case. */
  public String word(int number) {
    return words.word(number);
  }

  /** Collects words. */
  public static final class Builder {

    private final WordTable words = new WordTable();
    private int[] cues = {};

    /** The number of the word between two offsets of a text, a new one if it was not known. */
    public int add(char[] text, int begin, int end) {
      return words.add(text, begin, end);
    }

    /** Says of a word, by its number, what it tells of where tokens and sentences end. */
    public void tells(int word, TextCue cue) {
      cues = Arrays.copyOf(cues, cues.length + 2);
      cues[cues.length - 2] = word;
      cues[cues.length - 1] = cue.ordinal();
    }

    /** How many words there are so far; the highest number. */
    public int size() {
      return words.size();
    }

    /** The words so far, as arrays. */
    public WordImage image() {
      return words.image(cues);
    }

    /** The words so far. */
    public Vocabulary build() {
      return new Vocabulary(image());
    }
  }
}
