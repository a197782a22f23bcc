package parley.reading.timex;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.rule.OneRule;
import parley.reading.rule.RuleException;

/** What a time rule may mean; the build asks it of every rule. */
class MeaningsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          weekdy $weekday                → found "weekdy", expected nothing, same, sum, date, weekday
          weekday $wekday is after       → found "$wekday", expected one of [
          weekday $weekday was after     → found "was", expected one of is, week, of
          weekday $weekday is afterwards → found "afterwards", expected one of after, before, coming
          weekday $weekday               → found "weekday $weekday", expected weekday with is
          unit $weekday shift one        → found "one", expected a whole number
          date day $weekday              → found "date day $weekday", expected date with month
          modified $weekday mod BEGIN    → found "BEGIN", expected one of [BEFORE, AFTER
          """)
  void aMeaningThatIsNoneIsToldWithTheLineOfItsRule(String means, String message) {
    assertThatThrownBy(() -> Meanings.check(List.of(OneRule.meaning(means))))
        .isInstanceOf(RuleException.class)
        .hasMessageStartingWith("a.rules:7: " + message);
  }
}
