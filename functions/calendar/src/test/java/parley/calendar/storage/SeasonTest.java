package parley.calendar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.day;
import static parley.calendar.meeting.Stories.window;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {

  @ParameterizedTest
  @CsvSource({"2016-07-31, 2015", "2016-08-01, 2016", "2017-01-27, 2016", "9999-12-31, 9999"})
  void aSeasonBeginsInAugust(String day, String season) {
    assertThat(Season.of(day(day))).isEqualTo(season);
  }

  @ParameterizedTest(name = "on {1}, {0} is looked for in {2}")
  @CsvSource({
    "2017-01-27,            2016-12-06, 2016",
    "2017-07-20,            2017-07-01, 2016 2017",
    "2017-09-01,            2017-08-20, 2016 2017",
    "2017-09-20,            2017-09-10, 2017",
    "2017-11-01/..,         2017-10-01, 2017 2018",
    "2000-01-01/2017-01-01, 1999-12-01, 1999 2000 2001 2002",
  })
  void whatIsNearIsLookedForInItsSeasonsAndInNoMoreThanFour(
      String window, String day, String seasons) {
    assertThat(Season.near(window(window), day(day))).containsExactly(seasons.split(" "));
  }
}
