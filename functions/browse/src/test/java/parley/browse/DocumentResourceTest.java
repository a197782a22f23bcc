package parley.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.calendar.document.DocumentState;
import parley.reading.meeting.SetAside;
import tools.jackson.databind.json.JsonMapper;

class DocumentResourceTest {

  private final Browsing browsing = new Browsing();

  @Test
  void aDocumentThatWasReadTellsItsMeetingsAndWhatWasSetAside() {
    show(
        new DocumentState.Read(List.of("a1", "b7"), List.of(new SetAside("Nov. 17", "past"))),
        """
        {"id": "d1", "status": "read", "meetings": ["a1", "b7"],
         "setAside": [{"text": "Nov. 17", "reason": "past"}]}
        """);
  }

  @Test
  void aDocumentWhoseWordsAreFoundElsewhereNowTellsWhere() {
    browsing.meetings.moved.put("d1", List.of("c3"));
    show(
        new DocumentState.Read(List.of("a1", "b7"), List.of()),
        """
        {"id": "d1", "status": "read", "meetings": ["c3"], "setAside": []}
        """);
  }

  @Test
  void aDocumentThatIsNotReadYetIsReceived() {
    show(
        new DocumentState.Received(),
        """
        {"id": "d1", "status": "received", "meetings": [], "setAside": []}
        """);
  }

  @Test
  void aDocumentThatCouldNotBeReadSaysWhy() {
    show(
        new DocumentState.Failed("too deep"),
        """
        {"id": "d1", "status": "failed", "meetings": [], "setAside": [], "reason": "too deep"}
        """);
  }

  @Test
  void aDocumentThatWasWithdrawnIsGone() {
    browsing.documents.mark("d1", new DocumentState.Withdrawn(List.of("a1")));
    APIGatewayV2HTTPResponse response = browsing.get("/documents/d1");
    assertThat(response.getStatusCode()).isEqualTo(410);
    assertThat(Browsing.json(response).at("/detail").asString())
        .isEqualTo("The document \"d1\" was withdrawn.");
  }

  @Test
  void thereIsNoDocumentUnderAnotherId() {
    APIGatewayV2HTTPResponse response = browsing.get("/documents/zz");
    assertThat(response.getStatusCode()).isEqualTo(404);
    assertThat(Browsing.json(response).at("/detail").asString())
        .isEqualTo("There is no document \"zz\".");
  }

  private void show(DocumentState state, String json) {
    browsing.documents.mark("d1", state);
    assertThat(browsing.json("/documents/d1")).isEqualTo(JsonMapper.shared().readTree(json));
  }
}
