package parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.meeting.SetAside;
import parley.reading.meeting.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The story in events/document-abe-trump.json gives exactly its two meetings. */
class SeedStoryTest {

  private static Document story;
  private static Reading reading;

  @BeforeAll
  static void readsTheStory() throws IOException {
    Path file = Path.of(System.getProperty("parley.root"), "events/document-abe-trump.json");
    JsonNode json = JsonMapper.builder().build().readTree(file.toFile());
    LocalDate published = LocalDate.parse(json.get("published").stringValue());
    story = new Document("seed", published, "", json.get("text").stringValue());
    reading = MeetingReader.english().read(story);
  }

  @Test
  void twoMeetingsAreAnnounced() {
    assertThat(reading.meetings()).hasSize(2);
  }

  @Test
  void abeIsArrangingToMeetTrumpInALateJanuaryWindow() {
    Meeting meeting = reading.meetings().get(0);

    assertThat(names(meeting)).containsExactly("Shinzo Abe", "Donald Trump");
    assertThat(meeting.window().edtf()).isEqualTo("2017-01-20/2017-01-27");
    assertThat(meeting.status()).isEqualTo(Status.TENTATIVE);
    assertThat(meeting.place()).contains(new Place("United States", Optional.of("US")));
    assertThat(meeting.attributedTo()).contains("sources close to bilateral relations");
    assertThat(meeting.participants().get(0))
        .isEqualTo(new Participant("Shinzo Abe", Optional.of("Prime Minister"), Optional.of("JP")));
  }

  @Test
  void abeMeetsObamaInHawaii() {
    Meeting meeting = reading.meetings().get(1);

    assertThat(names(meeting)).containsExactly("Shinzo Abe", "Barack Obama");
    assertThat(meeting.window().edtf()).isEqualTo("2016-12-27");
    assertThat(meeting.status()).isEqualTo(Status.CONFIRMED);
    assertThat(meeting.place().map(Place::name)).contains("Hawaii");
  }

  @Test
  void thePastMeetingAndTheInaugurationAreSetAside() {
    assertThat(reading.setAside())
        .contains(new SetAside("Nov. 17", "past"), new SetAside("Jan. 20", "no meeting"));
  }

  @Test
  void everyEvidenceStandsInTheTextWhereItSays() {
    assertThat(reading.meetings())
        .allSatisfy(
            meeting ->
                assertThat(meeting.evidence())
                    .isNotEmpty()
                    .allSatisfy(
                        e ->
                            assertThat(story.text().substring(e.span().begin(), e.span().end()))
                                .isEqualTo(e.text())));
  }

  private static List<String> names(Meeting meeting) {
    return meeting.participants().stream().map(Participant::name).toList();
  }
}
