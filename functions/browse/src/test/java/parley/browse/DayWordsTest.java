package parley.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.window.Window;

/** The page's words for days; {@code ~} is about, {@code ..} an open end. */
class DayWordsTest {

  @ParameterizedTest(name = "{0}, seen from {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017-01-20/2017-01-27 | 2017-01-19 | from tomorrow
          2017-01-20            | 2017-01-19 | tomorrow
          2017-01-20            | 2017-01-20 | today
          2017-01-20/2017-01-27 | 2017-01-20 | any day now
          2017-01-20/2017-01-27 | 2017-01-27 | any day now
          2017-01-20/2017-01-27 | 2017-01-28 | over
          2017-01-20            | 2017-01-21 | over
          2017-01-20/..         | 2018-01-20 | any day now
          ../2017-01-27         | 2017-01-01 | any day now
          2017-01-20            | 2017-01-18 | in 2 days
          2017-01-20            | 2016-12-31 | in 20 days
          2017-01-20            | 2016-12-30 | in 3 weeks
          2017-01-20            | 2016-12-06 | in 6 weeks
          2017-01-20            | 2016-11-11 | in 2 months
          2017-01-20            | 2016-01-20 | in 12 months
          """)
  void howFarOffAWindowIs(String window, LocalDate today, String words) {
    assertThat(DayWords.distance(window(window), today)).isEqualTo(words);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017-01-20            | Friday, 20 January 2017         | 20              | Friday
          2017-01-20/2017-01-27 | 20–27 January 2017              | 20–27           | ''
          2017-01-28/2017-02-03 | 28 January 2017 – 3 February 2017 | 28 Jan – 3 Feb  | ''
          2017-01-01/2017-01-31 | any day in January 2017         | 1–31            | ''
          2017-01-01/2017-12-31 | any day in 2017                 | 1 Jan – 31 Dec  | ''
          2017-01-20/2017-01-27~ | around 20–27 January 2017      | 20–27           | or around
          2017-01-01/2017-01-31~ | around January 2017            | 1–31            | or around
          2017-01-20/..         | 20 January 2017 or later        | 20 Jan          | or later
          ../2017-01-27         | 27 January 2017 or earlier      | 27 Jan          | or earlier
          """)
  void whichDaysAWindowHas(String window, String words, String brief, String beside) {
    assertThat(DayWords.window(window(window))).isEqualTo(words);
    assertThat(DayWords.brief(window(window))).isEqualTo(brief);
    assertThat(DayWords.beside(window(window))).isEqualTo(beside);
  }

  private static Window window(String edtf) {
    String[] ends = edtf.replace("~", "").split("/");
    return new Window(day(ends[0]), day(ends[ends.length - 1]), edtf.endsWith("~"));
  }

  private static Optional<LocalDate> day(String end) {
    return end.equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(end));
  }
}
