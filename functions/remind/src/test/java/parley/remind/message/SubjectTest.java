package parley.remind.message;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.remind.Stories.abeTrump;
import static parley.remind.Stories.announced;
import static parley.remind.Stories.changed;
import static parley.remind.Stories.entry;
import static parley.remind.Stories.window;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import parley.calendar.meeting.ChangeKind;
import parley.calendar.meeting.Entry;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;
import parley.remind.Stories;

class SubjectTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017-01-06 | In 14 days: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)
          2017-01-13 | In 7 days: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)
          2017-01-18 | In 2 days: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)
          2017-01-19 | Tomorrow: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)
          2017-01-20 | Today: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)
          2017-01-22 | Now: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)
          """)
  void aReminderCountsTheDaysThatAreLeft(LocalDate today, String subject) {
    assertThat(Subject.of(new Reminder(entry(abeTrump()), 7, today))).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MOVED     | tentative | Moved: Shinzo Abe - Donald Trump, Fri 10 Feb 2017 (tentative)
          NARROWED  | confirmed | Narrowed: Shinzo Abe - Donald Trump, Fri 10 Feb 2017 (confirmed)
          CONFIRMED | confirmed | Confirmed: Shinzo Abe - Donald Trump, Fri 10 Feb 2017
          DOUBTED   | tentative | Less firm: Shinzo Abe - Donald Trump, Fri 10 Feb 2017 (tentative)
          POSTPONED | postponed | Postponed: Shinzo Abe - Donald Trump, was Fri 10 Feb 2017
          CANCELLED | cancelled | Cancelled: Shinzo Abe - Donald Trump, was Fri 10 Feb 2017
          REVIVED   | tentative | On again: Shinzo Abe - Donald Trump, Fri 10 Feb 2017 (tentative)
          """)
  void aNoticeSaysWhatHappened(ChangeKind kind, String status, String subject) {
    Entry now = entry(inFebruary(Status.ofWord(status)));
    assertThat(
            Subject.of(new Notice(now, changed(now, kind, Stories.LATE_JANUARY, Status.TENTATIVE))))
        .isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tentative | Announced: Shinzo Abe - Donald Trump, Fri 10 Feb 2017 (tentative)
          cancelled | Cancelled: Shinzo Abe - Donald Trump, was Fri 10 Feb 2017
          """)
  void anAnnouncementOfWhatIsOffSaysSo(String status, String subject) {
    Entry now = entry(inFebruary(Status.ofWord(status)));
    assertThat(Subject.of(new Notice(now, announced(now)))).isEqualTo(subject);
  }

  @Test
  void aLongTitleGivesWayToTheDays() {
    assertThat(subject("Foreign ministers of " + "many ".repeat(60)))
        .hasSize(99)
        .startsWith("Tomorrow: Foreign ministers of many many")
        .endsWith("..., 20-27 Jan 2017 (tentative)");
  }

  @Test
  void aTitleThatCannotBeWrittenIsReplacedByTheKind() {
    assertThat(subject("安倍晋三 - 習近平")).isEqualTo("Tomorrow: a meeting, 20-27 Jan 2017 (tentative)");
  }

  @Test
  void aHeaderCannotBeSlippedIn() {
    assertThat(subject("Abe\r\nBcc: everybody@example.com"))
        .isEqualTo("Tomorrow: Abe Bcc: everybody@example.com, 20-27 Jan 2017 (tentative)");
  }

  static String[] titles() {
    return new String[] {
      "x".repeat(300),
      "é".repeat(300),
      "ß".repeat(300),
      "🎉".repeat(300),
      "日".repeat(300),
      "\u0000\u0007\u001b[31m\u007f",
      " \r\n\r\n leading",
      "\ud800 lone surrogate",
      "ㄅ".repeat(50) + "€".repeat(250),
      "\u202eabc",
      "ﷺ".repeat(300),
    };
  }

  @ParameterizedTest
  @MethodSource("titles")
  void snsTakesEverySubject(String title) {
    assertThat(subject(title)).matches("[A-Z][ -~]{1,98}").endsWith(", 20-27 Jan 2017 (tentative)");
  }

  private static String subject(String title) {
    Entry entry = entry(abeTrump(title, Stories.LATE_JANUARY, Status.TENTATIVE));
    return Subject.of(new Reminder(entry, 1, LocalDate.parse("2017-01-19")));
  }

  private static Meeting inFebruary(Status status) {
    return Stories.abeTrump("Shinzo Abe - Donald Trump", window("2017-02-10"), status);
  }
}
