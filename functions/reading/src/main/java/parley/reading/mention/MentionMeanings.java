package parley.reading.mention;

import parley.reading.rule.Grammar;
import parley.reading.rule.Rule;
import parley.reading.rule.RuleException;

/** The meanings of all mention rules: the closed list of words that they may use. */
public final class MentionMeanings {

  private static final String WORDS =
      "country, demonym, capital, city, subdivision, region, role, body, seat or group";

  private MentionMeanings() {}

  /**
   * Checks the meanings of all mention rules of a grammar; a reader looks at them where it meets
   * them.
   *
   * @throws RuleException if a rule has a meaning that is not on the list, or wrong arguments
   */
  public static void check(Grammar grammar) {
    for (Rule rule : grammar.rules(MentionReader.class)) {
      check(rule);
    }
  }

  static void check(Rule rule) {
    String word = rule.meaning().word();
    switch (word) {
      case "country", "demonym", "capital", "city", "subdivision", "region", "role", "body" ->
          requireCaptured(rule, word);
      case "seat" -> requireCaptured(rule, "demonym");
      case "group" -> require(rule, rule.meaning().arguments().isEmpty(), word);
      default -> throw new RuleException(rule.file(), rule.line(), word, WORDS);
    }
  }

  /** Requires a meaning of what the pattern captures under a name, and of nothing else. */
  private static void requireCaptured(Rule rule, String capture) {
    String expected = rule.meaning().word() + " $" + capture;
    require(rule, rule.meaning().toString().equals(expected), expected);
    require(rule, rule.captures().contains(capture), "<" + capture + "> in its pattern");
  }

  private static void require(Rule rule, boolean right, String expected) {
    if (!right) {
      throw new RuleException(rule.file(), rule.line(), rule.meaning().toString(), expected);
    }
  }
}
