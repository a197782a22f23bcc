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
import parley.reading.window.Window;
import tools.jackson.databind.json.JsonMapper;

/** The shape is the contract that others rely on. */
class ReadingJsonTest {

  @Test
  void whatIsCalledOffOrDeniedIsShownBesideTheMeetings() {
    CalledOff off =
        new CalledOff(
            Kind.VISIT,
            Status.CANCELLED,
            List.of(new Participant("Ann Berg", Optional.empty(), Optional.of("NO"))),
            Optional.of(new Place("Rome", Optional.of("IT"))),
            Optional.of(Window.on(LocalDate.of(2017, 2, 1))),
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
                       "place": {"name": "Rome", "country": "IT"},
                       "window": {"earliest": "2017-02-01", "latest": "2017-02-01",
                         "edtf": "2017-02-01", "approximate": false},
                       "attributedTo": null,
                       "evidence": [{"document": "4f2a", "begin": 0, "end": 5, "text": "words"}]}]}
                    """));
  }
}
