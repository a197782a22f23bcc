package parley.calendar.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.day;
import static parley.calendar.meeting.Stories.in;
import static parley.calendar.meeting.Stories.known;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;

/** Is this the meeting that we know? */
class IdentityTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what the story tells of              | known, since 2016-12-06                    | story of, meeting                                      | same?
          the same again                         | Abe + Trump, 2017-01-20/2017-01-27         | 2016-12-07, Abe + Trump, 2017-01-20/2017-01-27         | true
          a narrower window                      | Abe + Trump, 2017-01-20/2017-01-27         | 2016-12-07, Abe + Trump, 2017-01-27                    | true
          a window weeks away: it has moved      | Abe + Trump, 2017-01-20/2017-01-27         | 2017-01-17, Abe + Trump, 2017-02-10                    | true
          a window months away: they meet twice  | Abe + Trump, 2017-01-20/2017-01-27         | 2017-01-17, Abe + Trump, 2017-05-26                    | false
          surnames alone                         | Abe + Trump, 2017-01-20/2017-01-27         | 2017-01-17, abe + trump, 2017-02-10                    | true
          the parties the other way round        | Abe + Trump, 2017-01-20/2017-01-27         | 2017-01-17, Trump + Abe, 2017-02-10                    | true
          another American                       | Abe + Obama, 2016-12-27                    | 2016-12-07, Abe + Trump, 2016-12-27                    | false
          the countries, in the window           | Abe + Obama, 2016-12-27                    | 2016-12-07, Japan + America, 2016-12-27                | true
          the countries, on another day          | Abe + Obama, 2016-12-27                    | 2016-12-07, Japan + America, 2016-12-20                | false
          one by name, one by country, moved     | Abe + Obama, 2016-12-27                    | 2016-12-07, Abe + America, 2016-12-20                  | true
          countries that move their talks        | Japan + America, 2016-12-27                | 2016-12-07, Japan + America, 2016-12-20                | true
          the people where countries were        | Japan + America, 2017-01-20/2017-01-27     | 2016-12-07, Abe + Trump, 2017-01-27                    | true
          one party more, in the window          | Abe + Trump, 2017-01-20/2017-01-27         | 2016-12-07, Abe + Trump + Pence, 2017-01-27            | true
          one party more, on another day         | Abe + Trump, 2017-01-20/2017-01-27         | 2016-12-07, Abe + Trump + Pence, 2017-02-10            | false
          one side alone, in the window          | Abe + Trump, 2017-01-20/2017-01-27         | 2016-12-07, Abe, 2017-01-27                            | true
          one side alone, on another day         | Abe + Trump, 2017-01-20/2017-01-27         | 2016-12-07, Abe, 2017-02-10                            | false
          many more, in the window               | Abe + Trump, 2017-01-20/2017-01-27         | 2016-12-07, Abe + Trump + Pence + Obama + OPEC, 2017-01-27 | false
          a body, in the window                  | OPEC, 2016-12-10                           | 2016-12-07, OPEC, 2016-12-10/2016-12-11                | true
          a body, on another day: it meets often | OPEC, 2016-12-10                           | 2016-12-07, OPEC, 2016-12-20                           | false
          a body whose meeting was put off       | OPEC, 2016-12-10, POSTPONED                | 2016-12-12, OPEC, 2017-05-25                           | true
          a body and others, on its very days    | OPEC + Abe, 2016-12-10                     | 2016-12-07, OPEC + Trump + Obama, 2016-12-10           | true
          a person and others, on the same day   | Abe + Obama, 2016-12-27                    | 2016-12-07, Abe + Trump, 2016-12-27                    | false
          one who may stand for the country      | Japan + America, 2016-12-27                | 2016-12-07, abe + America, 2016-12-27                  | true
          the same, within a month               | Japan + America, 2017-01-01/2017-01-31     | 2016-12-27, abe + America, 2017-01-10                  | false
          the same, on another day               | Japan + America, 2016-12-27                | 2016-12-07, abe + America, 2016-12-26                  | false
          what was proposed and has passed       | Abe + Obama, 2016-12-27, TENTATIVE         | 2017-01-02, Abe + Obama, 2017-01-10                    | true
          but not after a month                  | Abe + Obama, 2016-12-27, TENTATIVE         | 2017-01-30, Abe + Obama, 2017-02-10                    | false
          what is over has not moved             | Abe + Obama, 2016-12-27                    | 2017-01-02, Abe + Obama, 2017-01-10                    | false
          what was cancelled, when it is over    | Abe + Obama, 2016-12-27, CANCELLED         | 2017-01-02, Abe + Obama, 2017-01-10                    | false
          what was put off has a new date        | Abe + Obama, 2016-12-27, POSTPONED         | 2017-01-02, Abe + Obama, 2017-05-10                    | true
          but not after a year                   | Abe + Obama, 2016-12-27, POSTPONED         | 2018-01-02, Abe + Obama, 2018-01-10                    | false
          """)
  void aStoryTellsOfAKnownMeeting(String what, String known, String story, boolean same) {
    String[] told = story.split(", ", 2);
    assertThat(
            Identity.isSame(
                Stories.meeting(told[1]),
                day(told[0]),
                known("2016-12-06", Stories.meeting(known))))
        .isEqualTo(same);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what the story tells of         | known                                            | told                                              | same?
          talks of one side, days later     | Japan/JP + Peru/PE, 2016-12-09, confirmed, talks | Japan/JP, 2016-12-12, confirmed, talks            | true
          the same, a month later           | Japan/JP + Peru/PE, 2016-12-09, confirmed, talks | Japan/JP, 2017-01-12, confirmed, talks            | false
          another meeting of one side       | Japan/JP + Peru/PE, 2016-12-09, confirmed, talks | Japan/JP, 2016-12-12, confirmed, summit           | false
          talks of one side and another     | Japan/JP + Peru/PE, 2016-12-09, confirmed, talks | Japan/JP + Chile/CL, 2016-12-12, confirmed, talks | false
          a body where it was to meet       | OPEC, 2016-12-09, confirmed, in Vienna/AT        | OPEC, 2016-12-12, confirmed, in Vienna/AT         | true
          a body elsewhere                  | OPEC, 2016-12-09, confirmed, in Vienna/AT        | OPEC, 2016-12-12, confirmed, in Doha/QA           | false
          a body's ministers, days before   | OPEC, 2016-12-12, confirmed, in Vienna/AT        | OPEC ministers, 2016-12-09, confirmed, in Vienna/AT | false
          a body, weeks later               | OPEC, 2016-12-09, confirmed, in Vienna/AT        | OPEC, 2016-12-27, confirmed, in Vienna/AT         | false
          talks within a visit              | Abe/JP + Peru/PE, 2016-12-09/2016-12-11, confirmed, visit | Abe/JP + Peru/PE, 2016-12-10, confirmed, talks | false
          talks with whom it is to          | Abe/JP + Ann Ruiz/PE, 2016-12-09/2016-12-11, confirmed, visit | Abe/JP + Ruiz, 2016-12-10, confirmed, talks | true
          talks with another there          | Abe/JP + Ann Ruiz/PE, 2016-12-09/2016-12-11, confirmed, visit | Abe/JP + Eva Soto/PE, 2016-12-10, confirmed, talks | false
          a visit within those days         | Abe/JP + Peru/PE, 2016-12-09/2016-12-11, tentative, visit | Abe/JP + Peru/PE, 2016-12-10, confirmed, talks | true
          a guest whom many were to receive  | Ann Ruiz/PE + Jon Ruiz/PE + Peru/PE + Ole Berg + Eva Berg, 2016-12-09, confirmed, visit, in Peru/PE | Ole Berg + Peru/PE, 2016-12-01/2016-12-31, confirmed, visit, in Lima/PE | true
          another guest in that month        | Ann Ruiz/PE + Jon Ruiz/PE + Peru/PE + Ole Berg + Eva Berg, 2016-12-09, confirmed, visit, in Peru/PE | Kim Soto + Peru/PE, 2016-12-01/2016-12-31, confirmed, visit, in Lima/PE | false
          one of many, on that very day      | Ann Ruiz/PE + Jon Ruiz/PE + Peru/PE + Ole Berg + Eva Berg, 2016-12-09, confirmed, visit | Ole Berg, 2016-12-09, confirmed, visit | true
          two of four and others, that day   | Ann Ruiz/PE + Ole Berg/NO + Kim Soto + Max Lind, 2016-12-09, confirmed | Ruiz + Berg + Greens, 2016-12-09, confirmed | true
          two of four and others, days later | Ann Ruiz/PE + Ole Berg/NO + Kim Soto + Max Lind, 2016-12-09, confirmed | Ruiz + Berg + Greens, 2016-12-12, confirmed | false
          others who gather in that town     | OPEC, 2016-12-09, confirmed, in Doha/QA | oil exporters, 2016-12-01/2016-12-31, confirmed, in Doha/QA | true
          others who gather elsewhere        | OPEC, 2016-12-09, confirmed, in Doha/QA | oil exporters, 2016-12-01/2016-12-31, confirmed, in Vienna/AT | false
          two bodies in that town            | OPEC, 2016-12-09, confirmed, in Doha/QA | APEC, 2016-12-01/2016-12-31, confirmed, in Doha/QA | false
          one who goes elsewhere first       | Ann Ruiz/PE, 2017-01-01/2017-01-31, confirmed, visit, in Oslo/NO | Ann Ruiz/PE, 2017-01-06, confirmed, visit, in Doha/QA | false
          who may be of the country, abroad  | Ann Ruiz/PE + China/CN, 2016-12-09, confirmed, visit, in China/CN | Petrov + Ann Ruiz/PE, 2016-12-09, confirmed, in Hanoi/VN | false
          talks of one side there, that week | Japan/JP + Peru/PE + Fiji/FJ, 2016-12-09, confirmed, talks, in Oslo/NO | Japan/JP, 2016-12-05/2016-12-11, confirmed, talks, in Oslo/NO | true
          talks of one side, that week       | Japan/JP + Peru/PE + Fiji/FJ, 2016-12-09, confirmed, talks | Japan/JP, 2016-12-05/2016-12-11, confirmed, talks, in Oslo/NO | true
          talks of one side, there and then | Japan/JP + Peru/PE + Fiji/FJ, 2016-12-09, confirmed, talks, in Oslo/NO | Japan/JP, 2016-12-09, confirmed, talks, in Oslo/NO | true
          one side and others, there and then | Japan/JP + Peru/PE + Fiji/FJ, 2016-12-09, confirmed, talks, in Oslo/NO | Japan/JP + rebels, 2016-12-09, confirmed, talks, in Oslo/NO | true
          one side and others, elsewhere    | Japan/JP + Peru/PE + Fiji/FJ, 2016-12-09, confirmed, talks, in Oslo/NO | Japan/JP + rebels, 2016-12-09, confirmed, talks | false
          one side, some time in the week   | Japan/JP + Peru/PE + Fiji/FJ, 2016-12-09, confirmed, talks | Japan/JP, 2016-12-07/2016-12-11, confirmed, talks, in Oslo/NO | true
          one side, some time in the month  | Japan/JP + Peru/PE + Fiji/FJ, 2016-12-09, confirmed, talks | Japan/JP, 2016-12-07/2016-12-31, confirmed, talks, in Oslo/NO | false
          one more and one by name, that week | Japan/JP + Ann Ruiz/PE + Ken Ito, 2016-12-09, confirmed, talks, in Oslo/NO | Japan/JP + Peru/PE + China/CN, 2016-12-05/2016-12-11, confirmed, talks, in Oslo/NO | true
          the same, elsewhere               | Japan/JP + Ann Ruiz/PE + Ken Ito, 2016-12-09, confirmed, talks, in Oslo/NO | Japan/JP + Peru/PE + China/CN, 2016-12-05/2016-12-11, confirmed, talks, in Lima/PE | false
          one for a country, in that town   | Japan/JP + Peru/PE, 2016-12-09/2016-12-31, tentative, talks, in Oslo/NO | Ken Ito + Ann Ruiz/PE, 2016-12-20, confirmed, in Oslo/NO | true
          the same, in no town              | Japan/JP + Peru/PE, 2016-12-09/2016-12-31, tentative, talks | Ken Ito + Ann Ruiz/PE, 2016-12-20, confirmed, in Oslo/NO | false
          a group there, days in common     | coffee growers + bankers, 2016-12-09/2016-12-10, confirmed, in Lima/PE | coffee growers + lenders, 2016-12-10/2016-12-11, confirmed, in Lima/PE | true
          a group elsewhere                 | coffee growers + bankers, 2016-12-09/2016-12-10, confirmed, in Lima/PE | coffee growers + lenders, 2016-12-10/2016-12-11, confirmed, in Quito/EC | false
          a summit by its place             | Turin economic summit, 2016-12-01/2016-12-31, confirmed, summit, in Turin/IT | industrial democracies, 2016-12-08/2016-12-10, confirmed, summit, in Turin/IT | true
          a summit of two                   | Turin summit, 2016-12-08/2016-12-10, confirmed, summit, in Turin/IT | Abe/JP + Peru/PE, 2016-12-09, confirmed, summit, in Turin/IT | false
          """)
  void whatIsNextToAKnownMeetingMayBeIt(String what, String known, String told, boolean same) {
    assertThat(isSame(Stories.told(known), Stories.told(told))).isEqualTo(same);
  }

  @Test
  void aCallIsNoVisit() {
    Meeting visit = withKind(Kind.VISIT);
    assertThat(isSame(visit, withKind(Kind.CALL))).isFalse();
    assertThat(isSame(withKind(Kind.CALL), visit)).isFalse();
    assertThat(isSame(withKind(Kind.CALL), withKind(Kind.CALL))).isTrue();
    assertThat(isSame(visit, withKind(Kind.SUMMIT))).isTrue();
  }

  @ParameterizedTest(name = "a {0}, then {1} on another day: {2}")
  @CsvSource({
    "SUMMIT, TALKS, false",
    "TALKS, CONFERENCE, false",
    "SUMMIT, MEETING, true",
    "TALKS, VISIT, true",
    "SUMMIT, CONFERENCE, true",
    "TALKS, TALKS, true",
  })
  void talksThatPrepareASummitAreNotTheSummit(Kind known, Kind told, boolean same) {
    Meeting summit = withKind(known);
    Meeting other =
        Stories.meeting(told, "2016-12-20", Status.CONFIRMED, Stories.ABE, Stories.OBAMA);
    assertThat(isSame(summit, other)).isEqualTo(same);
  }

  @Test
  void oneWhoTravelsAndWhomHeMeetsThereAreOneMeeting() {
    Meeting known = in("Paris", "FR", Stories.meeting("Obama, 2016-12-01/2016-12-31"));
    Meeting told = Stories.meeting("Obama + Abe + Trump, 2016-12-27");
    assertThat(isSame(known, in("France", "FR", told))).isTrue();
    assertThat(isSame(known, in("Berlin", "DE", told))).isFalse();
    assertThat(isSame(known, told)).isFalse();
  }

  @Test
  void aMeetingMovesWithinACountryButNotToAnother() {
    Meeting known = in("Hawaii", "US", Stories.meeting("Abe + Obama, 2016-12-27"));
    Meeting moved = Stories.meeting("Abe + Obama, 2017-01-10");
    assertThat(isSame(known, in("Washington", "US", moved))).isTrue();
    assertThat(isSame(known, in("Tokyo", "JP", moved))).isFalse();
    assertThat(isSame(known, moved)).isTrue();
  }

  @ParameterizedTest(name = "{0}, {1} to {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The alliance has moved its summit to June 3. | Pacific Alliance  | Pacific Alliance | true",
        "The alliance will meet on June 3.            | Pacific Alliance  | Pacific Alliance | false",
        "They will meet in Oslo on June 3 instead.    | Ann Berg/NO + Jon Lind/SE | Berg + Lind | true",
        "They will meet in Oslo on June 3.            | Ann Berg/NO + Jon Lind/SE | Berg + Lind | false",
      })
  void whatIsToldToHaveMovedMayBeElsewhere(
      String words, String known, String parties, boolean same) {
    Meeting there = Stories.told(known + ", 2016-12-20, confirmed, in Malmo/SE");
    Meeting here = Stories.told(parties + ", 2017-01-10, confirmed, in Oslo/NO");
    assertThat(isSame(there, Stories.saying(words, here))).isEqualTo(same);
  }

  @Test
  void aBodyAndItsMinistersMeetAsOneOnTheVeryDays() {
    Meeting apec = Stories.told("APEC + Ann Berg/NO, 2016-12-09/2016-12-10, confirmed");
    String leaders = "Asia-Pacific Economic Cooperation leaders + WTO, ";
    assertThat(isSame(apec, Stories.told(leaders + "2016-12-09/2016-12-10, confirmed"))).isTrue();
    assertThat(isSame(apec, Stories.told(leaders + "2016-12-09, confirmed"))).isFalse();
  }

  private static boolean isSame(Meeting known, Meeting told) {
    return Identity.isSame(told, day("2016-12-07"), known("2016-12-06", known));
  }

  private static Meeting withKind(Kind kind) {
    return Stories.meeting(kind, "2016-12-27", Status.CONFIRMED, Stories.ABE, Stories.OBAMA);
  }
}
