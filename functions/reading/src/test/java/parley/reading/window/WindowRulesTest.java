package parley.reading.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.reading.rule.Chart;
import parley.reading.rule.Example;
import parley.reading.rule.Grammar;
import parley.reading.text.TokenizedText;
import parley.reading.timex.Expected;
import parley.reading.timex.Timex;
import parley.reading.timex.TimexReader;

/** Runs the examples that stand in the rule files of windows. */
class WindowRulesTest {

  private static final Grammar GRAMMAR = grammar();
  private static final WindowReader READER = new WindowReader(GRAMMAR);

  private static Grammar grammar() {
    Grammar.Builder builder = new Grammar.Builder();
    TimexReader.addTo(builder, "en");
    WindowReader.addTo(builder, "en");
    return builder.build();
  }

  static Stream<Example> reads() {
    return GRAMMAR.examples().stream()
        .filter(e -> e.file().startsWith("window/"))
        .filter(Example::reads);
  }

  @ParameterizedTest
  @MethodSource("reads")
  void whatARuleReadsIsRead(Example example) {
    Expected expected = Expected.of(example);
    assertThat(read(expected)).as("%s", example).contains(expected.words() + " = " + expected.as());
  }

  @Test
  void everyRuleHasAnExampleItReads() {
    Set<String> shown = new HashSet<>();
    reads().forEach(e -> shown.add(e.file() + " " + e.rule()));
    assertThat(GRAMMAR.rules(WindowReader.class))
        .extracting(rule -> rule.file() + " " + rule.name())
        .allSatisfy(rule -> assertThat(shown).contains(rule));
  }

  private static List<String> read(Expected expected) {
    TokenizedText text = TokenizedText.of(expected.text(), GRAMMAR.vocabulary());
    Chart chart = GRAMMAR.chart(text.tokens());
    text.sentences().forEach(chart::match);
    List<Timex> timexes = new TimexReader(GRAMMAR).read(text, chart, expected.on());
    return READER.read(text, chart, timexes, expected.on()).stream()
        .map(m -> text.words(m.begin(), m.end()) + " = " + m.window())
        .toList();
  }
}
