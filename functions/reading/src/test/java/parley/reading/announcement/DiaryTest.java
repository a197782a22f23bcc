package parley.reading.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import parley.reading.Document;
import parley.reading.MeetingReader;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;

/** Lists of what somebody has on which day. */
class DiaryTest {

  private static final MeetingReader READER = MeetingReader.english();
  private static final LocalDate PUBLISHED = LocalDate.of(2017, 1, 17);

  private static Iterable<String> read(String title, String text) {
    return READER.read(new Document("id", PUBLISHED, title, text)).meetings().stream()
        .map(DiaryTest::words)
        .toList();
  }

  private static String words(Meeting meeting) {
    return String.join(" + ", meeting.participants().stream().map(Participant::name).toList())
        + ", "
        + meeting.window().edtf();
  }

  @Test
  void entriesAreOnTheDayOfTheirHeadingAndOfWhoseDiaryTheTitleTells() {
    String text =
        """
        Monday 23 January

        Meeting with Chancellor Berg

        Speech at the Lima Club

        Tuesday 24 January

        Working lunch with Prime Minister Soto

        Internal meetings

        Call with King Olav on the drought
        """;
    assertThat(read("Weekly schedule of President Ana Ruiz", text))
        .containsExactlyInAnyOrder(
            "Ana Ruiz + Berg, 2017-01-23",
            "Ana Ruiz + Soto, 2017-01-24",
            "Ana Ruiz + Olav, 2017-01-24");
  }

  @Test
  void whoseDiaryItIsTheTextMayTell() {
    String text =
        "The President's schedule for the week is as follows.\n\nTuesday, January 24:\n\n"
            + "Lunch with Chancellor Berg\n\nWednesday, January 25:\n\nVisit to Ghana";
    assertThat(read("", text))
        .containsExactly("President + Berg, 2017-01-24", "President + Ghana, 2017-01-25");
  }

  @Test
  void whatTheTextGoesOnToTellIsNotUnderTheHeading() {
    String text =
        "Tuesday, January 24\n\nThere will be no events.\n\nTalks with Chancellor Berg, no end";
    assertThat(read("Diary of President Ana Ruiz", text)).isEmpty();
    String ofToday = "January 17, 2017\n\nTalks with Chancellor Berg, no end";
    assertThat(read("Diary of President Ana Ruiz", ofToday)).isEmpty();
  }

  @Test
  void aPlaceMayStandBeforeTheDayOfAnEntry() {
    String text =
        "President Ana Ruiz will tour Africa. The stops:\n"
            + "Accra, March 13-14: official visit\nOslo, March 16: meeting with Chancellor Berg";
    assertThat(read("", text))
        .containsExactly("Ana Ruiz + Ghana, 2017-03-13/2017-03-14", "Ana Ruiz + Berg, 2017-03-16");
  }
}
