package parley.reading.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.reading.rule.Example;
import parley.reading.rule.Grammar;
import parley.reading.timex.Expected;

/** Runs the examples that stand in the rule files of windows. */
class WindowRulesTest {

  private static final Grammar GRAMMAR = Windows.GRAMMAR;

  static Stream<Example> reads() {
    return Windows.FILES.examples().stream()
        .filter(e -> e.file().startsWith("window/"))
        .filter(Example::reads);
  }

  @ParameterizedTest
  @MethodSource("reads")
  void whatARuleReadsIsRead(Example example) {
    Expected expected = Expected.of(example);
    assertThat(read(expected)).as("%s", example).contains(expected.words() + " = " + expected.as());
  }

  static Stream<Example> leaves() {
    return Windows.FILES.examples().stream()
        .filter(e -> e.file().startsWith("window/"))
        .filter(e -> !e.reads());
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
    assertThat(GRAMMAR.rules(WindowReader.class))
        .extracting(rule -> rule.file() + " " + rule.name())
        .allSatisfy(rule -> assertThat(shown).contains(rule));
  }

  private static List<String> read(Expected expected) {
    return Windows.in(expected.text(), expected.on());
  }
}
