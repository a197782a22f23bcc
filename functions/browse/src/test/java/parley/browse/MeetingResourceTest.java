package parley.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.ChangeKind;
import parley.reading.meeting.Status;
import parley.reading.window.Window;
import tools.jackson.databind.JsonNode;

class MeetingResourceTest {

  private static final Change FIRST = Entries.announced(Entries.ABE_TRUMP);
  private static final Change MOVED =
      new Change(
          "a1",
          2,
          ChangeKind.MOVED,
          Optional.of(FIRST.after()),
          new Change.State(Window.on(LocalDate.parse("2017-02-10")), Status.CONFIRMED),
          Instant.parse("2017-01-17T08:00:00Z"),
          LocalDate.parse("2017-01-16"),
          Entries.evidence("d2", "agreed to meet in Washington on Feb. 10"));

  private final Browsing browsing = new Browsing(Entries.ABE_TRUMP);

  @BeforeEach
  void itMovedOnce() {
    browsing.meetings.changes.add(FIRST);
    browsing.meetings.changes.add(MOVED);
    browsing.meetings.evidence.add(FIRST.evidence());
    browsing.meetings.evidence.add(MOVED.evidence());
  }

  @Test
  void showsTheMeetingAsItIsInTheListAndMore() {
    JsonNode listed = browsing.json("/meetings").at("/meetings/0");
    JsonNode alone = browsing.json("/meetings/a1");
    listed
        .properties()
        .forEach(
            field -> {
              if (!field.getKey().equals("evidence")) {
                assertThat(alone.get(field.getKey())).isEqualTo(field.getValue());
              }
            });
  }

  @Test
  void showsAllEvidence() {
    assertThat(browsing.json("/meetings/a1").at("/evidence"))
        .extracting(e -> e.at("/document").asString())
        .containsExactly("d1", "d2");
  }

  @Test
  void theFirstChangeHasNothingBeforeIt() {
    JsonNode first = browsing.json("/meetings/a1").at("/history/0");
    assertThat(first.at("/sequence").asInt()).isEqualTo(1);
    assertThat(first.at("/kind").asString()).isEqualTo("announced");
    assertThat(first.get("before").isNull()).isTrue();
    assertThat(first.at("/after/window/edtf").asString()).isEqualTo("2017-01-20/2017-01-27");
  }

  @Test
  void aChangeTellsWhenFromWhatToWhatAndInWhichWords() {
    JsonNode moved = browsing.json("/meetings/a1").at("/history/1");
    assertThat(moved.at("/kind").asString()).isEqualTo("moved");
    assertThat(moved.at("/at").asString()).isEqualTo("2017-01-17T08:00:00Z");
    assertThat(moved.at("/published").asString()).isEqualTo("2017-01-16");
    assertThat(moved.at("/document").asString()).isEqualTo("d2");
    assertThat(moved.at("/before/window/edtf").asString()).isEqualTo("2017-01-20/2017-01-27");
    assertThat(moved.at("/before/status").asString()).isEqualTo("tentative");
    assertThat(moved.at("/after/window/edtf").asString()).isEqualTo("2017-02-10");
    assertThat(moved.at("/after/status").asString()).isEqualTo("confirmed");
    assertThat(moved.at("/evidence/text").asString())
        .isEqualTo("agreed to meet in Washington on Feb. 10");
  }

  @Test
  void leadsABrowserToTheWebPage() {
    Map<String, String> browser = Map.of("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    APIGatewayV2HTTPResponse response = browsing.request("GET", "/meetings/a1", browser);
    assertThat(response.getStatusCode()).isEqualTo(303);
    assertThat(response.getHeaders())
        .containsEntry("location", "../?meeting=a1")
        .containsEntry("vary", "accept");
  }

  @Test
  void thereIsNoMeetingUnderAnotherId() {
    APIGatewayV2HTTPResponse response = browsing.get("/meetings/zz");
    assertThat(response.getStatusCode()).isEqualTo(404);
    assertThat(Browsing.json(response).at("/detail").asString())
        .isEqualTo("There is no meeting \"zz\".");
  }
}
