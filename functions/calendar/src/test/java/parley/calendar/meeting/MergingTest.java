package parley.calendar.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.ABE;
import static parley.calendar.meeting.Stories.TRUMP;
import static parley.calendar.meeting.Stories.day;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;

/** What a story makes of an entry that was told on 2016-12-06. */
class MergingTest {

  private static final Instant THEN = Instant.parse("2016-12-06T08:00:00Z");
  private static final Instant NOW = Instant.parse("2016-12-20T08:00:00Z");

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
          an older story moves nothing       | 2017-01-27, CONFIRMED            | 2016-12-01, 2017-03-03, TENTATIVE             | 2017-01-27, CONFIRMED             |
          an older story narrows nothing     | 2017-01-20/2017-01-27, TENTATIVE | 2016-12-01, 2017-01-25, CONFIRMED             | 2017-01-20/2017-01-27, TENTATIVE  |
          an older story calls nothing off   | 2017-01-27, CONFIRMED            | 2016-12-01, 2017-01-27, CANCELLED             | 2017-01-27, CONFIRMED             |
          of one day the narrower wins       | 2017-01-20/2017-01-27, TENTATIVE | 2016-12-06, 2017-01-27, TENTATIVE             | 2017-01-27, TENTATIVE             | NARROWED
          of one day the wider changes none  | 2017-01-27, TENTATIVE            | 2016-12-06, 2017-01-20/2017-01-27, TENTATIVE  | 2017-01-27, TENTATIVE             |
          of one day the firmer wins         | 2017-01-27, TENTATIVE            | 2016-12-06, 2017-01-27, CONFIRMED             | 2017-01-27, CONFIRMED             | CONFIRMED
          of one day a doubt comes too late  | 2017-01-27, CONFIRMED            | 2016-12-06, 2017-01-27, TENTATIVE             | 2017-01-27, CONFIRMED             |
          of one day another day is not told | 2017-01-27, TENTATIVE            | 2016-12-06, 2017-03-03, TENTATIVE             | 2017-01-27, TENTATIVE             |
          of one day a firm day wins         | 2017-01-27, TENTATIVE            | 2016-12-06, 2017-03-03, CONFIRMED             | 2017-03-03, CONFIRMED             | MOVED
          of one day off wins                | 2017-01-27, CONFIRMED            | 2016-12-06, 2017-01-27, CANCELLED             | 2017-01-27, CANCELLED             | CANCELLED
          of one day on does not win         | 2017-01-27, CANCELLED            | 2016-12-06, 2017-01-27, CONFIRMED             | 2017-01-27, CANCELLED             |
          """)
  void aStoryMakesOfAnEntry(
      String what, String known, String story, String then, ChangeKind change) {
    Entry entry = announced(meeting(known));
    String[] told = story.split(", ", 2);

    Merging.Outcome outcome = Merging.merge(entry, meeting(told[1]), day(told[0]), NOW);

    Meeting expected = meeting(then);
    assertThat(outcome.entry().meeting().window()).isEqualTo(expected.window());
    assertThat(outcome.entry().meeting().status()).isEqualTo(expected.status());
    assertThat(outcome.change().map(Change::kind).orElse(null)).isEqualTo(change);
    assertThat(outcome.entry().sequence()).isEqualTo(change == null ? 1 : 2);
  }

  @Test
  void theFirstChangeAnnouncesIt() {
    Merging.Outcome outcome =
        Merging.announce("id", meeting("2017-01-27, TENTATIVE"), day("2016-12-06"), THEN);

    assertThat(outcome.change())
        .hasValueSatisfying(
            change -> {
              assertThat(change.kind()).isEqualTo(ChangeKind.ANNOUNCED);
              assertThat(change.sequence()).isEqualTo(1);
              assertThat(change.before()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({"POSTPONED, POSTPONED", "CANCELLED, CANCELLED"})
  void whatIsOffWhenFirstKnownIsSaidToBeOff(Status status, ChangeKind kind) {
    Merging.Outcome outcome =
        Merging.announce("id", meeting("2017-01-27, " + status), day("2016-12-06"), THEN);
    assertThat(outcome.change().orElseThrow().kind()).isEqualTo(kind);
  }

  @Test
  void anEntryIsAsNewAsTheNewestStoryThatSpokeOfIt() {
    Entry entry = announced(meeting("2017-01-27, CONFIRMED"));
    assertThat(after(entry, "2016-12-20").published()).isEqualTo("2016-12-20");
    assertThat(after(entry, "2016-12-01").published()).isEqualTo("2016-12-06");
  }

  @Test
  void whatChangesNothingLeavesTheTimeOfTheLastChange() {
    Entry entry = announced(meeting("2017-01-27, CONFIRMED"));
    assertThat(after(entry, "2016-12-20").changedAt()).isEqualTo(THEN);
  }

  @Test
  void aChangeTellsWhatWasBefore() {
    Entry entry = announced(meeting("2017-01-20/2017-01-27, TENTATIVE"));

    Change change =
        Merging.merge(entry, meeting("2017-02-10, CONFIRMED"), day("2017-01-17"), NOW)
            .change()
            .orElseThrow();

    assertThat(change.before().orElseThrow().window().edtf()).isEqualTo("2017-01-20/2017-01-27");
    assertThat(change.after().window().edtf()).isEqualTo("2017-02-10");
    assertThat(change.at()).isEqualTo(NOW);
  }

  private static Entry announced(Meeting meeting) {
    return Merging.announce("id", meeting, day("2016-12-06"), THEN).entry();
  }

  private static Entry after(Entry entry, String published) {
    return Merging.merge(entry, entry.meeting(), day(published), NOW).entry();
  }

  /** "2017-01-27, TENTATIVE". */
  private static Meeting meeting(String windowAndStatus) {
    String[] parts = windowAndStatus.split(", ");
    return Stories.meeting(parts[0], Status.valueOf(parts[1]), ABE, TRUMP);
  }
}
