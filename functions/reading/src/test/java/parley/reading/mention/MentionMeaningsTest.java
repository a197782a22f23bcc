package parley.reading.mention;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.rule.OneRule;
import parley.reading.rule.RuleException;

/** What a mention rule may mean; the build asks it of every rule. */
class MentionMeaningsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          contry $country  → found "contry", expected country, demonym, capital
          country $weekday → found "country $weekday", expected country $country
          country          → found "country", expected country $country
          city $city       → found "city $city", expected <city> in its pattern
          seat $country    → found "seat $country", expected seat $demonym
          group $country   → found "group $country", expected group
          """)
  void aMeaningThatIsNoneIsToldWithTheLineOfItsRule(String means, String message) {
    assertThatThrownBy(() -> MentionMeanings.check(OneRule.meaning(means)))
        .isInstanceOf(RuleException.class)
        .hasMessageStartingWith("a.rules:7: " + message);
  }
}
