package parley.calendar.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import parley.reading.window.Window;

class WordingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words                                       | moved | opening | vague
          OPEC has put off Monday's meeting to April 8. | true  | false   | false
          The talks will now be held on Thursday.       | true  | false   | false
          The talks were rescheduled for May 6.         | true  | false   | false
          The summit opens on Monday.                   | false | true    | false
          She arrives in Oslo on Tuesday.               | false | true    | false
          They will meet next week.                     | false | false   | true
          They will meet on Monday.                     | false | false   | false
          The remover of the old opener was there.      | false | false   | false
          """)
  void wordsTellOfMovesAndOfFirstDays(String words, boolean moved, boolean opening, boolean vague) {
    assertThat(Wording.tellsOfMove(told(words))).isEqualTo(moved);
    assertThat(Wording.tellsOfOpening(told(words))).isEqualTo(opening);
    assertThat(Wording.isVague(told(words))).isEqualTo(vague);
  }

  private static Meeting told(String words) {
    Participant opec = new Participant("OPEC", Optional.empty(), Optional.empty());
    return new Meeting(
        "OPEC",
        Kind.MEETING,
        Status.CONFIRMED,
        List.of(opec),
        Optional.empty(),
        Window.on(LocalDate.of(2020, 4, 8)),
        Optional.empty(),
        List.of(new Evidence("d", new Span(0, words.length()), words)));
  }
}
