package parley.reading.rule;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.reading.text.WordImage;

/**
 * What a grammar consists of, in a few arrays: so it is read from a file at one go, without making
 * an object for each of ten thousand words, and what a text does not ask for is never made. Whoever
 * has one does not change its arrays.
 */
final class Image {

  /** What the arrays of numbers are for, in the order of the file. */
  enum Part {
    /** Of the vocabulary. */
    WORD_ENDS,
    WORD_SLOTS,
    CUES,
    /** Of the vocabulary: one number, how long the longest word is. */
    LONGEST_WORD,
    /** Lists of numbers: how many there are, and they. A list is known by its place. */
    LISTS,
    /** By word, the list of the ways to take it, each a symbol, a value and capitals. */
    SENSES,
    /** The same of those ways only that some pattern takes, as {@link WordSteps} has them. */
    STEPS,
    /** By word, a list of the stages, each with the nodes that it leads to: {@link Openings}. */
    OPENINGS,
    /** By symbol, a bit for each stage in which a pattern begins with it. */
    BEGUN_BY_SYMBOL,
    /** The same by word. */
    BEGUN_BY_WORD,
    /** The cells of a {@link Tree}. */
    TREE,
    /** Where the trees of the stages have their roots. */
    ROOTS,
    /** The lists of names under which patterns capture, by the numbers that the tree has. */
    CAPTURES,
    /** Each the hash of its name, the name, its symbol and the list of its words, by the hashes. */
    CLASSES,
    /** By word, a bit for each class that it may be of: {@link WordClasses#hint}. */
    HINTS,
    /** Each a {@link NumberClass} and the list of its symbols. */
    NUMBERS,
    /**
     * By order: name, file, line, class, word of the meaning, the lists of its arguments and its
     * captures, a bit for each stage in which a pattern begins with its class, the list of the
     * symbols of that, and which bit its class is known by.
     */
    RULES,
    /** Each the class to which a stage belongs and the list of its rules. */
    STAGES
  }

  /** The first number of every file, before its length; another after each change of an image. */
  private static final int VERSION = 0x50415207;

  private final int[][] parts;
  private final char[] letters;
  private final Strings strings;

  private Image(int[][] parts, char[] letters, Strings strings) {
    this.parts = parts;
    this.letters = letters;
    this.strings = strings;
  }

  /**
   * Reads an image that {@link #write} wrote.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it is none of this version
   */
  static Image read(InputStream in) throws IOException {
    ByteBuffer head = ByteBuffer.wrap(in.readNBytes(2 * Integer.BYTES));
    int version = head.getInt();
    if (version != VERSION) {
      throw new IllegalArgumentException(
          "a grammar of version " + VERSION + ", not " + version + ": build Parley anew");
    }
    byte[] all = new byte[head.getInt()];
    if (in.readNBytes(all, 0, all.length) < all.length) { // at one go: a cold start waits for it
      throw new EOFException("a grammar of less than " + all.length + " bytes");
    }
    ByteBuffer file = ByteBuffer.wrap(all);
    int[][] parts = new int[Part.values().length][];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = ints(file);
    }
    char[] letters = new char[file.getInt()];
    file.asCharBuffer().get(letters);
    file.position(file.position() + letters.length * Character.BYTES);
    int[] ends = ints(file);
    byte[] bytes = new byte[file.remaining()];
    file.get(bytes);
    return new Image(parts, letters, new Strings(bytes, ends));
  }

  private static int[] ints(ByteBuffer file) {
    int[] ints = new int[file.getInt()];
    file.asIntBuffer().get(ints);
    file.position(file.position() + ints.length * Integer.BYTES);
    return ints;
  }

  void write(OutputStream to) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    writeContent(new DataOutputStream(content));
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(VERSION);
    out.writeInt(content.size());
    content.writeTo(out);
    out.flush();
  }

  private void writeContent(DataOutputStream out) throws IOException {
    for (int[] part : parts) {
      write(part, out);
    }
    out.writeInt(letters.length);
    for (char letter : letters) {
      out.writeChar(letter);
    }
    write(strings.ends(), out);
    out.write(strings.bytes());
  }

  private static void write(int[] part, DataOutputStream out) throws IOException {
    out.writeInt(part.length);
    for (int number : part) {
      out.writeInt(number);
    }
  }

  int[] part(Part part) {
    return parts[part.ordinal()];
  }

  String string(int number) {
    return strings.get(number);
  }

  /** The words of its patterns and word files. */
  WordImage words() {
    return new WordImage(
        letters,
        part(Part.WORD_ENDS),
        part(Part.WORD_SLOTS),
        part(Part.LONGEST_WORD)[0],
        part(Part.CUES));
  }

  /** The numbers of a list. */
  int[] list(int list) {
    int[] lists = part(Part.LISTS);
    return Arrays.copyOfRange(lists, list + 1, list + 1 + lists[list]);
  }

  /** The strings whose numbers a list has. */
  List<String> strings(int list) {
    String[] of = new String[part(Part.LISTS)[list]];
    for (int i = 0; i < of.length; i++) {
      of[i] = string(part(Part.LISTS)[list + 1 + i]);
    }
    return List.of(of);
  }

  /** Numbers in a row that grow. */
  static final class Cells {

    private int[] cells = new int[1 << 3];
    private int size;

    int size() {
      return size;
    }

    int get(int at) {
      return cells[at];
    }

    void set(int at, int number) {
      cells[at] = number;
    }

    void add(int... numbers) {
      int at = size;
      grow(numbers.length);
      System.arraycopy(numbers, 0, cells, at, numbers.length);
    }

    /** Adds zeros. */
    void grow(int count) {
      size += count;
      if (size > cells.length) {
        cells = Arrays.copyOf(cells, 2 * size);
      }
    }

    int[] toArray() {
      return Arrays.copyOf(cells, size);
    }
  }

  /** Puts an image together. */
  static final class Writer {

    private final int[][] parts = new int[Part.values().length][];
    private final Map<String, Integer> strings = new HashMap<>();
    private final Cells stringEnds = new Cells();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<List<Integer>, Integer> lists = new HashMap<>();
    private final Cells listCells = new Cells();

    Writer() {
      list(); // the empty one comes first
    }

    void put(Part part, int... numbers) {
      parts[part.ordinal()] = numbers;
    }

    int[] part(Part part) {
      return parts[part.ordinal()];
    }

    /** The number of a string. */
    int string(String string) {
      Integer known = strings.get(string);
      if (known != null) {
        return known;
      }
      bytes.writeBytes(string.getBytes(StandardCharsets.UTF_8));
      stringEnds.add(bytes.size());
      strings.put(string, strings.size());
      return strings.size() - 1;
    }

    /** The place of a list of numbers. */
    int list(int... numbers) {
      List<Integer> key = new ArrayList<>(numbers.length);
      for (int number : numbers) {
        key.add(number);
      }
      Integer known = lists.get(key);
      if (known != null) {
        return known;
      }
      int at = listCells.size();
      listCells.add(numbers.length);
      listCells.add(numbers);
      lists.put(key, at);
      return at;
    }

    /** The place of a list of strings. */
    int list(List<String> of) {
      int[] numbers = new int[of.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = string(of.get(i));
      }
      return list(numbers);
    }

    Image image(WordImage words) {
      put(Part.WORD_ENDS, words.ends());
      put(Part.WORD_SLOTS, words.slots());
      put(Part.CUES, words.cues());
      put(Part.LONGEST_WORD, words.longest());
      put(Part.LISTS, listCells.toArray());
      return new Image(
          parts, words.letters(), new Strings(bytes.toByteArray(), stringEnds.toArray()));
    }
  }
}
