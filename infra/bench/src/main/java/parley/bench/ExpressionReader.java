package parley.bench;

import java.util.List;
import parley.reading.Document;
import parley.reading.rule.Chart;
import parley.reading.rule.Grammar;
import parley.reading.text.TokenizedText;
import parley.reading.timex.Timex;
import parley.reading.timex.TimexReader;

/** Reads time expressions and nothing else, to be compared with readers that do only that. */
final class ExpressionReader {

  private final Grammar grammar;
  private final TimexReader timexes;

  ExpressionReader() {
    Grammar.Builder builder = new Grammar.Builder();
    TimexReader.addTo(builder, "en");
    grammar = builder.build();
    timexes = new TimexReader(grammar);
  }

  List<Timex> read(Document document) {
    TokenizedText text = TokenizedText.of(document.text(), grammar.vocabulary());
    Chart chart = grammar.chart(text.tokens());
    text.sentences().forEach(chart::match);
    return timexes.read(text, chart, document.published());
  }
}
