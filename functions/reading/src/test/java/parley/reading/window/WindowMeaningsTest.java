package parley.reading.window;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.rule.OneRule;
import parley.reading.rule.RuleException;

/** What a window rule may mean; the build asks it of every rule. */
class WindowMeaningsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          befor $weekday              → found "befor", expected expression, rest, elapsed
          before $wekday              → found "$wekday", expected one of [weekday, country]
          between $weekday            → found "between $weekday", expected between with and
          before $weekday by $weekday → found "by", expected one of and, from, of
          """)
  void aMeaningThatIsNoneIsToldWithTheLineOfItsRule(String means, String message) {
    assertThatThrownBy(() -> WindowMeanings.check(List.of(OneRule.meaning(means))))
        .isInstanceOf(RuleException.class)
        .hasMessageStartingWith("a.rules:7: " + message);
  }
}
