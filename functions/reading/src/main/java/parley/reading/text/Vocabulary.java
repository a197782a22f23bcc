package parley.reading.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that the rules know, each with a number from 1, found in a text without cutting the
 * word out of it. Letter case does not count. Immutable.
 */
public final class Vocabulary {

  private final String[] slots;
  private final int[] ids;
  private final BitSet openers;

  private Vocabulary(Map<String, Integer> words, BitSet openers) {
    this.openers = openers;
    int size = Integer.highestOneBit(Math.max(8, words.size() * 3)) << 1;
    slots = new String[size];
    ids = new int[size];
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      put(word.getKey(), word.getValue());
    }
  }

  private void put(String word, int id) {
    int slot = hash(word, 0, word.length()) & (slots.length - 1);
    while (slots[slot] != null) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = word;
    ids[slot] = id;
  }

  /** The number of the word between two offsets of a text, 0 if it is not known. */
  public int find(String text, int begin, int end) {
    int slot = hash(text, begin, end) & (slots.length - 1);
    while (slots[slot] != null) {
      if (slots[slot].length() == end - begin && same(slots[slot], text, begin)) {
        return ids[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return 0;
  }

  /** The number of a word, 0 if it is not known. */
  public int find(String word) {
    return find(word, 0, word.length());
  }

  /** Whether a sentence may begin with a word, by its number, behind an abbreviation. */
  public boolean opensSentence(int word) {
    return openers.get(word);
  }

  private static boolean same(String word, String text, int begin) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != fold(text.charAt(begin + i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + fold(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '\u2019' ? '\'' : Character.toLowerCase(c);
  }

  /** Collects words. */
  public static final class Builder {

    private final Map<String, Integer> words = new HashMap<>();
    private final BitSet openers = new BitSet();

    /** The number of a word, a new one if it was not known. */
    public int add(String word) {
      String lower = word.toLowerCase(Locale.ROOT);
      Integer known = words.putIfAbsent(lower, words.size() + 1);
      return known == null ? words.size() : known;
    }

    /** Adds a word with which a sentence may begin behind an abbreviation. */
    public void addOpener(String word) {
      openers.set(add(word));
    }

    /** The number of a word that was added. */
    public Optional<Integer> find(String word) {
      return Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT)));
    }

    /** How many words there are; the highest number. */
    public int size() {
      return words.size();
    }

    public Vocabulary build() {
      return new Vocabulary(words, (BitSet) openers.clone());
    }
  }
}
