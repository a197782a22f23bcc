package parley.reading.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import parley.reading.rule.Chart;
import parley.reading.rule.Grammar;
import parley.reading.rule.Resources;
import parley.reading.rule.RuleException;
import parley.reading.text.TokenizedText;
import parley.reading.timex.Timex;

/** Turns time expressions into windows of days. Immutable. */
public final class WindowReader {

  private final Grammar grammar;
  private final WindowMeanings meanings;
  private final Journeys journeys;

  /**
   * @param grammar one that {@link #addTo} added to
   */
  public WindowReader(Grammar grammar) {
    this.grammar = grammar;
    meanings = new WindowMeanings(grammar.orders(WindowReader.class));
    journeys = new Journeys(grammar);
  }

  /**
   * Checks what the window rules of a grammar mean, which a reader looks at where it meets them.
   *
   * @throws RuleException if a rule's meaning is not one of the known ones
   */
  public static void check(Grammar grammar) {
    WindowMeanings.check(grammar.rules(WindowReader.class));
  }

  /**
   * Adds the words and rules of a language's windows to a grammar, to which those of its time
   * expressions have been added.
   */
  public static void addTo(Grammar.Builder grammar, String language) {
    grammar.folder(new Resources(WindowReader.class, language));
  }

  /**
   * The windows that a text speaks of, past ones too.
   *
   * @param text the text
   * @param chart all matches in it
   * @param timexes its time expressions
   * @param reference the reference date: the day of publication
   * @return in the order of the text, none within another
   */
  public List<WindowMention> read(
      TokenizedText text, Chart chart, List<Timex> timexes, LocalDate reference) {
    TimexIndex index = new TimexIndex(timexes, text.tokens().size());
    WindowContext context = new WindowContext(reference, index, DatedEvents.none());
    List<WindowMention> mentions = pass(text, chart, context).read();
    BitSet counted = meanings.countedFromEvents(chart);
    if (!counted.isEmpty()) {
      // only now it is known which days the events have that others are counted from
      DatedEvents events = DatedEvents.of(text, grammar, without(counted, mentions));
      mentions = pass(text, chart, new WindowContext(reference, index, events)).read();
    }
    return journeys.joined(text, mentions);
  }

  private WindowPass pass(TokenizedText text, Chart chart, WindowContext context) {
    return new WindowPass(grammar, meanings, text, chart, context);
  }

  private static List<WindowMention> without(BitSet tokens, List<WindowMention> mentions) {
    List<WindowMention> others = new ArrayList<>();
    for (WindowMention mention : mentions) {
      if (!tokens.get(mention.begin())) {
        others.add(mention);
      }
    }
    return others;
  }
}
