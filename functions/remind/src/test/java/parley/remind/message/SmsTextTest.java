package parley.remind.message;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.remind.Stories.abeTrump;
import static parley.remind.Stories.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Place;
import parley.reading.meeting.Status;
import parley.remind.Stories;

class SmsTextTest {

  private static final String LINK = "https://parley.example/meetings/m1";

  @Test
  void itSaysWhenWhoHowFirmAndWhereWithALink() {
    assertThat(sms("Shinzo Abe - Donald Trump", LINK))
        .isEqualTo(
            "Tomorrow: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative), United States"
                + " https://parley.example/meetings/m1");
  }

  @Test
  void thePlaceGivesWayToTheLink() {
    assertThat(
            sms("Shinzo Abe - Donald Trump, with their ministers of foreign affairs at hand", LINK))
        .hasSizeLessThanOrEqualTo(160)
        .endsWith("(tentative) " + LINK);
  }

  @Test
  void aLinkThatHasNoRoomIsLeftOut() {
    assertThat(sms("Shinzo Abe - Donald Trump", "https://" + "long.".repeat(30) + "example/"))
        .isEqualTo(
            "Tomorrow: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative), United States");
  }

  @Test
  void aLinkThatWouldHaveToBeRespeltIsLeftOut() {
    assertThat(sms("Shinzo Abe - Donald Trump", "https://日本.example/meetings/m1"))
        .endsWith("(tentative), United States");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsLeftOut() {
    Meeting meeting = abeTrump();
    Meeting inTokyo =
        new Meeting(
            meeting.title(),
            meeting.kind(),
            meeting.status(),
            meeting.participants(),
            Optional.of(new Place("東京", Optional.of("JP"))),
            meeting.window(),
            meeting.attributedTo(),
            meeting.evidence());
    assertThat(SmsText.of(tomorrow(inTokyo), LINK)).endsWith("2017 (tentative) " + LINK);
  }

  @Test
  void theTitleGivesWayToTheDays() {
    assertThat(sms("x".repeat(300), LINK))
        .hasSize(160)
        .startsWith("Tomorrow: xxx")
        .endsWith("xxx..., 20-27 Jan 2017 (tentative)");
  }

  @Test
  void bracketsTakeTheRoomOfTwo() {
    String sms = sms("x" + "[".repeat(300), LINK);
    assertThat(sms.chars().filter(c -> c == '[').count()).isEqualTo(59);
    assertThat(Alphabet.GSM7.length(sms)).isBetween(159, 160);
  }

  static List<String> titles() {
    return List.of(SubjectTest.titles());
  }

  @ParameterizedTest
  @MethodSource("titles")
  void everySmsIsOnePartOfTheGsmAlphabet(String title) {
    String sms = sms(title, LINK);
    assertThat(sms.codePoints().allMatch(Alphabet.GSM7::has)).isTrue();
    assertThat(Alphabet.GSM7.length(sms)).isLessThanOrEqualTo(160);
    assertThat(sms).contains(", 20-27 Jan 2017 (tentative)");
  }

  private static String sms(String title, String link) {
    return SmsText.of(tomorrow(abeTrump(title, Stories.LATE_JANUARY, Status.TENTATIVE)), link);
  }

  private static Reminder tomorrow(Meeting meeting) {
    return new Reminder(entry(meeting), 1, LocalDate.parse("2017-01-19"));
  }
}
