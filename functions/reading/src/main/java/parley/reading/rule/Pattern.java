package parley.reading.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The patterns of rules, over tokens and word classes. The whole notation:
 *
 * <pre>
 * next                 a word; capitals in the text do not count, capitals in the rule do
 * next|coming          either
 * &lt;weekday&gt;            a word or number of the class, or a match of rules that give it; captured
 * &lt;weekday:second&gt;     the same, captured under another name
 * [the]                may be there
 * [in the]             both or neither
 * in { &lt;year&gt; }        only what stands in braces is read; the rest must stand beside it
 * </pre>
 */
public final class Pattern {

  private Pattern() {}

  /** A part of a pattern. */
  public sealed interface Item {}

  /**
   * One token, or one earlier match, of any of some sorts.
   *
   * @param choices words as written, or classes in their brackets without a capture's name
   * @param capture under which name it is captured; empty: not at all
   */
  public record One(List<String> choices, String capture) implements Item {
    public One {
      choices = List.copyOf(choices);
      Objects.requireNonNull(capture, "capture");
    }
  }

  /**
   * A part that may be left out.
   *
   * @param items all of them or none
   */
  public record Maybe(List<Item> items) implements Item {
    public Maybe {
      items = List.copyOf(items);
    }
  }

  /** The beginning or the end of what is read. */
  public enum Edge implements Item {
    BEGIN,
    END
  }

  /**
   * Reads a pattern.
   *
   * @throws RuleException if it is none
   */
  static List<Item> parse(String pattern, String file, int line) {
    List<Item> items = new ArrayList<>();
    List<Item> maybe = null;
    for (String part : Words.of(spaced(pattern))) {
      switch (part) {
        case "[" -> {
          require(maybe == null, file, line, part, "no [ within [ ]");
          maybe = new ArrayList<>();
        }
        case "]" -> {
          require(maybe != null && !maybe.isEmpty(), file, line, part, "[ words ]");
          items.add(new Maybe(maybe));
          maybe = null;
        }
        case "{" -> items.add(Edge.BEGIN);
        case "}" -> items.add(Edge.END);
        default -> (maybe == null ? items : maybe).add(one(part, file, line));
      }
    }
    require(maybe == null, file, line, pattern, "a ] behind each [");
    require(hasWord(items), file, line, pattern, "a word");
    return items;
  }

  /** The names under which a pattern captures, each once. */
  static List<String> captures(List<Item> pattern) {
    Set<String> captures = new LinkedHashSet<>();
    collect(pattern, captures);
    return List.copyOf(captures);
  }

  private static void collect(List<Item> items, Set<String> captures) {
    for (Item item : items) {
      if (item instanceof One one && !one.capture().isEmpty()) {
        captures.add(one.capture());
      } else if (item instanceof Maybe maybe) {
        collect(maybe.items(), captures);
      }
    }
  }

  private static boolean hasWord(List<Item> items) {
    for (Item item : items) {
      if (item instanceof One) {
        return true;
      }
    }
    return false;
  }

  private static String spaced(String pattern) {
    return pattern.indexOf('[') < 0 ? pattern : pattern.replace("[", " [ ").replace("]", " ] ");
  }

  private static One one(String part, String file, int line) {
    List<String> choices = new ArrayList<>(4);
    String capture = "";
    int begin = 0;
    while (begin <= part.length()) {
      int bar = part.indexOf('|', begin);
      String choice = part.substring(begin, bar < 0 ? part.length() : bar);
      begin += choice.length() + 1;
      require(!choice.isEmpty(), file, line, part, "a word on both sides of |");
      if (choice.length() > 2 && choice.charAt(0) == '<') {
        require(isClass(choice), file, line, choice, "<class> or <class:name>");
        int colon = choice.indexOf(':');
        capture = choice.substring(colon < 0 ? 1 : colon + 1, choice.length() - 1);
        choice = colon < 0 ? choice : choice.substring(0, colon) + ">";
      }
      choices.add(choice);
    }
    return new One(choices, capture);
  }

  /** Whether a part of a pattern is a class in its brackets, and no word. */
  static boolean isClass(String choice) {
    return choice.length() > 2
        && choice.charAt(0) == '<'
        && choice.charAt(choice.length() - 1) == '>';
  }

  private static void require(boolean right, String file, int line, String found, String expected) {
    if (!right) {
      throw new RuleException(file, line, found, expected);
    }
  }
}
