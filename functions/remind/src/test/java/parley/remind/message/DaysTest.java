package parley.remind.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.remind.Stories;

class DaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017-01-27              | Friday 27 January 2017            | Fri 27 Jan 2017
          2017-01-27~             | around Friday 27 January 2017     | around Fri 27 Jan 2017
          2017-01-20/2017-01-27   | 20-27 January 2017                | 20-27 Jan 2017
          2017-01-30/2017-02-02   | 30 January - 2 February 2017      | 30 Jan-2 Feb 2017
          2016-12-27/2017-01-03   | 27 December 2016 - 3 January 2017 | 27 Dec 2016-3 Jan 2017
          2017-01-20~/2017-01-27~ | around 20-27 January 2017         | around 20-27 Jan 2017
          2017-09-01/2017-09-30   | September 2017                    | Sep 2017
          2024-02-01/2024-02-29   | February 2024                     | Feb 2024
          2023-02-01/2023-02-27   | 1-27 February 2023                | 1-27 Feb 2023
          2017-01-01/2017-12-31   | 2017                              | 2017
          2017-01-01/2018-12-31   | 1 January 2017 - 31 December 2018 | 1 Jan 2017-31 Dec 2018
          2017-01-21/..           | from 21 January 2017              | from 21 Jan 2017
          ../2017-01-21           | by 21 January 2017                | by 21 Jan 2017
          """)
  void aWindowIsSaidInWords(String edtf, String full, String brief) {
    assertThat(Days.FULL.of(Stories.window(edtf))).isEqualTo(full);
    assertThat(Days.BRIEF.of(Stories.window(edtf))).isEqualTo(brief);
  }

  @Test
  void aDayOfPublicationNeedsNoWeekday() {
    assertThat(Days.FULL.of(LocalDate.parse("2016-12-06"))).isEqualTo("6 December 2016");
  }
}
