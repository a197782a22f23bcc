package parley.reading.window;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import parley.reading.rule.Chart;
import parley.reading.rule.Match;
import parley.reading.rule.Rule;
import parley.reading.rule.RuleException;
import parley.reading.text.TokenizedText;
import parley.reading.timex.Arguments;

/** The meanings of all window rules: the closed list of words that they may use. */
final class WindowMeanings {

  private static final String WORDS =
      "expression, rest, elapsed, days, opening, from, after, until, before, eve, between, both, in, within, coming,"
          + " ahead, lasting, later, sooner, next, previous, nth, stay or nothing";

  /** What a rule captures that counts from an event. */
  static final String EVENT = "event";

  private final WindowMeaning[] byOrder;

  /**
   * @throws RuleException if a rule has a meaning that is not on the list, or wrong arguments
   */
  WindowMeanings(List<Rule> rules) {
    byOrder = new WindowMeaning[rules.isEmpty() ? 0 : rules.get(rules.size() - 1).order() + 1];
    for (Rule rule : rules) {
      byOrder[rule.order()] = meaning(rule);
    }
  }

  /** Whether a match is of a window rule. */
  boolean knows(Match match) {
    return of(match) != null;
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

  /** The tokens of the matches that count from an event. */
  BitSet countedFromEvents(TokenizedText text, Chart chart) {
    BitSet counted = new BitSet();
    for (int i = 0; i < text.tokens().size(); i++) {
      for (Match match : chart.at(i)) {
        if (knows(match) && match.captures().containsKey(EVENT)) {
          counted.set(match.begin(), match.end());
        }
      }
    }
    return counted;
  }

  /** Where the text tells the days of the event that a match counts from, if it does. */
  Optional<WindowMention> event(Match match, WindowContext context) {
    return new WindowScope(match, this, context).event();
  }

  private WindowMeaning of(Match match) {
    int order = match.rule().order();
    return order < byOrder.length ? byOrder[order] : null;
  }

  private static WindowMeaning meaning(Rule rule) {
    Arguments.check(rule, rule.captures());
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
      case "lasting", "later", "sooner" ->
          new Lasting(word, arguments.required(word), arguments.required("from"));
      case "next", "previous" ->
          new Neighbour(word, arguments.required(word), arguments.required("from"));
      case "nth" -> new NthDay(arguments.required(word), arguments.required("of"));
      case "stay" -> new Stay(arguments.required(word));
      case "nothing" -> new Nothing();
      default -> throw new RuleException(rule.file(), rule.line(), word, WORDS);
    };
  }
}
