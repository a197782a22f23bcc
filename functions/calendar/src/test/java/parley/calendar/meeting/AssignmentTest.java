package parley.calendar.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.known;
import static parley.calendar.meeting.Stories.meeting;
import static parley.calendar.meeting.Stories.reading;
import static parley.calendar.meeting.Stories.telling;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;

/** Which entry each meeting of a reading is. */
class AssignmentTest {

  private static final Account EARLY = known("2016-12-06", meeting("Abe + Trump, 2017-01-10"));
  private static final Account LATE = known("2016-12-06", meeting("Abe + Trump, 2017-01-20"));

  @Test
  void theEntryWhoseWindowOverlapsComesFirst() {
    Reading reading = told(meeting("Abe + Trump, 2017-01-18/2017-01-21"));
    assertThat(assigned(reading, EARLY, LATE)).containsExactly(Map.entry(0, LATE));
  }

  @Test
  void elseTheNearest() {
    Reading reading = told(meeting("Abe + Trump, 2017-01-13"));
    assertThat(assigned(reading, EARLY, LATE)).containsExactly(Map.entry(0, EARLY));
  }

  @Test
  void aMeetingThatStaysKeepsItsEntryFromOneThatMovesCloseToIt() {
    Reading reading = told(meeting("Abe + Trump, 2017-01-18"), meeting("Abe + Trump, 2017-01-20"));
    assertThat(assigned(reading, EARLY, LATE))
        .containsExactly(Map.entry(0, EARLY), Map.entry(1, LATE));
  }

  @Test
  void ofTwoThatAreEquallyNearTheOneThatWasToldFirstIsTaken() {
    Account later = Account.of(telling("2016-12-06", "second", LATE.meeting()));
    Reading reading = told(meeting("Abe + Trump, 2017-01-20"));
    assertThat(assigned(reading, later, LATE)).containsExactly(Map.entry(0, LATE));
    assertThat(assigned(reading, LATE, later)).containsExactly(Map.entry(0, LATE));
  }

  @Test
  void twoMeetingsOfOneReadingAreNeverTheSameEntry() {
    Reading reading = told(meeting("Abe + Trump, 2017-01-10"), meeting("Abe + Trump, 2017-01-12"));
    assertThat(assigned(reading, EARLY)).containsExactly(Map.entry(0, EARLY));
  }

  @Test
  void ofTwoInTheSameWindowThePeopleThemselvesComeBeforeTheirCountries() {
    Account countries = known("2016-12-06", meeting("Japan + America, 2017-01-10"));
    Reading reading = told(meeting("Abe + Trump, 2017-01-10"));
    assertThat(assigned(reading, countries, EARLY)).containsExactly(Map.entry(0, EARLY));
  }

  @Test
  void ofTwoWindowsAroundADayTheCloserComesFirst() {
    Account vague = known("2016-12-06", meeting("Abe + Trump, 2017-01-01/2017-01-31"));
    Reading reading = told(meeting("Abe + Trump, 2017-01-10"));
    assertThat(assigned(reading, vague, EARLY)).containsExactly(Map.entry(0, EARLY));
  }

  private static Map<Integer, Account> assigned(Reading reading, Account... candidates) {
    return new TreeMap<>(
        Assignment.of(reading.meetings(), reading.published(), List.of(candidates)));
  }

  private static Reading told(Meeting... meetings) {
    return reading("doc", "2016-12-07", meetings);
  }
}
