package parley.reading.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.Document;
import parley.reading.MeetingReader;
import parley.reading.Reading;

/** What single sentences announce, read on Tuesday 2017-01-17. */
class AnnouncementsTest {

  private static final MeetingReader READER = MeetingReader.english();
  private static final LocalDate PUBLISHED = LocalDate.of(2017, 1, 17);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # verbs
          Abe and Trump have agreed to meet in Washington on Feb. 10.                             | Abe, Trump                    | 2017-02-10            | CONFIRMED | Washington
          President Ana Ruiz will meet with Chancellor Ole Berg in Oslo on Friday.                | Ana Ruiz, Ole Berg            | 2017-01-20            | CONFIRMED | Oslo
          President Ana Ruiz may meet Chancellor Ole Berg on Jan. 25.                             | Ana Ruiz, Ole Berg            | 2017-01-25            | TENTATIVE |
          President Ana Ruiz is expected to hold talks with Chancellor Ole Berg next week.        | Ana Ruiz, Ole Berg            | 2017-01-23/2017-01-29 | TENTATIVE |
          President Ana Ruiz will host Chancellor Ole Berg on March 3.                            | Ana Ruiz, Ole Berg            | 2017-03-03            | CONFIRMED |
          Chancellor Ole Berg will visit Japan from Feb. 6 to 8.                                  | Ole Berg, Japan               | 2017-02-06/2017-02-08 | CONFIRMED | Japan
          # who it is
          Abe will meet with Russian gas giant Gazrom on Friday.                                  | Abe, Gazrom                   | 2017-01-20            | CONFIRMED |
          The Financial Board will hold a meeting with major domestic banks on Jan. 30.           | Financial Board, major domestic banks | 2017-01-30    | CONFIRMED |
          Japan's prime minister will visit Washington on Feb. 10 for talks with President Ana Ruiz. | Japan's prime minister, Ana Ruiz | 2017-02-10   | CONFIRMED | Washington
          # nouns
          Talks between Japan and Norway will be held in Geneva on Jan. 23.                       | Japan, Norway                 | 2017-01-23            | CONFIRMED | Geneva
          The next meeting of OPEC ministers is scheduled for May 25 in Vienna.                   | OPEC ministers                | 2017-05-25            | CONFIRMED | Vienna
          # put off and planned once
          The meeting between Abe and Trump that had been planned for Jan. 27 was postponed to Feb. 10. | Abe, Trump              | 2017-02-10            | CONFIRMED |
          Foreign Minister Lea Holm did not cancel a visit to Japan on Jan. 26.                   | Lea Holm, Japan               | 2017-01-26            | CONFIRMED | Japan
          Foreign Minister Lea Holm called off a visit to Japan on Jan. 26.                       | Lea Holm, Japan               | 2017-01-26            | CANCELLED | Japan
          """)
  void aSentenceAnnounces(
      String sentence, String parties, String window, Status status, String place) {
    List<Meeting> meetings = read(sentence).meetings();

    assertThat(meetings).hasSize(1);
    Meeting meeting = meetings.get(0);
    assertThat(String.join(", ", meeting.participants().stream().map(Participant::name).toList()))
        .isEqualTo(parties);
    assertThat(meeting.window().edtf()).isEqualTo(window);
    assertThat(meeting.status()).isEqualTo(status);
    assertThat(meeting.place().map(Place::name).orElse(null)).isEqualTo(place);
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
          """)
  void aDateThatGivesNoMeetingIsSetAside(String sentence, String date, String reason) {
    assertThat(read(sentence).setAside()).contains(new SetAside(date, reason));
  }

  private static Reading read(String sentence) {
    return READER.read(new Document("doc", PUBLISHED, "", sentence));
  }
}
