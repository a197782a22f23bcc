package parley.reading.timex;

import java.time.LocalDate;
import java.util.List;
import parley.reading.rule.Chart;
import parley.reading.rule.Grammar;
import parley.reading.text.TokenizedText;

/** Turns matches of the time rules into time expressions with values. Immutable. */
public final class TimexReader {

  /**
   * @param grammar one that {@link #addTo} added to
   */
  public TimexReader(Grammar grammar) {}

  /** Adds the words and rules of a language's time expressions to a grammar. */
  public static void addTo(Grammar.Builder grammar, String language) {}

  /**
   * The time expressions of a text.
   *
   * @param text the text
   * @param chart all matches in it
   * @param reference the reference date: the day of publication
   * @return in the order of the text, none within another
   */
  public List<Timex> read(TokenizedText text, Chart chart, LocalDate reference) {
    return List.of();
  }
}
