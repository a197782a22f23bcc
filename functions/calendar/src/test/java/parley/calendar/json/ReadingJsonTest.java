package parley.calendar.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.reading.Reading;
import parley.reading.meeting.CalledOff;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import tools.jackson.databind.json.JsonMapper;

/** The shape is the contract that others rely on. */
class ReadingJsonTest {

  @Test
  void whatIsCalledOffWithoutADayIsShownBesideTheMeetings() {
    CalledOff off =
        new CalledOff(
            Kind.VISIT,
            Status.CANCELLED,
            List.of(new Participant("Ann Berg", Optional.empty(), Optional.of("NO"))),
            Optional.of(new Place("Rome", Optional.of("IT"))),
            Optional.empty(),
            new Evidence("4f2a", new Span(0, 5), "words"));
    Reading reading =
        new Reading(
            "4f2a", LocalDate.of(2017, 1, 9), List.of(), List.of(off), List.of(), List.of());

    assertThat(ReadingJson.of(reading))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"id": "4f2a", "published": "2017-01-09", "meetings": [], "expressions": [],
                     "setAside": [],
                     "calledOff": [{"kind": "visit", "status": "cancelled",
                       "participants": [{"name": "Ann Berg", "role": null, "country": "NO",
                         "countryName": "Norway"}],
                       "place": {"name": "Rome", "country": "IT"}, "attributedTo": null,
                       "evidence": [{"document": "4f2a", "begin": 0, "end": 5, "text": "words"}]}]}
                    """));
  }
}
