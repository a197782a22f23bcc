package parley.reading.trigger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.rule.OneRule;
import parley.reading.rule.RuleException;

/** What a trigger rule may mean; the build asks it of every rule. */
class TriggerMeaningsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          triger summit object → found "triger", expected trigger, other or nothing
          trigger sumit object → found "sumit", expected one of [meeting, summit, talks
          trigger summit objct → found "objct", expected one of [object, goes, leaves
          trigger summit       → found "trigger summit", expected a kind and a frame
          other summit         → found "other summit", expected no arguments
          """)
  void aMeaningThatIsNoneIsToldWithTheLineOfItsRule(String means, String message) {
    assertThatThrownBy(() -> TriggerMeanings.check(OneRule.meaning(means)))
        .isInstanceOf(RuleException.class)
        .hasMessageStartingWith("a.rules:7: " + message);
  }
}
