package parley.reading.rule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A file that is not as it has to be stops the build, which is told where: the file, the line, what
 * stood there and what was expected. The lines of a file are parted by semicolons here.
 */
class BrokenFilesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          rule a                                       → 1: found "rule", expected gives before the first rule
          gives date;rule a;match May;rule b           → 4: found "rule", expected means for rule a
          gives date;rule a;match May                  → 3: found "the end", expected means for rule a
          gives date;rule a;means nothing              → 3: found "means", expected match before it
          gives date;rule a;match                      → 3: found "match", expected something behind match
          gives date;rule a;matches May                → 3: found "matches", expected gives, rule, match, means, reads or leaves
          """)
  void aRuleThatLacksALineIsToldWithItsPlace(String lines, String message) {
    assertThatThrownBy(() -> RuleFile.rules("days.rules", text(lines), 0))
        .isInstanceOf(RuleException.class)
        .hasMessage("days.rules:" + message);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          in [the [very] end]   → found "[", expected no [ within [ ]
          the ] end             → found "]", expected [ words ]
          the [ ] end           → found "]", expected [ words ]
          [the end              → found "[the end", expected a ] behind each [
          [the]                 → found "[the]", expected a word
          next|                 → found "next|", expected a word on both sides of |
          next||coming          → found "next||coming", expected a word on both sides of |
          next <weekday         → found "<weekday", expected <class> or <class:name>
          """)
  void aPatternThatIsNoneIsToldWithTheLineItStandsOn(String pattern, String message) {
    String lines = "gives date;rule a;match May;match " + pattern + ";means nothing";
    assertThatThrownBy(() -> RuleFile.rules("days.rules", text(lines), 0))
        .isInstanceOf(RuleException.class)
        .hasMessage("days.rules:4: " + message);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          gives date;rule a;reads May     → 3: found "May", expected a text in quotes
          gives date;rule a;leaves "May   → 3: found ""May", expected a text in quotes
          """)
  void anExampleWithoutQuotesIsToldWithItsPlace(String lines, String message) {
    assertThatThrownBy(() -> RuleFile.examples("days.rules", text(lines)))
        .isInstanceOf(RuleException.class)
        .hasMessage("days.rules:" + message);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          1 Monday Mon      → 1: found "1 Monday Mon", expected <class>, or a value and its words
          <weekday>;Monday  → 2: found "Monday", expected <class>, or a value and its words
          """)
  void aWordWithoutAClassOrAValueIsToldWithItsPlace(String lines, String message) {
    assertThatThrownBy(() -> WordFile.rows("days.words", text(lines)))
        .isInstanceOf(RuleException.class)
        .hasMessage("days.words:" + message);
  }

  private static char[] text(String lines) {
    return lines.replace(';', '\n').toCharArray();
  }
}
