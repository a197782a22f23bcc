package parley.calendar.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.day;
import static parley.calendar.meeting.Stories.known;
import static parley.calendar.meeting.Stories.meeting;
import static parley.calendar.meeting.Stories.reading;
import static parley.calendar.meeting.Stories.telling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.meeting.Account;
import parley.calendar.meeting.Stories;
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

  @Test
  void whatIsToldOfTheVeryDaysComesBeforeWhatIsToldAroundThem() {
    Account summit = known("2016-12-06", meeting("OPEC + Abe, 2017-01-10"));
    Reading reading =
        told(meeting("OPEC, 2017-01-09/2017-01-15"), meeting("OPEC + Trump, 2017-01-10"));
    assertThat(assigned(reading, summit)).containsExactly(Map.entry(1, summit));
  }

  @Test
  void whoIsNamedComesBeforeWhoIsOnlyDescribed() {
    Account talks = known("2016-12-06", meeting("Japan + America, 2017-01-09/2017-01-15"));
    Reading reading =
        told(
            Stories.told("Japanese officials/JP + U.S. officials/US, 2017-01-09, confirmed"),
            Stories.told("Ken Ito/JP + Ann Lee/US, 2017-01-15, confirmed"));
    assertThat(assigned(reading, talks)).containsExactly(Map.entry(1, talks));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what the story tells besides | the meeting                         | what may be the same                      | is it?
          all its days and more           | A/NO + B/SE, 2017-01-10, confirmed  | A/NO + B/SE, 2017-01-09/2017-01-15, confirmed | true
          the countries' talks            | A/NO + B/SE, 2017-01-10, confirmed  | Norway/NO + B/SE, 2017-01-09/2017-01-15, confirmed, talks | true
          one side alone                  | A/NO + B/SE, 2017-01-10, confirmed  | A/NO, 2017-01-09/2017-01-15, confirmed    | true
          somebody else                   | A/NO + B/SE, 2017-01-10, confirmed  | A/NO + C/DK, 2017-01-09/2017-01-15, confirmed | false
          one more                        | A/NO + B/SE, 2017-01-10, confirmed  | A/NO + B/SE + C/DK, 2017-01-09/2017-01-15, confirmed | false
          other days                      | A/NO + B/SE, 2017-01-10, confirmed  | A/NO + B/SE, 2017-01-11/2017-01-15, confirmed | false
          a visit about a talk            | A/NO + B/SE, 2017-01-10, confirmed  | A/NO + B/SE, 2017-01-09/2017-01-15, confirmed, visit | false
          """)
  void aStoryMayTellOfAMeetingMoreVaguelyToo(
      String what, String known, String told, boolean vaguer) {
    Account account = known("2016-12-06", Stories.told(known));
    assertThat(Assignment.vaguely(Stories.told(told), day("2016-12-06"), List.of(account)))
        .isEqualTo(vaguer ? Optional.of(account) : Optional.empty());
  }

  private static Map<Integer, Account> assigned(Reading reading, Account... candidates) {
    return new TreeMap<>(
        Assignment.of(reading.meetings(), reading.published(), List.of(candidates)));
  }

  private static Reading told(Meeting... meetings) {
    return reading("doc", "2016-12-07", meetings);
  }
}
