package parley.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.meeting.Status;

/** Where in its life the meeting of 20 to 27 January 2017 is. */
class PhaseTest {

  @ParameterizedTest(name = "on {0}, {1}: {2}")
  @CsvSource({
    "2017-01-19, TENTATIVE, upcoming",
    "2017-01-20, TENTATIVE, under way",
    "2017-01-27, CONFIRMED, under way",
    "2017-01-28, CONFIRMED, over",
    "2017-01-19, CANCELLED, off",
    "2017-01-27, POSTPONED, off",
    "2017-01-28, POSTPONED, over",
  })
  void aMeetingGoesThroughItsPhases(LocalDate day, Status status, String phase) {
    assertThat(Phase.of(Entries.being(status).meeting(), day).word()).isEqualTo(phase);
  }
}
