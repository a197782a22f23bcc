package parley.calendar.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.day;
import static parley.calendar.meeting.Stories.known;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.meeting.Account;
import parley.calendar.meeting.Stories;
import parley.calendar.meeting.Telling;
import parley.calendar.meeting.Voice;
import parley.reading.meeting.Meeting;

/** Which known meeting a story means that says only that there will be none. */
class CalledOffTest {

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what will not be          | what is known                                              | what the story says will not be                  | is it off?
          on its very day             | A/NO + B/SE, 2017-01-10, confirmed                         | A/NO + B/SE, 2017-01-10, cancelled               | true
          in the month around it      | A/NO + B/SE, 2017-01-10, confirmed                         | A/NO + B/SE, 2017-01-01/2017-01-31, cancelled    | true
          on one of its days          | A/NO + B/SE, 2017-01-01/2017-01-31, tentative              | A/NO + B/SE, 2017-01-10, cancelled               | false
          on other days               | A/NO + B/SE, 2017-01-10, confirmed                         | A/NO + B/SE, 2017-02-01/2017-02-28, cancelled    | false
          with somebody else          | A/NO + B/SE, 2017-01-10, confirmed                         | A/NO + C/DK, 2017-01-10, cancelled               | false
          with one who is not named   | A/NO + B/SE, 2017-01-10, confirmed                         | A/NO, 2017-01-10, cancelled                      | false
          among three                 | A/NO + B/SE + C/DK, 2017-01-10, confirmed                  | A/NO + B/SE, 2017-01-10, cancelled               | true
          a body's                    | OPEC, 2017-01-10, tentative                                | OPEC, 2017-01-01/2017-01-31, cancelled           | true
          a journey to some host      | A/NO + Sweden/SE, 2017-01-10, confirmed, visit             | A/NO, 2017-01-10, cancelled, visit               | true
          elsewhere                   | A/NO + B/SE, 2017-01-10, confirmed, in Oslo/NO             | A/NO + B/SE, 2017-01-10, cancelled, in Malmo/SE  | false
          a call                      | A/NO + B/SE, 2017-01-10, confirmed                         | A/NO + B/SE, 2017-01-10, cancelled, call         | false
          in the days that are left   | A/NO + B/SE, 2016-12-01/2016-12-09, confirmed              | A/NO + B/SE, 2016-12-06/2016-12-11, cancelled    | true
          at any time, when put off   | A/NO + B/SE, 2016-12-01, postponed                         | A/NO + B/SE, 2016-12-06/.., cancelled            | true
          this week, when put off     | A/NO + B/SE, 2016-12-01, postponed                         | A/NO + B/SE, 2016-12-06/2016-12-11, cancelled    | false
          when it is over             | A/NO + B/SE, 2016-12-01, confirmed                         | A/NO + B/SE, 2016-12-06/.., cancelled            | false
          """)
  void whatWillNotBeIsOffIfItIsOneThatIsKnown(String what, String known, String told, boolean off) {
    Account account = known("2016-12-01", Stories.told(known));
    assertThat(Assignment.calledOff(denied(told), List.of(account)))
        .isEqualTo(off ? Optional.of(account) : Optional.empty());
  }

  @Test
  void whatMayBeTwoIsNeither() {
    Account first = known("2016-12-01", Stories.told("A/NO + B/SE, 2017-01-10, confirmed"));
    Account second = known("2016-12-02", Stories.told("A/NO + B/SE, 2017-01-20, confirmed"));
    List<Account> both = List.of(first, second);

    assertThat(Assignment.calledOff(denied("A/NO + B/SE, 2017-01-01/2017-01-15, cancelled"), both))
        .contains(first);
    assertThat(Assignment.calledOff(denied("A/NO + B/SE, 2017-01-01/2017-01-31, cancelled"), both))
        .isEmpty();
  }

  private static Telling denied(String told) {
    Meeting meeting = Stories.told(told);
    LocalDate published = day("2016-12-06");
    return new Telling(meeting, published, Instant.EPOCH, Voice.NAMED, Optional.empty(), true, 0);
  }
}
