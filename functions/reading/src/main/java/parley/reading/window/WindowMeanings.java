package parley.reading.window;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import parley.reading.rule.Chart;
import parley.reading.rule.Match;
import parley.reading.rule.Rule;
import parley.reading.rule.RuleException;
import parley.reading.rule.Wanted;
import parley.reading.timex.Arguments;

/** The meanings of all window rules: the closed list of words that they may use. */
final class WindowMeanings {

  private static final String WORDS =
      "expression, rest, elapsed, days, opening, from, after, until, before, eve, between, both, in, within, coming,"
          + " ahead, lasting, first, final, later, sooner, moved, advanced, next, previous, through, nth, behind, stay or nothing";

  /** What a rule captures that counts from an event. */
  static final String EVENT = "event";

  /** The orders of the window rules. */
  private final BitSet orders = new BitSet();

  /** Made when they are first asked for; when two threads ask for one, either makes it. */
  private final WindowMeaning[] byOrder;

  /**
   * @param orders of the window rules, the highest last
   */
  WindowMeanings(int... orders) {
    for (int order : orders) {
      this.orders.set(order);
    }
    byOrder = new WindowMeaning[this.orders.length()];
  }

  /**
   * Checks the meanings of all window rules.
   *
   * @throws RuleException if a rule has a meaning that is not on the list, or wrong arguments
   */
  static void check(List<Rule> rules) {
    for (Rule rule : rules) {
      Arguments.check(rule, rule.captures());
      meaning(rule);
    }
  }

  /** Whether that is a window rule. */
  boolean knows(Rule rule) {
    return orders.get(rule.order());
  }

  /** Whether the words of a match speak of no days, though a part of them does. */
  boolean isNothing(Match match) {
    return of(match) instanceof Nothing;
  }

  Optional<Window> window(Match match, WindowContext context) {
    WindowMeaning meaning = of(match);
    return meaning == null
        ? Optional.empty()
        : meaning.window(new WindowScope(match, this, context));
  }

  Optional<Length> length(Match match, WindowContext context) {
    WindowMeaning meaning = of(match);
    return meaning == null
        ? Optional.empty()
        : meaning.length(new WindowScope(match, this, context));
  }

  private record FromEvent(WindowMeanings meanings) implements Wanted {

    @Override
    public boolean mayBeOf(Rule rule) {
      return meanings.knows(rule) && rule.captures().contains(EVENT);
    }

    @Override
    public boolean is(Match match) {
      return match.captures().has(EVENT);
    }
  }

  /** The tokens of the matches that count from an event. */
  BitSet countedFromEvents(Chart chart) {
    BitSet counted = new BitSet();
    for (Match match : chart.matches(new FromEvent(this))) {
      counted.set(match.begin(), match.end());
    }
    return counted;
  }

  /** Where the text tells the days of the event that a match counts from, if it does. */
  Optional<WindowMention> event(Match match, WindowContext context) {
    return new WindowScope(match, this, context).event();
  }

  private WindowMeaning of(Match match) {
    return of(match.rule());
  }

  private WindowMeaning of(Rule rule) {
    int order = rule.order();
    if (!orders.get(order)) {
      return null;
    }
    if (byOrder[order] == null) {
      byOrder[order] = meaning(rule);
    }
    return byOrder[order];
  }

  private static WindowMeaning meaning(Rule rule) {
    String word = rule.meaning().word();
    Arguments arguments = Arguments.of(rule, "and", "from", "of");
    return switch (word) {
      case "expression", "rest", "elapsed" -> new Single(word, arguments.required(word));
      case "days", "opening", "from", "after", "until", "before", "eve" ->
          new Edge(word, arguments.required(word));
      case "between", "both" ->
          new Between(word, arguments.required(word), arguments.required("and"));
      case "in", "within", "coming" ->
          new Ahead(word, arguments.required(word), arguments.get("from"));
      case "ahead" ->
          new AheadBetween(
              arguments.required(word), arguments.required("and"), arguments.required("of"));
      case "lasting", "first", "final", "later", "sooner", "moved", "advanced" ->
          new Lasting(word, arguments.required(word), arguments.required("from"));
      case "next", "previous", "through" ->
          new Neighbour(word, arguments.required(word), arguments.required("from"));
      case "nth" -> new NthDay(arguments.required(word), arguments.required("of"));
      case "behind" -> new Behind(arguments.required(word));
      case "stay" -> new Stay(arguments.required(word));
      case "nothing" -> new Nothing();
      default -> throw new RuleException(rule.file(), rule.line(), word, WORDS);
    };
  }
}
