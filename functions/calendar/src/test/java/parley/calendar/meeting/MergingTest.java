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
import parley.reading.meeting.Participant;
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
          # what the story does             | known window, status             | story of, window, status                     | then window, status               | change
          a newer story moves it            | 2017-01-20/2017-01-27, TENTATIVE | 2017-01-17, 2017-02-10, CONFIRMED            | 2017-02-10, CONFIRMED             | MOVED
          a newer story narrows it          | 2017-01-20/2017-01-27, TENTATIVE | 2016-12-20, 2017-01-25/2017-01-26, TENTATIVE | 2017-01-25/2017-01-26, TENTATIVE  | NARROWED
          a vaguer window is no news        | 2017-01-27, CONFIRMED            | 2016-12-20, 2017-01-01/2017-01-31, CONFIRMED | 2017-01-27, CONFIRMED             |
          the same again is no news         | 2017-01-27, CONFIRMED            | 2016-12-20, 2017-01-27, CONFIRMED            | 2017-01-27, CONFIRMED             |
          it firms up                       | 2017-01-27, TENTATIVE            | 2016-12-20, 2017-01-27, CONFIRMED            | 2017-01-27, CONFIRMED             | CONFIRMED
          it is doubted                     | 2017-01-27, CONFIRMED            | 2016-12-20, 2017-01-27, TENTATIVE            | 2017-01-27, TENTATIVE             | DOUBTED
          not by a story of the same day    | 2017-01-27, CONFIRMED            | 2016-12-06, 2017-01-27, TENTATIVE            | 2017-01-27, CONFIRMED             |
          it is called off                  | 2017-01-27, CONFIRMED            | 2016-12-20, 2017-01-27, CANCELLED            | 2017-01-27, CANCELLED             | CANCELLED
          put off, the last window stays    | 2017-01-20/2017-01-27, TENTATIVE | 2016-12-20, 2017-01-27, POSTPONED            | 2017-01-20/2017-01-27, POSTPONED  | POSTPONED
          called off twice is said once     | 2017-01-27, CANCELLED            | 2016-12-20, 2017-01-27, CANCELLED            | 2017-01-27, CANCELLED             |
          it is on again                    | 2017-01-27, CANCELLED            | 2016-12-20, 2017-02-10, CONFIRMED            | 2017-02-10, CONFIRMED             | REVIVED
          an older story changes nothing    | 2017-01-27, CONFIRMED            | 2016-12-01, 2017-03-03, TENTATIVE            | 2017-01-27, CONFIRMED             |
          of one day the narrower wins      | 2017-01-20/2017-01-27, TENTATIVE | 2016-12-06, 2017-01-27, TENTATIVE            | 2017-01-27, TENTATIVE             | NARROWED
          of one day another day does not   | 2017-01-27, TENTATIVE            | 2016-12-06, 2017-03-03, TENTATIVE            | 2017-01-27, TENTATIVE             |
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

  @Test
  void aPartyKeepsItsFullestNameAndNewOnesJoin() {
    Entry entry = announced(Stories.meeting("2017-01-27", Status.TENTATIVE, ABE, TRUMP));
    Participant abe = Stories.meeting("2017-01-27", Status.TENTATIVE, ABE).participants().get(0);
    Participant shortAbe = new Participant("Abe", abe.role(), abe.country());

    Merging.Outcome outcome =
        Merging.merge(
            entry,
            Stories.meeting("2017-01-27", Status.TENTATIVE, shortAbe, Stories.OBAMA),
            day("2016-12-20"),
            NOW);

    assertThat(outcome.entry().meeting().participants())
        .extracting(Participant::name)
        .containsExactly("Shinzo Abe", "Donald Trump", "Barack Obama");
  }

  private static Entry announced(Meeting meeting) {
    return Merging.announce("id", meeting, day("2016-12-06"), THEN).entry();
  }

  /** "2017-01-27, TENTATIVE". */
  private static Meeting meeting(String windowAndStatus) {
    String[] parts = windowAndStatus.split(", ");
    return Stories.meeting(parts[0], Status.valueOf(parts[1]), ABE, TRUMP);
  }
}
