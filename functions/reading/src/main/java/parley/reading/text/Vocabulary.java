package parley.reading.text;

import java.util.BitSet;

/**
 * The words that the rules know, each with a number from 1, found in a text without cutting the
 * word out of it. Letter case does not count. Immutable.
 */
public final class Vocabulary {

  private final WordTable words;
  private final BitSet openers;

  /**
   * @param image its words
   */
  public Vocabulary(WordImage image) {
    words = WordTable.of(image);
    openers = new BitSet();
    for (int word : image.openers()) {
      openers.set(word);
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

  /** Whether a sentence may begin with a word, by its number, behind an abbreviation. */
  public boolean opensSentence(int word) {
    return openers.get(word);
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
    private final BitSet openers = new BitSet();

    /** The number of the word between two offsets of a text, a new one if it was not known. */
    public int add(char[] text, int begin, int end) {
      return words.add(text, begin, end);
    }

    /** Says of a word, by its number, that a sentence may begin with it behind an abbreviation. */
    public void opensSentence(int word) {
      openers.set(word);
    }

    /** How many words there are so far; the highest number. */
    public int size() {
      return words.size();
    }

    /** The words so far, as arrays. */
    public WordImage image() {
      return words.image(openers.stream().toArray());
    }

    /** The words so far. */
    public Vocabulary build() {
      return new Vocabulary(image());
    }
  }
}
