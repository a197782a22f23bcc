package parley.reading.rule;

import java.nio.charset.StandardCharsets;

/** Strings by number, each cut out of the bytes of all when it is first asked for. */
final class Strings {

  private final byte[] bytes;

  /** By number, where the string ends among the bytes; it begins where the one before ends. */
  private final int[] ends;

  /** Those asked for so far; when two threads ask for one, either makes it. */
  private final String[] known;

  Strings(byte[] bytes, int[] ends) {
    this.bytes = bytes;
    this.ends = ends;
    this.known = new String[ends.length];
  }

  String get(int number) {
    String string = known[number];
    if (string == null) {
      int begin = number == 0 ? 0 : ends[number - 1];
      // interned, since rules' classes are compared with literals again and again
      string = new String(bytes, begin, ends[number] - begin, StandardCharsets.UTF_8).intern();
      known[number] = string;
    }
    return string;
  }

  byte[] bytes() {
    return bytes;
  }

  int[] ends() {
    return ends;
  }
}
