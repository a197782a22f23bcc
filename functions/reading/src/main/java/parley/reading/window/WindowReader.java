package parley.reading.window;

import java.time.LocalDate;
import java.util.List;
import parley.reading.rule.Chart;
import parley.reading.rule.Grammar;
import parley.reading.text.TokenizedText;
import parley.reading.timex.Timex;

/** Turns time expressions into windows of days. Immutable. */
public final class WindowReader {

  /**
   * @param grammar one that {@link #addTo} added to
   */
  public WindowReader(Grammar grammar) {}

  /** Adds the words and rules of a language's windows to a grammar. */
  public static void addTo(Grammar.Builder grammar, String language) {}

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
    return List.of();
  }
}
