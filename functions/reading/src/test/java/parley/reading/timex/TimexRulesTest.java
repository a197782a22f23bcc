package parley.reading.timex;

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
import parley.reading.rule.Rule;
import parley.reading.text.TokenizedText;

/** Runs the examples that stand in the rule files of time expressions. */
class TimexRulesTest {

  private static final Grammar.Builder FILES = files();
  private static final Grammar GRAMMAR = FILES.build();
  private static final TimexReader READER = new TimexReader(GRAMMAR);

  private static Grammar.Builder files() {
    Grammar.Builder builder = new Grammar.Builder();
    TimexReader.addTo(builder, "en");
    return builder;
  }

  static Stream<Example> reads() {
    return FILES.examples().stream().filter(Example::reads);
  }

  static Stream<Example> leaves() {
    return FILES.examples().stream().filter(e -> !e.reads());
  }

  @ParameterizedTest
  @MethodSource("reads")
  void whatARuleReadsIsRead(Example example) {
    Expected expected = Expected.of(example);
    assertThat(read(expected))
        .as("%s", example)
        .extracting(t -> t.text() + " = " + Expected.said(t.value(), t.mod()))
        .contains(expected.words() + " = " + expected.as());
  }

  @ParameterizedTest
  @MethodSource("leaves")
  void whatARuleLeavesAloneIsLeft(Example example) {
    assertThat(read(Expected.of(example))).as("%s", example).isEmpty();
  }

  @Test
  void everyRuleHasAnExampleItReads() {
    Set<String> shown = new HashSet<>();
    reads().forEach(e -> shown.add(e.file() + " " + e.rule()));
    assertThat(GRAMMAR.rules(TimexReader.class))
        .extracting(rule -> rule.file() + " " + rule.name())
        .allSatisfy(rule -> assertThat(shown).contains(rule));
  }

  @Test
  void noTwoRulesOfAFileHaveOneName() {
    List<String> names =
        GRAMMAR.rules(TimexReader.class).stream()
            .map(rule -> rule.file() + ":" + rule.line() + " " + rule.name())
            .distinct()
            .toList();
    assertThat(names).extracting(n -> n.replaceFirst(":\\d+", "")).doesNotHaveDuplicates();
  }

  @Test
  void rulesAreNumberedInTheirOrder() {
    assertThat(GRAMMAR.rules(TimexReader.class)).extracting(Rule::order).isSorted();
  }

  private static List<TimeExpression> read(Expected expected) {
    TokenizedText text = TokenizedText.of(expected.text(), GRAMMAR.vocabulary());
    Chart chart = GRAMMAR.chart(text.tokens());
    text.sentences().forEach(chart::match);
    return READER.read(text, chart, expected.on()).stream().map(Timex::expression).toList();
  }
}
