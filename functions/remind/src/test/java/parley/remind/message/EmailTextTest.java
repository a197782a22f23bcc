package parley.remind.message;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.remind.Stories.abeTrump;
import static parley.remind.Stories.announced;
import static parley.remind.Stories.changed;
import static parley.remind.Stories.entry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.document.StoredDocument;
import parley.calendar.meeting.ChangeKind;
import parley.calendar.meeting.Correction;
import parley.calendar.meeting.Entry;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import parley.remind.OneDocument;
import parley.remind.Stories;

class EmailTextTest {

  private static final LocalDate TOMORROW_IT_OPENS = LocalDate.parse("2017-01-19");

  private final OneDocument documents = new OneDocument(Stories.document());
  private final EmailText text =
      new EmailText(new Links("https://parley.example"), new Sources(documents));

  @Test
  void aReminderSaysAllThatIsKnown() {
    assertThat(text.of(new Reminder(entry(abeTrump()), 1, TOMORROW_IT_OPENS)))
        .isEqualTo(
            """
            The first day on which this meeting may take place is tomorrow.

            What:   meeting: Shinzo Abe - Donald Trump
            Who:    Shinzo Abe (Prime Minister, Japan); Donald Trump (President-elect, United States)
            Where:  United States
            When:   20-27 January 2017
            Status: tentative (proposed or expected, not settled), according to sources close to bilateral relations

            "Abe is arranging to meet with Trump."
            Source: "Abe to meet Trump", Kyodo, 6 December 2016, https://news.example/abe-trump

            Its history and all sources: https://parley.example/meetings/m1
            In your calendar: https://parley.example/calendar.ics?participant=Shinzo%20Abe
            """);
  }

  @Test
  void aNoticeSaysWhatItWasBefore() {
    Entry now =
        entry(
            "m1", abeTrump("Shinzo Abe - Donald Trump", Stories.FEBRUARY_10, Status.CONFIRMED), 2);
    Notice moved =
        new Notice(now, changed(now, ChangeKind.MOVED, Stories.LATE_JANUARY, Status.TENTATIVE));
    assertThat(text.of(moved))
        .startsWith("This meeting has moved.\n")
        .contains("When:   Friday 10 February 2017\nStatus: confirmed, according to sources")
        .contains("\nBefore: 20-27 January 2017, tentative\n");
  }

  @Test
  void anOlderChangeIsToldAsItLeftTheMeeting() {
    Entry moved =
        entry(
            "m1", abeTrump("Shinzo Abe - Donald Trump", Stories.FEBRUARY_10, Status.CONFIRMED), 2);
    assertThat(text.of(new Notice(moved, announced(entry(abeTrump())))))
        .contains(
            "When:   20-27 January 2017\nStatus: tentative (proposed or expected, not settled)\n")
        .doesNotContain("Before:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017-02-10            | confirmed | 2017-02-10 | The day of this meeting is today.
          2017-02-10            | tentative | 2017-02-03 | The day for which this meeting is expected is in 7 days.
          2017-02-10~           | confirmed | 2017-02-09 | The first day on which this meeting may take place is tomorrow.
          2017-02-10/..         | tentative | 2017-02-08 | The first day on which this meeting may take place is in 2 days.
          2017-02-10/2017-02-12 | tentative | 2017-02-11 | The days on which this meeting may take place have begun.
          """)
  void aReminderBeginsWithWhatIsNear(
      String window, String status, LocalDate today, String opening) {
    Meeting meeting = abeTrump("Abe - Trump", Stories.window(window), Status.ofWord(status));
    assertThat(text.of(new Reminder(entry(meeting), 0, today))).startsWith(opening + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NARROWED  | confirmed | The days of this meeting are known better now.
          CONFIRMED | confirmed | This meeting is confirmed.
          DOUBTED   | tentative | This meeting is less firm than it was.
          POSTPONED | postponed | This meeting is postponed. Its days were those below.
          CANCELLED | cancelled | This meeting is cancelled. Its days were those below.
          REVIVED   | tentative | This meeting is on again.
          ANNOUNCED | tentative | A meeting was announced.
          ANNOUNCED | cancelled | A meeting that was planned will not take place.
          """)
  void aNoticeBeginsWithWhatHappened(ChangeKind kind, String status, String opening) {
    Entry now = entry(abeTrump("A - B", Stories.FEBRUARY_10, Status.ofWord(status)));
    Notice notice = new Notice(now, changed(now, kind, Stories.FEBRUARY_10, Status.TENTATIVE));
    assertThat(text.of(notice)).startsWith(opening + "\n");
  }

  @Test
  void aDocumentWithoutAnAddressIsLinkedHere() {
    StoredDocument document = Stories.document();
    StoredDocument bare =
        new StoredDocument(
            document.id(),
            document.published(),
            "",
            document.text(),
            Optional.empty(),
            Optional.empty(),
            document.receivedAt());
    EmailText text =
        new EmailText(new Links("https://parley.example"), new Sources(new OneDocument(bare)));
    assertThat(text.of(new Reminder(entry(abeTrump()), 1, TOMORROW_IT_OPENS)))
        .contains("\nSource: 6 December 2016, https://parley.example/documents/d0c\n");
  }

  /** There is nothing to link to. */
  @Test
  void whatAnOperatorSaysHasThatForItsSource() {
    Meeting one = abeTrump();
    Meeting corrected =
        new Meeting(
            one.title(),
            one.kind(),
            one.status(),
            one.participants(),
            one.place(),
            one.window(),
            Optional.of("an operator"),
            List.of(
                new Evidence(
                    Correction.document(Stories.TAKEN_IN), new Span(0, 12), "by telephone")));
    assertThat(text.of(new Reminder(entry(corrected), 1, TOMORROW_IT_OPENS)))
        .contains("\n\"by telephone\"\nSource: an operator of this calendar\n")
        .doesNotContain("/documents/");
  }

  @Test
  void nothingOutOfADocumentBreaksALine() {
    Meeting meeting =
        abeTrump("Abe\r\n\r\nStatus: confirmed", Stories.LATE_JANUARY, Status.TENTATIVE);
    assertThat(text.of(new Reminder(entry(meeting), 1, TOMORROW_IT_OPENS)))
        .contains("What:   meeting: Abe Status: confirmed\n")
        .doesNotContain("\r")
        .doesNotContain("\nStatus: confirmed");
  }

  @Test
  void hundredsOfPartiesAndAnEndlessSentenceAreCut() {
    Meeting one = abeTrump();
    Meeting many =
        new Meeting(
            one.title(),
            one.kind(),
            one.status(),
            Collections.nCopies(200, Stories.ABE),
            one.place(),
            one.window(),
            one.attributedTo(),
            List.of(Stories.said("and so on, ".repeat(20_000))));
    String email = text.of(new Reminder(entry(many), 1, TOMORROW_IT_OPENS));
    assertThat(email).contains("; and 170 more\n").contains("and so ...\"\n");
    assertThat(email.length()).isLessThan(4_000);
  }

  @Test
  void aDocumentIsLookedUpOnceForManyMessages() {
    Reminder reminder = new Reminder(entry(abeTrump()), 1, TOMORROW_IT_OPENS);
    text.of(reminder);
    text.of(reminder);
    assertThat(documents.asked()).isEqualTo(1);
  }
}
