package parley.reading.window;

import java.time.LocalDate;
import java.util.List;
import parley.reading.rule.Chart;
import parley.reading.rule.Grammar;
import parley.reading.text.TokenizedText;
import parley.reading.timex.Timex;
import parley.reading.timex.TimexReader;

/** Reads the windows of English texts. */
final class Windows {

  static final Grammar.Builder FILES = files();
  static final Grammar GRAMMAR = FILES.build();
  private static final TimexReader TIMEXES = new TimexReader(GRAMMAR);
  private static final WindowReader WINDOWS = new WindowReader(GRAMMAR);

  private Windows() {}

  private static Grammar.Builder files() {
    Grammar.Builder builder = new Grammar.Builder();
    TimexReader.addTo(builder, "en");
    WindowReader.addTo(builder, "en");
    return builder;
  }

  /** Each window of a text: its words, an equals sign, its days. */
  static List<String> in(String string, LocalDate published) {
    TokenizedText text = TokenizedText.of(string, GRAMMAR.vocabulary());
    return read(text, published).stream()
        .map(m -> text.words(m.begin(), m.end()) + " = " + m.window())
        .toList();
  }

  static List<WindowMention> read(TokenizedText text, LocalDate published) {
    Chart chart = GRAMMAR.chart(text.tokens());
    text.sentences().forEach(chart::match);
    List<Timex> timexes = TIMEXES.read(text, chart, published);
    return WINDOWS.read(text, chart, timexes, published);
  }
}
