package parley.reading.rule;

import java.util.List;

/** A rule as a file would have it on its line 7, whose pattern captures a weekday and a country. */
public final class OneRule {

  private OneRule() {}

  /**
   * The rule of that meaning.
   *
   * @param means the words behind {@code means}
   */
  public static Rule meaning(String means) {
    List<String> words = Words.of(means);
    Meaning meaning = new Meaning(words.get(0), words.subList(1, words.size()));
    return new Rule("a rule", "a.rules", 7, "date", List.of("weekday", "country"), meaning, 0);
  }
}
