package parley.reading.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import parley.reading.Document;
import parley.reading.MeetingReader;
import parley.reading.Reading;
import parley.reading.announcement.AnnouncementTable.Line;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.SetAside;
import parley.reading.timex.TimeExpression;

/**
 * Every line of announcements.txt, which says what is written where; and why dates give nothing.
 */
class AnnouncementsTest {

  private static final MeetingReader READER = MeetingReader.english();
  private static final LocalDate PUBLISHED = LocalDate.of(2017, 1, 17);

  static Stream<Line> lines() throws IOException {
    return AnnouncementTable.lines();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aStoryAnnouncesTheseMeetings(Line line) {
    assertThat(AnnouncementTable.meetings(line.published(), line.text()))
        .isEqualTo(line.meetings());
  }

  @Test
  void whoWouldMeetNobodyMeetsTheOthersOfTheHeadline() {
    String story =
        "President Ana Ruiz will meet on Friday for talks at sea. Mr. Berg had asked for it.";
    Document document = new Document("id", PUBLISHED, "Ruiz, Berg to meet at sea", story);

    assertThat(READER.read(document).meetings().stream().map(AnnouncementTable::words))
        .containsExactly("Ana Ruiz + Berg, 2017-01-20, confirmed");
  }

  @Test
  void theLeadersAreThoseOfTheHeadlineWhereTheTextNamesNobody() {
    String story = "The two leaders will hold talks in Geneva on Friday.";
    Document document = new Document("id", PUBLISHED, "Ruiz and Berg to meet in days", story);

    assertThat(READER.read(document).meetings().stream().map(AnnouncementTable::words))
        .containsExactly("Ruiz + Berg, 2017-01-20, confirmed, Geneva");
  }

  @ParameterizedTest
  @CsvSource({
    "Ruiz will attend the Venice summit on Friday., Venice summit",
    "OPEC will hold a summit on Friday., OPEC summit",
    "Ruiz will meet Berg on Friday., Ruiz - Berg"
  })
  void aMeetingIsCalledByThoseWhoMeetOrByTheOneAndWhatItIs(String story, String title) {
    assertThat(AnnouncementTable.read(PUBLISHED, story).meetings())
        .extracting(Meeting::title)
        .containsExactly(title);
  }

  @ParameterizedTest
  @CsvSource({
    "Minister for Trade: new ties with Ghana, Minister for Trade",
    "Prime Minister to visit Ghana, Prime Minister"
  })
  void anOfficeThatOpensTheHeadlineSaysWhoSpeaks(String title, String speaker) {
    String story = "I will meet President Owusu on Friday.";
    Document document = new Document("id", PUBLISHED, title, story);
    assertThat(READER.read(document).meetings().get(0).participants())
        .extracting(Participant::name)
        .containsExactly(speaker, "Owusu");
  }

  @Test
  void whoIsSpokenOfInTheHeadlineDoesNotSpeak() {
    String story = "I will meet President Owusu on Friday.";
    Document document = new Document("id", PUBLISHED, "Visit by the Prime Minister", story);
    assertThat(READER.read(document).meetings()).isEmpty();
  }

  @Test
  void whoGivesTheStatementIsToldByTheHeadline() {
    String story = "President Ana Ruiz had called. I shall visit Lima on Friday for talks.";
    Document document = new Document("id", PUBLISHED, "STATEMENT BY THE PRIME MINISTER", story);

    assertThat(READER.read(document).meetings().stream().map(AnnouncementTable::words))
        .containsExactly("Prime Minister + Peru, 2017-01-20, confirmed, Lima");
  }

  @Test
  void whatAnOfficerDoesInALoudHeadingIsNoName() {
    String story = "The Prime Minister announced that his visit to Lima on Friday will go ahead.";
    Document document = new Document("id", PUBLISHED, "PRIME MINISTER DEFENDS VISIT", story);

    assertThat(READER.read(document).meetings().stream().map(AnnouncementTable::words))
        .containsExactly("Prime Minister + Peru, 2017-01-20, confirmed, Lima");
  }

  @Test
  void anOfficeInAHeadingIsNotOfTheMeetingBeforeIt() {
    String title = "Statement on the Virtual Meeting Between President Ana Ruiz and King Olav";
    String story = "On Friday, President Ana Ruiz will meet King Olav.";
    Document document = new Document("id", PUBLISHED, title, story);

    assertThat(READER.read(document).meetings().get(0).participants())
        .contains(new Participant("Ana Ruiz", Optional.of("President"), Optional.empty()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Abe met with Trump in New York on Jan. 12.                          | Jan. 12  | past
          The inauguration of the president takes place on Jan. 20.           | Jan. 20  | no meeting
          The elections on March 3 will be close.                             | March 3  | no meeting
          The two agreed on a text, officials said Tuesday.                   | Tuesday  | time of the report
          Abe will meet Trump on Feb. 10, officials said on Monday.           | Monday   | past
          The cabinet meeting on Friday will discuss the budget.              | Friday   | no meeting
          President Ruiz will not visit Norway on Feb. 6.                     | Feb. 6   | denied
          The meeting that had been planned for Jan. 27 is now set for Feb. 1. | Jan. 27 | superseded
          The band begins a tour of Europe on Feb. 3.                         | Feb. 3   | no parties
          The two presidents will meet again soon.                            | soon     | no days
          Results will be announced on Feb. 3.                                | Feb. 3   | no meeting
          Ruiz said on Monday that he now recalls a meeting in March.         | Monday   | past
          Ruiz on Tuesday said she is focused now on the election in March.   | Tuesday  | time of the report
          They put off the vote by a day until Thursday, Ruiz said on Tuesday. | Tuesday | time of the report
          """)
  void aDateThatGivesNoMeetingIsSetAside(String sentence, String date, String reason) {
    assertThat(AnnouncementTable.read(PUBLISHED, sentence).setAside())
        .contains(new SetAside(date, reason));
  }

  static Stream<Line> linesWithoutMeetings() throws IOException {
    return lines().filter(line -> line.meetings().equals("none"));
  }

  @ParameterizedTest
  @MethodSource("linesWithoutMeetings")
  void everyDateOfAStoryWithoutMeetingsIsSetAside(Line line) {
    Reading reading = AnnouncementTable.read(line.published(), line.text());

    List<String> dates =
        reading.expressions().stream()
            .filter(TimeExpression::isDate)
            .map(TimeExpression::text)
            .toList();
    List<String> setAside = reading.setAside().stream().map(SetAside::text).toList();
    assertThat(setAside).containsAll(dates);
  }
}
