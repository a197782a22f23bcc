package parley.reading.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.rule.Example;

/**
 * What an example of a rule file says: the text without its braces, what stood in them, and what
 * stands behind it, {@code on 2024-05-15 as 2024-05-21 mod APPROX}.
 *
 * @param text the text, without braces
 * @param words what stood in braces, empty if nothing did
 * @param on the day of publication
 * @param as the expected value, empty if none is given
 */
public record Expected(String text, String words, LocalDate on, String as) {

  /** A Wednesday in the middle of a month. */
  private static final LocalDate USUAL = LocalDate.parse("2024-05-15");

  /**
   * @throws IllegalArgumentException if the example is not written so
   */
  public static Expected of(Example example) {
    String marked = example.text();
    int open = marked.indexOf('{');
    int close = marked.indexOf('}');
    String words = open < 0 ? "" : marked.substring(open + 1, close);
    LocalDate on = USUAL;
    List<String> rest = new ArrayList<>(List.of(example.rest().split("\\s+")));
    if (rest.get(0).equals("on")) {
      on = LocalDate.parse(rest.get(1));
      rest = rest.subList(2, rest.size());
    }
    return new Expected(marked.replace("{", "").replace("}", ""), words, on, as(example, rest));
  }

  private static String as(Example example, List<String> rest) {
    if (rest.get(0).equals("as") && rest.size() > 1) {
      return String.join(" ", rest.subList(1, rest.size()));
    }
    if (rest.get(0).isEmpty() && !example.reads()) {
      return "";
    }
    throw new IllegalArgumentException(example + ": expected [on DATE] as VALUE behind the text");
  }

  /** An expression as an example would say it. */
  static String said(String value, Optional<Mod> mod) {
    return value + mod.map(m -> " mod " + m).orElse("");
  }
}
