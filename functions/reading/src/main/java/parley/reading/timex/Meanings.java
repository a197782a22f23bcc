package parley.reading.timex;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.reading.rule.Match;
import parley.reading.rule.Rule;
import parley.reading.rule.RuleException;

/** The meanings of all time rules: the closed list of words that they may use. */
final class Meanings {

  private static final String WORDS =
      "nothing, same, sum, date, weekday, unit, month, season, quarter, half, decade, century,"
          + " duration, shift, vague, set, clock, part, modified, feast, nth, nearest, financial,"
          + " month-day or period";

  /** The orders of the time rules. */
  private final BitSet orders = new BitSet();

  /** Made when they are first asked for; when two threads ask for one, either makes it. */
  private final TimeMeaning[] byOrder;

  /**
   * @param orders of the time rules, the highest last
   */
  Meanings(int... orders) {
    for (int order : orders) {
      this.orders.set(order);
    }
    byOrder = new TimeMeaning[this.orders.length()];
  }

  /**
   * Checks the meanings of all time rules.
   *
   * @throws RuleException if a rule has a meaning that is not on the list, or wrong arguments
   */
  static void check(List<Rule> rules) {
    int next = 0;
    while (next < rules.size()) {
      int first = next;
      Set<String> captures = new HashSet<>();
      while (next < rules.size() && rules.get(next).isPatternOf(rules.get(first))) {
        captures.addAll(rules.get(next++).captures());
      }
      for (Rule pattern : rules.subList(first, next)) {
        Arguments.check(pattern, captures);
        meaning(pattern);
      }
    }
  }

  private TimeMeaning of(Match match) {
    return of(match.rule());
  }

  private TimeMeaning of(Rule rule) {
    int order = rule.order();
    if (!orders.get(order)) {
      return null;
    }
    if (byOrder[order] == null) {
      byOrder[order] = meaning(rule);
    }
    return byOrder[order];
  }

  /** Whether a match of a rule may be a time expression: it is a time rule, and no number. */
  boolean isTime(Rule rule) {
    TimeMeaning meaning = of(rule);
    return meaning != null && !(meaning instanceof Sum);
  }

  /** Whether a match names a day by its month, not by what day the text is of. */
  boolean isCalendarDate(Match match) {
    return of(match) instanceof CalendarDate;
  }

  /** Whether what comes after a match may count from it. */
  boolean isSpokenOf(Match match) {
    return of(match).isSpokenOf();
  }

  Optional<Time> time(Match match, Context context) {
    TimeMeaning meaning = of(match);
    return meaning == null ? Optional.empty() : meaning.time(new Scope(match, context, this));
  }

  Optional<String> amount(Match match, Context context) {
    TimeMeaning meaning = of(match);
    if (meaning == null) {
      List<String> arguments = match.rule().meaning().arguments();
      return arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.get(0));
    }
    return meaning.amount(new Scope(match, context, this));
  }

  private static TimeMeaning meaning(Rule rule) {
    return switch (rule.meaning().word()) {
      case "nothing" -> new Nothing();
      case "same" -> new Same(Arguments.of(rule));
      case "sum" -> new Sum(Arguments.of(rule, "plus", "and", "tenths"));
      case "date" -> new CalendarDate(Arguments.of(rule, "year", "month", "day", "weekday", "is"));
      case "weekday" -> new Weekday(Arguments.of(rule, "is", "week", "of"));
      case "unit" -> new UnitFromHere(Arguments.of(rule, "shift", "is", "from", "mod"));
      case "month", "season", "quarter", "half", "feast" ->
          new Recurring(rule.meaning().word(), Arguments.of(rule, "is", "of", "mod", "in"));
      case "decade" -> new Decade(Arguments.of(rule));
      case "month-day" -> new DayOfMonth(Arguments.of(rule));
      case "century" -> new Century(Arguments.of(rule));
      case "duration" -> new Duration(Arguments.of(rule, "times"));
      case "shift" -> new Shifted(Arguments.of(rule, "times", "from", "to"));
      case "vague" -> new Vague(Arguments.of(rule));
      case "set" -> new Every(Arguments.of(rule, "weekday", "month", "season", "part", "times"));
      case "clock" -> new Clock(Arguments.of(rule, "minute", "half", "on"));
      case "part" -> new PartOfDay(Arguments.of(rule, "on", "shift"));
      case "modified" -> new Modified(Arguments.of(rule, "mod"));
      case "nth" -> new Nth(Arguments.of(rule, "unit", "of", "weekday"));
      case "nearest" -> new WeekdayBeside(Arguments.of(rule, "after", "before"));
      case "financial" -> new FinancialYear(Arguments.of(rule));
      case "period" -> new LastPeriod(Arguments.of(rule, "shift", "year"));
      default -> throw new RuleException(rule.file(), rule.line(), rule.meaning().word(), WORDS);
    };
  }
}
