package parley.reading.trigger;

import java.util.ArrayList;
import java.util.List;
import parley.reading.meeting.Kind;
import parley.reading.rule.Grammar;
import parley.reading.rule.Rule;
import parley.reading.rule.RuleException;
import parley.reading.trigger.Trigger.Frame;

/** The meanings of all trigger rules: the closed list of words that they may use. */
public final class TriggerMeanings {

  private static final String WORDS = "trigger, other or nothing";

  private TriggerMeanings() {}

  /**
   * Checks the meanings of all trigger rules of a grammar; a reader looks at them where it meets
   * them.
   *
   * @throws RuleException if a rule has a meaning that is not on the list, or wrong arguments
   */
  public static void check(Grammar grammar) {
    for (Rule rule : grammar.rules(Scene.class)) {
      check(rule);
    }
  }

  static void check(Rule rule) {
    List<String> arguments = rule.meaning().arguments();
    switch (rule.meaning().word()) {
      case "trigger" -> {
        require(rule, arguments.size() == 2, rule.meaning().toString(), "a kind and a frame");
        require(rule, kinds().contains(arguments.get(0)), arguments.get(0), "one of " + kinds());
        require(rule, frames().contains(arguments.get(1)), arguments.get(1), "one of " + frames());
      }
      case "other", "nothing" ->
          require(rule, arguments.isEmpty(), rule.meaning().toString(), "no arguments");
      default -> require(rule, false, rule.meaning().word(), WORDS);
    }
  }

  private static List<String> kinds() {
    List<String> words = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      words.add(kind.word());
    }
    return words;
  }

  private static List<String> frames() {
    List<String> words = new ArrayList<>();
    for (Frame frame : Frame.values()) {
      words.add(frame.word);
    }
    return words;
  }

  private static void require(Rule rule, boolean right, String found, String expected) {
    if (!right) {
      throw new RuleException(rule.file(), rule.line(), found, expected);
    }
  }
}
