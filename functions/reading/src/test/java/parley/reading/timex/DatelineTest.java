package parley.reading.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text says of its own day, and what then counts from it. */
class DatelineTest {

  @ParameterizedTest(name = "{0} published on {1}: tomorrow is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'SYDNEY, May 9 (Reuters) - She leaves'                     | 2024-05-10 | 2024-05-10",
        "'SYDNEY, May 10 (Reuters) - She leaves'                    | 2024-05-09 | 2024-05-11",
        "'BOCA RATON, Fla., March 19 - He leaves'                   | 1987-03-20 | 1987-03-20",
        "'OSLO, Dec. 31 (Xinhua) -- He leaves'                      | 2016-01-01 | 2016-01-01",
        "'NEW DELHI, 9 May 2024 (AFP) — She leaves'                 | 2024-05-10 | 2024-05-10",
        "'GENEVA (9 May 2024) - She leaves'                         | 2024-05-10 | 2024-05-10",
        "'Peter Greste\nBELGRADE 1996-08-28\nThe envoy leaves'      | 1996-08-29 | 1996-08-29",
        "'July 19, 2016\nThe minister leaves'                       | 2016-07-21 | 2016-07-20",
        "'THE WHITE HOUSE\nOffice of the Press Secretary\nFor Immediate Release\nJuly 19, 2016\nHe leaves'"
            + "                                                     | 2016-07-20 | 2016-07-20",
        "'Tuesday, 19 July 2016\n\nThe minister leaves'             | 2016-07-20 | 2016-07-20",
        "'SYDNEY, April 9 (Reuters) - She leaves'                   | 2024-05-10 | 2024-05-11",
        "'On May 9 - a Thursday - they met. She leaves'             | 2024-05-10 | 2024-05-11",
        "'Talks planned for May 9\nShe leaves'                      | 2024-05-10 | 2024-05-11",
        "'SYDNEY, May 9-11 they meet. She leaves'                   | 2024-05-10 | 2024-05-11",
      })
  void whatIsTomorrowGoesByTheDatelineIfThereIsOne(
      String head, LocalDate published, LocalDate tomorrow) {
    assertThat(Times.in(head.replace("\\n", "\n") + " tomorrow for Rome.", published))
        .extracting(TimeExpression::value)
        .last()
        .isEqualTo(tomorrow.toString());
  }
}
