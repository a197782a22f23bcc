package parley.calendar.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.known;
import static parley.calendar.meeting.Stories.meeting;
import static parley.calendar.meeting.Stories.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parley.calendar.meeting.Entries.Known;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;

/** Which entry each meeting of a reading is. */
class AssignmentTest {

  private static final Known EARLY = known("2016-12-06", meeting("Abe + Trump, 2017-01-10"));
  private static final Known LATE = known("2016-12-06", meeting("Abe + Trump, 2017-01-20"));

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
  void twoMeetingsOfOneReadingAreNeverTheSameEntry() {
    Reading reading = told(meeting("Abe + Trump, 2017-01-10"), meeting("Abe + Trump, 2017-01-12"));
    assertThat(assigned(reading, EARLY)).containsExactly(Map.entry(0, EARLY));
  }

  @Test
  void ofTwoInTheSameWindowThePeopleThemselvesComeBeforeTheirCountries() {
    Known countries = known("2016-12-06", meeting("Japan + America, 2017-01-10"));
    Reading reading = told(meeting("Abe + Trump, 2017-01-10"));
    assertThat(assigned(reading, countries, EARLY)).containsExactly(Map.entry(0, EARLY));
  }

  @Test
  void ofTwoWindowsAroundADayTheCloserComesFirst() {
    Known vague = known("2016-12-06", meeting("Abe + Trump, 2017-01-01/2017-01-31"));
    Reading reading = told(meeting("Abe + Trump, 2017-01-10"));
    assertThat(assigned(reading, vague, EARLY)).containsExactly(Map.entry(0, EARLY));
  }

  @Test
  void whatWasToldOfBeforeIsFoundAgainThoughItHasMovedAway() {
    Meeting first = meeting("Abe + Trump, 2017-01-20");
    Known moved =
        new Known(
            known("2016-12-06", meeting("Abe + Trump, 2017-09-01")).entry(),
            2,
            EARLY.since(),
            Set.of(first));
    assertThat(assigned(told(first), LATE, moved)).containsExactly(Map.entry(0, moved));
  }

  private static Map<Integer, Known> assigned(Reading reading, Known... candidates) {
    return new TreeMap<>(Assignment.of(reading, List.of(candidates)));
  }

  private static Reading told(Meeting... meetings) {
    return reading("doc", "2016-12-07", meetings);
  }
}
