package parley.remind.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static parley.remind.Stories.abeTrump;
import static parley.remind.Stories.changed;
import static parley.remind.Stories.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.calendar.meeting.ChangeKind;
import parley.calendar.meeting.Entry;
import parley.reading.meeting.Status;
import parley.remind.OneDocument;
import parley.remind.Stories;

class MessageWriterTest {

  private final MessageWriter writer =
      new MessageWriter(new OneDocument(Stories.document()), "https://parley.example");

  @Test
  void aReminderCarriesWhatSubscribersFilterBy() {
    Reminder reminder = new Reminder(entry(abeTrump()), 7, LocalDate.parse("2017-01-13"));
    assertThat(writer.write(reminder, "w1").attributes())
        .isEqualTo(
            new Message.Attributes(
                "reminder",
                Optional.of("tentative"),
                OptionalInt.of(7),
                Optional.of("m1"),
                "w1#m1#reminder#2017-01-20#7"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ANNOUNCED, tentative, announced
          MOVED,     tentative, changed
          NARROWED,  confirmed, changed
          CONFIRMED, confirmed, changed
          DOUBTED,   tentative, changed
          REVIVED,   tentative, changed
          POSTPONED, postponed, off
          CANCELLED, cancelled, off
          """)
  void aNoticeIsOfTheKindThatTheChangeAsksFor(ChangeKind change, String status, String kind) {
    Entry now = entry("m1", abeTrump("A - B", Stories.FEBRUARY_10, Status.ofWord(status)), 3);
    Notice notice = new Notice(now, changed(now, change, Stories.FEBRUARY_10, Status.TENTATIVE));
    assertThat(writer.write(notice, "w1").attributes())
        .isEqualTo(
            new Message.Attributes(
                kind,
                Optional.of(status),
                OptionalInt.empty(),
                Optional.of("m1"),
                "w1#m1#notice#3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "parley.example", "https://parley.example/", "ftp://parley.example"})
  void thePublicUrlIsOneToBuildLinksOn(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MessageWriter(new OneDocument(Stories.document()), url))
        .withMessageContaining("public URL");
  }

  static List<String> unfitSubjects() {
    return List.of("", " leading", "two\nlines", "Zo\u00eb", "x".repeat(100));
  }

  @ParameterizedTest
  @MethodSource("unfitSubjects")
  void aSubjectThatSnsRefusesIsNone(String subject) {
    Message.Attributes attributes =
        new Message.Attributes(
            "off", Optional.of("cancelled"), OptionalInt.empty(), Optional.of("m1"), "n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Message(subject, "", "", "{}", attributes));
  }
}
