package parley.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each method of counted classes was begun, or went around a loop. Of one thread. */
public final class Steps {

  private static final Map<String, Integer> METHODS = new LinkedHashMap<>();
  private static long[] counts = new long[1_000];

  private Steps() {}

  /** The number of a method; those of one name have one. */
  static int number(String method) {
    Integer known = METHODS.putIfAbsent(method, METHODS.size());
    if (METHODS.size() > counts.length) {
      counts = Arrays.copyOf(counts, 2 * counts.length);
    }
    return known == null ? METHODS.size() - 1 : known;
  }

  /** Counts a step; the counted classes call it. */
  public static void count(int method) {
    counts[method]++;
  }

  /** The steps of each method since this was asked last. */
  static Map<String, Long> taken() {
    Map<String, Long> taken = new LinkedHashMap<>();
    METHODS.forEach((method, number) -> taken.put(method, counts[number]));
    Arrays.fill(counts, 0);
    return taken;
  }
}
