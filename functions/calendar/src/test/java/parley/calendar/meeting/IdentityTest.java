package parley.calendar.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.ABE;
import static parley.calendar.meeting.Stories.JAPAN;
import static parley.calendar.meeting.Stories.OBAMA;
import static parley.calendar.meeting.Stories.TRUMP;
import static parley.calendar.meeting.Stories.day;
import static parley.calendar.meeting.Stories.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;

/** Is this the meeting that we know? */
class IdentityTest {

  private static final Instant THEN = Instant.parse("2016-12-06T08:00:00Z");
  private static final Participant AMERICA =
      new Participant("United States", Optional.empty(), Optional.of("US"));

  private final Entry abeTrump =
      entry("abe-trump", meeting("2017-01-20/2017-01-27", Status.TENTATIVE, ABE, TRUMP));
  private final Entry abeObama =
      entry("abe-obama", meeting("2016-12-27", Status.CONFIRMED, ABE, OBAMA));

  @Test
  void theSamePairInTheSameWindowIsTheSameMeeting() {
    assertThat(found(meeting("2017-01-27", Status.TENTATIVE, ABE, TRUMP))).contains(abeTrump);
  }

  @Test
  void aPairThatMeetsAnotherDayHasMovedItsMeeting() {
    assertThat(found(meeting("2017-02-10", Status.CONFIRMED, ABE, TRUMP))).contains(abeTrump);
  }

  @Test
  void aPairThatMeetsMonthsLaterMeetsTwice() {
    assertThat(found(meeting("2017-05-26", Status.CONFIRMED, ABE, TRUMP))).isEmpty();
  }

  @Test
  void surnamesAreEnough() {
    Participant abe = new Participant("Abe", Optional.empty(), Optional.empty());
    Participant trump = new Participant("Trump", Optional.empty(), Optional.empty());

    assertThat(found(meeting("2017-02-10", Status.CONFIRMED, abe, trump))).contains(abeTrump);
  }

  @Test
  void aCountryStandsForWhoSpeaksForIt() {
    assertThat(found(meeting("2016-12-27", Status.CONFIRMED, JAPAN, AMERICA))).contains(abeObama);
  }

  @Test
  void twoPeopleOfOneCountryAreNotTheSame() {
    Participant trump =
        new Participant("Donald Trump", Optional.of("President-elect"), Optional.of("US"));

    Meeting told = meeting("2016-12-27", Status.CONFIRMED, ABE, trump);

    assertThat(Identity.find(told, day("2016-12-07"), List.of(abeObama))).isEmpty();
  }

  @Test
  void aCallIsNoVisit() {
    Meeting call = meeting("doc", Kind.CALL, "2017-01-27", Status.CONFIRMED, ABE, TRUMP);

    assertThat(found(call)).isEmpty();
  }

  @Test
  void whatIsOverIsNotMoved() {
    assertThat(
            Identity.find(
                meeting("2017-01-10", Status.CONFIRMED, ABE, OBAMA),
                day("2017-01-02"),
                List.of(abeObama)))
        .isEmpty();
  }

  @Test
  void oneSideAloneIsNotFollowedToAnotherDay() {
    assertThat(found(meeting("2017-02-10", Status.CONFIRMED, ABE))).isEmpty();
  }

  private Optional<Entry> found(Meeting told) {
    return Identity.find(told, day("2016-12-07"), List.of(abeObama, abeTrump));
  }

  private static Entry entry(String id, Meeting meeting) {
    return Merging.announce(id, meeting, day("2016-12-06"), THEN).entry();
  }
}
