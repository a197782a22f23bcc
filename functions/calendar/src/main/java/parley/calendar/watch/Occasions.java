package parley.calendar.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * For what a round goes out.
 *
 * @param leadDays how many days before a window opens some watch of it wants to be reminded
 * @param outlook whether some watch of it wants the week's outlook
 */
public record Occasions(SortedSet<Integer> leadDays, boolean outlook) {

  private static final String OUTLOOK = "outlook";

  public Occasions {
    leadDays = Collections.unmodifiableSortedSet(new TreeSet<>(leadDays));
  }

  /** None. */
  public static Occasions none() {
    return new Occasions(new TreeSet<>(), false);
  }

  /** Those of a watch: its lead days, the day itself, and the outlook if it asks for it. */
  public static Occasions of(Watch watch) {
    SortedSet<Integer> leadDays = new TreeSet<>(watch.leadDays());
    leadDays.add(0);
    return new Occasions(leadDays, watch.digest());
  }

  /** These and others. */
  public Occasions with(Occasions others) {
    SortedSet<Integer> both = new TreeSet<>(leadDays);
    both.addAll(others.leadDays);
    return new Occasions(both, outlook || others.outlook);
  }

  public boolean isEmpty() {
    return leadDays.isEmpty() && !outlook;
  }

  /** Each as a word, such as {@code 14} and {@code outlook}. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    leadDays.forEach(days -> words.add(days.toString()));
    if (outlook) {
      words.add(OUTLOOK);
    }
    return words;
  }

  /**
   * Those of such words.
   *
   * @throws NumberFormatException if a word is neither a number nor {@code outlook}
   */
  static Occasions ofWords(Collection<String> words) {
    SortedSet<Integer> leadDays = new TreeSet<>();
    words.stream()
        .filter(word -> !word.equals(OUTLOOK))
        .map(Integer::valueOf)
        .forEach(leadDays::add);
    return new Occasions(leadDays, words.contains(OUTLOOK));
  }

  /** As {@link #toString} says them. */
  static Occasions parse(String joined) {
    return joined.isEmpty() ? none() : ofWords(Arrays.asList(joined.split(",")));
  }

  /** The words, joined by commas. */
  @Override
  public String toString() {
    return String.join(",", words());
  }
}
