package parley.reading.text;

import java.util.Arrays;

/**
 * Words numbered from 1 in the order in which they came, letter case aside. They lie in one array
 * of letters behind a hash table with open addressing, so that ten thousand words are taken in
 * within milliseconds of a cold start.
 */
final class WordTable {

  /** The letters of all words, one word behind the other. */
  private char[] letters;

  /** By number, where the word ends among the letters; it begins where the one before ends. */
  private int[] ends;

  /**
   * By hash, slots of two cells: the hash of a word and its number, side by side since one is of no
   * use without the other; 0 where there is none. At most half of them are taken.
   */
  private int[] slots;

  private int size;

  private int longest;

  WordTable() {
    this(new char[1 << 15], new int[1 << 12], new int[1 << 14], 0);
  }

  private WordTable(char[] letters, int[] ends, int[] slots, int size) {
    this.letters = letters;
    this.ends = ends;
    this.slots = slots;
    this.size = size;
  }

  /** The words of an image. */
  static WordTable of(WordImage image) {
    WordTable table =
        new WordTable(image.letters(), image.ends(), image.slots(), image.ends().length - 1);
    table.longest = image.longest();
    return table;
  }

  /**
   * The words so far; what is added later is not in the image.
   *
   * @param cues which are a {@link TextCue}
   */
  WordImage image(int[] cues) {
    return new WordImage(
        Arrays.copyOf(letters, ends[size]),
        Arrays.copyOf(ends, size + 1),
        slots.clone(),
        longest,
        cues);
  }

  /** The word of a number, its letters in lower case. */
  String word(int number) {
    return new String(letters, ends[number - 1], ends[number] - ends[number - 1]);
  }

  /** How many words there are; the highest number. */
  int size() {
    return size;
  }

  /** How many letters the longest word has. */
  int longest() {
    return longest;
  }

  /** The number of a word, 0 if it is not known. */
  int find(char[] text, int begin, int end) {
    return slots[slot(hash(text, begin, end), text, begin, end) + 1];
  }

  /** The number of a word, a new one if it was not known. */
  int add(char[] text, int begin, int end) {
    int hash = hash(text, begin, end);
    int slot = slot(hash, text, begin, end);
    if (slots[slot + 1] == 0) {
      append(text, begin, end);
      slots[slot] = hash;
      slots[slot + 1] = size;
      if (4 * size > slots.length) {
        enlarge();
      }
      return size;
    }
    return slots[slot + 1];
  }

  private void append(char[] text, int begin, int end) {
    int at = ends[size];
    if (at + end - begin > letters.length) {
      letters = Arrays.copyOf(letters, 2 * letters.length + end - begin);
    }
    for (int i = begin; i < end; i++) {
      letters[at++] = fold(text[i]);
    }
    longest = Math.max(longest, end - begin);
    size++;
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size] = at;
  }

  private void enlarge() {
    int[] before = slots;
    slots = new int[2 * before.length];
    for (int at = 0; at < before.length; at += 2) {
      if (before[at + 1] != 0) {
        int slot = first(before[at]);
        while (slots[slot + 1] != 0) {
          slot = next(slot);
        }
        slots[slot] = before[at];
        slots[slot + 1] = before[at + 1];
      }
    }
  }

  /** The slot in which a word with a hash stands, unless others took it. */
  private int first(int hash) {
    return 2 * hash & slots.length - 1;
  }

  private int next(int slot) {
    return slot + 2 & slots.length - 1;
  }

  /** The slot in which the word stands, or would. */
  private int slot(int hash, char[] text, int begin, int end) {
    int slot = first(hash);
    while (slots[slot + 1] != 0
        && !(slots[slot] == hash && same(slots[slot + 1], text, begin, end))) {
      slot = next(slot);
    }
    return slot;
  }

  private boolean same(int word, char[] text, int begin, int end) {
    int first = ends[word - 1];
    if (ends[word] - first != end - begin) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (letters[first + i - begin] != fold(text[i])) {
        return false;
      }
    }
    return true;
  }

  private static int hash(char[] text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + fold(text[i]);
    }
    return hash ^ (hash >>> 15);
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '\u2019' ? '\'' : Character.toLowerCase(c);
  }
}
