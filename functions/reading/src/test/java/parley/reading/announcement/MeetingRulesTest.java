package parley.reading.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.reading.mention.MentionReader;
import parley.reading.rule.Chart;
import parley.reading.rule.Example;
import parley.reading.rule.Grammar;
import parley.reading.rule.Match;
import parley.reading.rule.Meaning;
import parley.reading.rule.Rule;
import parley.reading.text.TokenizedText;
import parley.reading.timex.TimexReader;
import parley.reading.trigger.Scene;
import parley.reading.window.WindowReader;

/** Every example of the rule files of this stage holds. */
class MeetingRulesTest {

  private static final Grammar.Builder FILES = files();
  private static final Grammar GRAMMAR = FILES.build();

  private static Grammar.Builder files() {
    Grammar.Builder builder = new Grammar.Builder();
    TimexReader.addTo(builder, "en");
    WindowReader.addTo(builder, "en");
    Announcements.addTo(builder, "en");
    return builder;
  }

  static List<Example> reads() {
    return examples().filter(Example::reads).toList();
  }

  static List<Example> leaves() {
    return examples().filter(e -> !e.reads()).toList();
  }

  private static Stream<Example> examples() {
    return FILES.examples().stream()
        .filter(e -> e.file().startsWith("mention/") || e.file().startsWith("trigger/"));
  }

  @ParameterizedTest
  @MethodSource("reads")
  void aRuleReadsItsExamples(Example example) {
    String plain = example.text().replace("{", "").replace("}", "");
    int open = example.text().indexOf('{');
    String words = example.text().substring(open + 1, example.text().indexOf('}'));
    TokenizedText text = TokenizedText.of(plain, GRAMMAR.vocabulary());

    assertThat(best(text))
        .as(example.toString())
        .anySatisfy(
            match -> {
              assertThat(match.rule().name()).isEqualTo(example.rule());
              assertThat(text.words(match.begin(), match.end())).isEqualTo(words);
              assertThat("as " + said(match)).isEqualTo(example.rest());
            });
  }

  @ParameterizedTest
  @MethodSource("leaves")
  void aRuleLeavesAloneWhatItMust(Example example) {
    TokenizedText text = TokenizedText.of(example.text(), GRAMMAR.vocabulary());

    assertThat(best(text))
        .as(example.toString())
        .noneMatch(match -> match.rule().name().equals(example.rule()));
  }

  @Test
  void everyRuleHasAnExampleItReads() {
    Set<String> shown = reads().stream().map(Example::rule).collect(Collectors.toSet());
    assertThat(rules()).extracting(Rule::name).isSubsetOf(shown);
  }

  @Test
  void noTwoRulesHaveOneName() {
    assertThat(rules().stream().map(MeetingRulesTest::place).distinct())
        .extracting(place -> place.substring(place.indexOf(' ')))
        .doesNotHaveDuplicates();
  }

  private static List<Rule> rules() {
    return Stream.of(MentionReader.class, Scene.class)
        .flatMap(stage -> GRAMMAR.rules(stage).stream())
        .toList();
  }

  /** Where a rule stands, the same for all its patterns, and its name. */
  private static String place(Rule rule) {
    return rule.file() + ":" + rule.line() + " " + rule.name();
  }

  private static List<Match> best(TokenizedText text) {
    Chart chart = GRAMMAR.chart(text.tokens());
    text.sentences().forEach(chart::match);
    List<String> classes = List.of("mention", "trigger", "other-event");
    return text.sentences().stream()
        .flatMap(s -> classes.stream().flatMap(c -> chart.best(s, c).stream()))
        .toList();
  }

  /** The meaning of a match, without its first word if that only says that it is a trigger. */
  private static String said(Match match) {
    Meaning meaning = match.rule().meaning();
    StringBuilder said = new StringBuilder(meaning.word());
    for (String argument : meaning.arguments()) {
      boolean captured = argument.startsWith("$");
      said.append(' ')
          .append(
              captured ? match.captured(argument.substring(1)).orElseThrow().value() : argument);
    }
    return said.toString().replaceFirst("^trigger ", "");
  }
}
