package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date 2016-12-06\\nAbe will meet Trump.                         | 2016-12-06
          Date: 2016-12-06 \\n\\nAbe will meet Trump.                     | 2016-12-06
          Abe to meet Trump\\ndate 2016-12-06\\nAbe will                 | 2016-12-06
          TOKYO, Dec. 1, 2016 -\\ndate 2016-12-06\\nAbe will             | 2016-12-06
          TOKYO, March 28, 1987 - Prime Minister Nakasone will          | 1987-03-28
          TOKYO, March 28, 1987, Reuter - Prime Minister Nakasone will  | 1987-03-28
          TOKYO, MARCH 28, 1987 - Prime Minister Nakasone will          | 1987-03-28
          TOKYO March 28 1987 - Prime Minister Nakasone will            | 1987-03-28
          \\n  TOKYO, March 28, 1987 - Prime Minister Nakasone will      | 1987-03-28
          BOCA RATON, Fla., March 19, 1987 - The two top officials      | 1987-03-19
          BANDAR SERI BEGAWAN, Oct. 16, 2016 (Xinhua) -- President      | 2016-10-16
          MANILA, Sept. 5, 2016 (Xinhua) -- President Duterte           | 2016-09-05
          BEIJING, Oct. 6, 2016 — China expects                         | 2016-10-06
          BEIJING, Oct. 6, 2016— China expects                          | 2016-10-06
          Bogota, 24 Oct 1988 (REUTER) -- According to                  | 1988-10-24
          St. John's, 6 December 2016 - The premier                     | 2016-12-06
          SANTIAGO 1996-12-05\\nChile and Mexico will start negotiations | 1996-12-05
          December 6, 2016\\nAbe will meet Trump.                        | 2016-12-06
          6 December 2016\\r\\nAbe will meet Trump.                       | 2016-12-06
          """)
  void theHeadOfATextTellsWhenItWasPublished(String text, LocalDate day) {
    assertThat(Dateline.published(text.translateEscapes())).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TOKYO, March 28 - Prime Minister Nakasone will",
        "WASHINGTON, Oct 20, Reuter - President Reagan",
        "Bogota, 24 Oct 88 (REUTER) -- According to",
        "TOKYO, March 32, 1987 - Prime Minister Nakasone will",
        "TOKYO, Mai 28, 1987 - Prime Minister Nakasone will",
        "date 2016-02-30\nAbe will meet Trump.",
        "date 2016\nAbe will meet Trump.",
        "The date 2016-12-06 was set\nfor a meeting.",
        "Abe and Trump will meet on Jan. 27, 2017 - a Friday.",
        "On March 28, 1987 - a Saturday - they met.",
        "Between March 28, 1987-April 2, 1987 they will meet.",
        "Abe will meet Trump.",
        ""
      })
  void otherwiseItTellsNothing(String text) {
    assertThat(Dateline.published(text)).isEmpty();
  }

  @Test
  void aDateFarDownIsNotThePapers() {
    assertThat(Dateline.published("Abe will meet Trump. ".repeat(60) + "\ndate 2016-12-06\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A ", "A, ", "TOKYO ", "A.", "1987 "})
  void aHeadThatIsNoDatelineTakesNoTime(String word) {
    assertThat(Dateline.published(word.repeat(100_000))).isEmpty();
  }
}
