package parley.calendar.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTest {

  @ParameterizedTest(name = "at {2} the newest round of {1}:00 in {0} is that of {3}")
  @CsvSource({
    "UTC,              9,  2016-12-13T08:59:59.999Z, 2016-12-12",
    "UTC,              9,  2016-12-13T09:00:00Z,     2016-12-13",
    "UTC,              9,  2016-12-13T23:59:59Z,     2016-12-13",
    "UTC,              0,  2016-12-13T00:00:00Z,     2016-12-13",
    "Asia/Tokyo,       9,  2016-12-12T23:59:59Z,     2016-12-12",
    "Asia/Tokyo,       9,  2016-12-13T00:00:00Z,     2016-12-13",
    "America/New_York, 23, 2016-12-14T03:59:59Z,     2016-12-12",
    "America/New_York, 23, 2016-12-14T04:00:00Z,     2016-12-13",
    "Pacific/Kiritimati, 1, 2016-12-12T11:00:00Z,    2016-12-13",
  })
  void aRoundIsDueAtItsHourInItsZone(String zone, int hour, Instant now, LocalDate day) {
    assertThat(new Round(ZoneId.of(zone), hour).newestDue(now)).isEqualTo(day);
  }

  @ParameterizedTest(name = "at {2} the newest round of {1}:00 in {0} is that of {3}")
  @CsvSource({
    // New York's clocks went from 1:59 to 3:00 on 13 March 2016 and from 1:59 back to 1:00 on 6 Nov
    "America/New_York, 2, 2016-03-13T06:59:59Z, 2016-03-12",
    "America/New_York, 2, 2016-03-13T07:00:00Z, 2016-03-13",
    "America/New_York, 1, 2016-11-06T04:59:59Z, 2016-11-05",
    "America/New_York, 1, 2016-11-06T05:00:00Z, 2016-11-06",
    "America/New_York, 1, 2016-11-06T06:00:00Z, 2016-11-06",
    // Samoa left out 30 December 2011 altogether
    "Pacific/Apia,     9, 2011-12-29T19:00:00Z, 2011-12-29",
    "Pacific/Apia,     9, 2011-12-30T19:00:00Z, 2011-12-31",
  })
  void aRoundOutlivesAClockChange(String zone, int hour, Instant now, LocalDate day) {
    assertThat(new Round(ZoneId.of(zone), hour).newestDue(now)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 24})
  void anHourIsOneOfTheDay(int hour) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Round(ZoneOffset.UTC, hour))
        .withMessageContaining(Integer.toString(hour));
  }
}
