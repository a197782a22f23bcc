package parley.reading.timex;

import java.time.LocalDate;
import java.util.List;
import parley.reading.rule.Chart;
import parley.reading.rule.Grammar;
import parley.reading.text.TokenizedText;

/** Reads the time expressions of English texts. */
final class Times {

  private static final Grammar GRAMMAR = grammar();
  private static final TimexReader READER = new TimexReader(GRAMMAR);

  private Times() {}

  private static Grammar grammar() {
    Grammar.Builder builder = new Grammar.Builder();
    TimexReader.addTo(builder, "en");
    return builder.build();
  }

  static List<TimeExpression> in(String string, LocalDate reference) {
    TokenizedText text = TokenizedText.of(string, GRAMMAR.vocabulary());
    Chart chart = GRAMMAR.chart(text.tokens());
    text.sentences().forEach(chart::match);
    return READER.read(text, chart, reference).stream().map(Timex::expression).toList();
  }

  /** The value of the only expression. */
  static String value(String string, LocalDate reference) {
    List<TimeExpression> found = in(string, reference);
    if (found.size() != 1) {
      throw new AssertionError("one expression in \"" + string + "\", not " + found);
    }
    return found.get(0).value();
  }
}
