package parley.calendar.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import parley.reading.window.Window;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The shape is the contract that others rely on. */
class MeetingJsonTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aMeetingHasTheFieldsOfTheContract() {
    Meeting meeting =
        new Meeting(
            "Shinzo Abe - Donald Trump",
            Kind.MEETING,
            Status.TENTATIVE,
            List.of(
                new Participant("Shinzo Abe", Optional.of("Prime Minister"), Optional.of("JP")),
                new Participant("Donald Trump", Optional.empty(), Optional.empty())),
            Optional.of(new Place("United States", Optional.of("US"))),
            Window.between(LocalDate.of(2017, 1, 20), LocalDate.of(2017, 1, 27)),
            Optional.of("sources close to bilateral relations"),
            List.of(new Evidence("4f2a", new Span(7, 12), "words")));
    assertThat(MeetingJson.of("m1", meeting))
        .isEqualTo(
            json(
                """
                {"id": "m1", "title": "Shinzo Abe - Donald Trump", "kind": "meeting",
                 "status": "tentative",
                 "participants": [
                   {"name": "Shinzo Abe", "role": "Prime Minister",
                    "country": "JP", "countryName": "Japan"},
                   {"name": "Donald Trump", "role": null, "country": null, "countryName": null}],
                 "place": {"name": "United States", "country": "US"},
                 "window": {"earliest": "2017-01-20", "latest": "2017-01-27",
                   "edtf": "2017-01-20/2017-01-27", "approximate": false},
                 "attributedTo": "sources close to bilateral relations",
                 "evidence": [{"document": "4f2a", "begin": 7, "end": 12, "text": "words"}]}
                """));
  }

  @Test
  void whatIsNotKnownIsNull() {
    Meeting meeting =
        new Meeting(
            "OPEC meeting",
            Kind.MEETING,
            Status.CONFIRMED,
            List.of(new Participant("OPEC", Optional.empty(), Optional.empty())),
            Optional.empty(),
            Window.from(LocalDate.of(2017, 1, 21)),
            Optional.empty(),
            List.of(new Evidence("4f2a", new Span(7, 12), "words")));
    assertThat(MeetingJson.of("m1", meeting))
        .isEqualTo(
            json(
                """
                {"id": "m1", "title": "OPEC meeting", "kind": "meeting", "status": "confirmed",
                 "participants": [
                   {"name": "OPEC", "role": null, "country": null, "countryName": null}],
                 "place": null,
                 "window": {"earliest": "2017-01-21", "latest": null,
                   "edtf": "2017-01-21/..", "approximate": false},
                 "attributedTo": null,
                 "evidence": [{"document": "4f2a", "begin": 7, "end": 12, "text": "words"}]}
                """));
  }

  @Test
  void anApproximateWindowSaysSo() {
    assertThat(MeetingJson.window(Window.on(LocalDate.of(2017, 1, 27)).approximately()))
        .isEqualTo(
            json(
                """
                {"earliest": "2017-01-27", "latest": "2017-01-27", "edtf": "2017-01-27~",
                 "approximate": true}
                """));
  }

  private static JsonNode json(String json) {
    return JSON.readTree(json);
  }
}
