package parley.calendar.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.ABE;
import static parley.calendar.meeting.Stories.TRUMP;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.meeting.Change.State;
import parley.calendar.meeting.Merging.Verdict;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;

/** What a story makes of an entry that was told on 2016-12-06. */
class MergingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what the story does              | known window, status             | story of, window, status                      | then window, status               | change
          a newer story moves it             | 2017-01-20/2017-01-27, TENTATIVE | 2017-01-17, 2017-02-10, CONFIRMED             | 2017-02-10, CONFIRMED             | MOVED
          a newer story moves it in part     | 2017-01-20/2017-01-27, TENTATIVE | 2016-12-20, 2017-01-25/2017-02-03, TENTATIVE  | 2017-01-25/2017-02-03, TENTATIVE  | MOVED
          a newer story narrows it           | 2017-01-20/2017-01-27, TENTATIVE | 2016-12-20, 2017-01-25/2017-01-26, TENTATIVE  | 2017-01-25/2017-01-26, TENTATIVE  | NARROWED
          it narrows and firms up            | 2017-01-20/2017-01-27, TENTATIVE | 2016-12-20, 2017-01-25, CONFIRMED             | 2017-01-25, CONFIRMED             | NARROWED
          a vaguer window is no news         | 2017-01-27, CONFIRMED            | 2016-12-20, 2017-01-01/2017-01-31, CONFIRMED  | 2017-01-27, CONFIRMED             |
          nor a doubt without a date         | 2017-01-27, CONFIRMED            | 2016-12-20, 2017-01-01/2017-01-31, TENTATIVE  | 2017-01-27, CONFIRMED             |
          but it firms up                    | 2017-01-27, TENTATIVE            | 2016-12-20, 2017-01-01/2017-01-31, CONFIRMED  | 2017-01-27, CONFIRMED             | CONFIRMED
          it lasts a day longer              | 2017-01-27, CONFIRMED            | 2016-12-20, 2017-01-27/2017-01-28, CONFIRMED  | 2017-01-27/2017-01-28, CONFIRMED  | MOVED
          it may be on one of two days       | 2017-01-27, CONFIRMED            | 2016-12-20, 2017-01-27/2017-01-28, TENTATIVE  | 2017-01-27, CONFIRMED             |
          about that day is no news          | 2017-01-27, CONFIRMED            | 2016-12-20, 2017-01-27~, CONFIRMED            | 2017-01-27, CONFIRMED             |
          that very day is no change         | 2017-01-27~, CONFIRMED           | 2016-12-20, 2017-01-27, CONFIRMED             | 2017-01-27, CONFIRMED             |
          the same again is no news          | 2017-01-27, CONFIRMED            | 2016-12-20, 2017-01-27, CONFIRMED             | 2017-01-27, CONFIRMED             |
          it firms up                        | 2017-01-27, TENTATIVE            | 2016-12-20, 2017-01-27, CONFIRMED             | 2017-01-27, CONFIRMED             | CONFIRMED
          it is doubted                      | 2017-01-27, CONFIRMED            | 2016-12-20, 2017-01-27, TENTATIVE             | 2017-01-27, TENTATIVE             | DOUBTED
          it is called off                   | 2017-01-27, CONFIRMED            | 2016-12-20, 2017-01-27, CANCELLED             | 2017-01-27, CANCELLED             | CANCELLED
          put off, the last window stays     | 2017-01-20/2017-01-27, TENTATIVE | 2016-12-20, 2017-01-27, POSTPONED             | 2017-01-20/2017-01-27, POSTPONED  | POSTPONED
          called off twice is said once      | 2017-01-27, CANCELLED            | 2016-12-20, 2017-01-27, CANCELLED             | 2017-01-27, CANCELLED             |
          put off, and then called off       | 2017-01-27, POSTPONED            | 2016-12-20, 2017-01-27, CANCELLED             | 2017-01-27, CANCELLED             | CANCELLED
          it is on again                     | 2017-01-27, CANCELLED            | 2016-12-20, 2017-02-10, CONFIRMED             | 2017-02-10, CONFIRMED             | REVIVED
          it is on again as it was           | 2017-01-27, POSTPONED            | 2016-12-20, 2017-01-27, TENTATIVE             | 2017-01-27, TENTATIVE             | REVIVED
          of one day the narrower wins       | 2017-01-20/2017-01-27, TENTATIVE | 2016-12-06, 2017-01-27, TENTATIVE             | 2017-01-27, TENTATIVE             | NARROWED
          of one day the wider changes none  | 2017-01-27, TENTATIVE            | 2016-12-06, 2017-01-20/2017-01-27, TENTATIVE  | 2017-01-27, TENTATIVE             |
          of one day the firmer wins         | 2017-01-27, TENTATIVE            | 2016-12-06, 2017-01-27, CONFIRMED             | 2017-01-27, CONFIRMED             | CONFIRMED
          of one day a doubt comes too late  | 2017-01-27, CONFIRMED            | 2016-12-06, 2017-01-27, TENTATIVE             | 2017-01-27, CONFIRMED             |
          of one day another day is not told | 2017-01-27, TENTATIVE            | 2016-12-06, 2017-03-03, TENTATIVE             | 2017-01-27, TENTATIVE             |
          of one day a firm day wins         | 2017-01-27, TENTATIVE            | 2016-12-06, 2017-03-03, CONFIRMED             | 2017-03-03, CONFIRMED             | MOVED
          of one day off wins                | 2017-01-27, CONFIRMED            | 2016-12-06, 2017-01-27, CANCELLED             | 2017-01-27, CANCELLED             | CANCELLED
          of one day on does not win         | 2017-01-27, CANCELLED            | 2016-12-06, 2017-01-27, CONFIRMED             | 2017-01-27, CANCELLED             |
          of one day one in part elsewhere   | 2017-01-20/2017-01-27, TENTATIVE | 2016-12-06, 2017-01-25/2017-02-03, TENTATIVE  | 2017-01-20/2017-01-27, TENTATIVE  |
          a later day revives it             | 2017-01-27, CANCELLED            | 2016-12-07, 2017-01-01/2017-01-31, TENTATIVE  | 2017-01-01/2017-01-31, TENTATIVE  | REVIVED
          a cancelled one is put off         | 2017-01-27, CANCELLED            | 2016-12-20, 2017-01-27, POSTPONED             | 2017-01-27, POSTPONED             | POSTPONED
          an open end is closed              | 2017-01-27/.., CONFIRMED         | 2016-12-20, 2017-01-27/2017-01-28, CONFIRMED  | 2017-01-27/2017-01-28, CONFIRMED  | NARROWED
          an open end leaves the known end   | 2017-01-23/2017-01-29, CONFIRMED | 2016-12-20, 2017-01-25/.., CONFIRMED          | 2017-01-25/2017-01-29, CONFIRMED  | NARROWED
          but not one before it              | 2017-01-23/2017-01-29, CONFIRMED | 2016-12-20, 2017-02-03/.., CONFIRMED          | 2017-02-03/.., CONFIRMED          | MOVED
          under way it keeps its first day   | 2016-12-10/2016-12-15, CONFIRMED | 2016-12-12, 2016-12-12/2016-12-15, CONFIRMED  | 2016-12-10/2016-12-15, CONFIRMED  |
          under way it is cut short          | 2016-12-10/2016-12-15, CONFIRMED | 2016-12-12, 2016-12-12/2016-12-14, CONFIRMED  | 2016-12-10/2016-12-14, CONFIRMED  | NARROWED
          what happens on a day of it        | 2016-12-10/2016-12-15, CONFIRMED | 2016-12-12, 2016-12-12, CONFIRMED             | 2016-12-10/2016-12-15, CONFIRMED  |
          what had not begun begins today    | 2016-12-10/2016-12-15, TENTATIVE | 2016-12-12, 2016-12-12/2016-12-15, CONFIRMED  | 2016-12-12/2016-12-15, CONFIRMED  | NARROWED
          an end is opened: no news          | 2017-01-27, CONFIRMED            | 2016-12-20, 2017-01-27/.., CONFIRMED          | 2017-01-27, CONFIRMED             |
          """)
  void aStoryMakesOfAnEntry(
      String what, String known, String story, String then, ChangeKind change) {
    String[] told = story.split(", ", 2);

    Merging.Outcome outcome = Merging.merge(known(known), telling(told[0], meeting(told[1])));

    assertThat(outcome.account().state()).isEqualTo(state(meeting(then)));
    assertThat(outcome.change().orElse(null)).isEqualTo(change);
  }

  @ParameterizedTest(name = "a {0} of {1}: {2}")
  @CsvSource({
    "SUMMIT,     2016-12-10/2016-12-12, 2016-12-10/2016-12-12",
    "CONFERENCE, 2016-12-10/2016-12-12, 2016-12-10/2016-12-12",
    "TALKS,      2016-12-10/2016-12-12, 2016-12-11",
    "SUMMIT,     2016-12-10/2016-12-16, 2016-12-11",
  })
  void aDayOfASummitIsNotAllOfIt(Kind kind, String known, String then) {
    Account account =
        Stories.known("2016-12-06", Stories.meeting(kind, known, Status.CONFIRMED, ABE, TRUMP));

    Account told = account.and(telling("2016-12-08", meeting("2016-12-11, CONFIRMED")));

    assertThat(told.meeting().window().edtf()).isEqualTo(then);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # who says what                    | known window, status, by          | told on, window, status, by                    | then window, status   | what comes of it
          an official beats sources          | 2017-01-27, CONFIRMED, sources    | 2016-12-06, 2017-02-10, TENTATIVE, a minister  | 2017-02-10, TENTATIVE | PREFERRED
          sources do not beat an official    | 2017-01-27, TENTATIVE, a minister | 2016-12-06, 2017-02-10, CONFIRMED, sources     | 2017-01-27, TENTATIVE | CONTRADICTED
          nor the story itself               | 2017-01-27, TENTATIVE,            | 2016-12-06, 2017-02-10, CONFIRMED, media reports | 2017-01-27, TENTATIVE | CONTRADICTED
          of two officials the firmer        | 2017-01-27, TENTATIVE, a minister | 2016-12-06, 2017-02-10, CONFIRMED, a spokesman | 2017-02-10, CONFIRMED | PREFERRED
          of two as firm the first           | 2017-01-27, CONFIRMED, a minister | 2016-12-06, 2017-02-10, CONFIRMED, a spokesman | 2017-01-27, CONFIRMED | CONTRADICTED
          sources do not call it off         | 2017-01-27, CONFIRMED, a minister | 2016-12-06, 2017-01-27, CANCELLED, sources     | 2017-01-27, CONFIRMED | CONTRADICTED
          but they narrow it                 | 2017-01-20/2017-01-27, TENTATIVE, a minister | 2016-12-06, 2017-01-27, TENTATIVE, sources | 2017-01-27, TENTATIVE | BELIEVED
          and on a later day they move it    | 2017-01-27, CONFIRMED, a minister | 2016-12-07, 2017-02-10, TENTATIVE, sources     | 2017-02-10, TENTATIVE | BELIEVED
          what is vaguer contradicts nothing | 2017-01-27, CONFIRMED, a minister | 2016-12-06, 2017-01-01/2017-01-31, TENTATIVE, sources | 2017-01-27, CONFIRMED | KNOWN
          """)
  void whoSaysItCountsOnOneDay(
      String what, String known, String story, String then, Verdict verdict) {
    String[] told = story.split(", ", 2);

    Merging.Outcome outcome = Merging.merge(known(known), telling(told[0], meeting(told[1])));

    assertThat(outcome.account().state()).isEqualTo(state(meeting(then)));
    assertThat(outcome.verdict()).isEqualTo(verdict);
  }

  @Test
  void whatWasToldAgainTodayIsAsNewAsToday() {
    Account known = known("2017-01-27, CONFIRMED");
    Account again = known.and(telling("2016-12-20", meeting("2017-01-27, CONFIRMED")));
    Account contradicted = again.and(later("2016-12-20", meeting("2017-02-10, CONFIRMED")));
    assertThat(contradicted.state()).isEqualTo(known.state());
  }

  @Test
  void whatWasOnlyMentionedTodayIsAsOldAsItWas() {
    Account known = known("2017-01-27, CONFIRMED");
    Account mentioned =
        known.and(telling("2016-12-20", meeting("2017-01-01/2017-01-31, CONFIRMED")));
    Account moved = mentioned.and(later("2016-12-20", meeting("2017-02-10, CONFIRMED")));
    assertThat(moved.state()).isEqualTo(state(meeting("2017-02-10, CONFIRMED")));
  }

  @Test
  void anEntryIsAsNewAsTheNewestStoryThatSpokeOfIt() {
    Account known = known("2017-01-27, CONFIRMED");
    assertThat(known.and(telling("2016-12-20", known.meeting())).published())
        .isEqualTo("2016-12-20");
  }

  @ParameterizedTest
  @CsvSource({
    "TENTATIVE, ANNOUNCED",
    "CONFIRMED, ANNOUNCED",
    "POSTPONED, POSTPONED",
    "CANCELLED, CANCELLED"
  })
  void whatIsOffWhenFirstKnownIsSaidToBeOff(Status status, ChangeKind kind) {
    assertThat(Merging.first(state(meeting("2017-01-27, " + status)))).isEqualTo(kind);
  }

  private static Account known(String windowAndStatus) {
    return Account.of(telling("2016-12-06", meeting(windowAndStatus)));
  }

  private static Telling telling(String published, Meeting meeting) {
    return Stories.telling(published, published.equals("2016-12-06") ? "doc" : "later", meeting);
  }

  private static Telling later(String published, Meeting meeting) {
    return Stories.telling(published, "much later", meeting);
  }

  private static State state(Meeting meeting) {
    return new State(meeting.window(), meeting.status());
  }

  /** "2017-01-27, TENTATIVE", "2017-01-27, TENTATIVE, sources". */
  private static Meeting meeting(String words) {
    String[] parts = words.split(",\\s*");
    Meeting meeting = Stories.meeting(parts[0], Status.valueOf(parts[1]), ABE, TRUMP);
    return parts.length > 2 ? Stories.by(parts[2], meeting) : meeting;
  }
}
