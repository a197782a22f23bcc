package parley.browse;

import java.util.List;
import parley.calendar.document.DocumentState;
import parley.calendar.document.Documents;
import parley.calendar.json.ReadingJson;
import parley.calendar.meeting.Meetings;
import parley.gateway.Answer;
import parley.gateway.Problem;
import parley.gateway.ProblemException;
import parley.gateway.Request;
import parley.reading.meeting.SetAside;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /documents/{id}}: what has become of a document. */
final class DocumentResource {

  private final Documents documents;
  private final Meetings meetings;

  DocumentResource(Documents documents, Meetings meetings) {
    this.documents = documents;
    this.meetings = meetings;
  }

  /**
   * The state of the document whose id is in the path.
   *
   * @throws ProblemException 404 if there is none, 410 if it was withdrawn
   */
  Answer get(Request request) {
    String id = request.pathParameters().get("id");
    DocumentState state = documents.state(id).orElseThrow(() -> unknown(id));
    if (state instanceof DocumentState.Withdrawn) {
      throw new ProblemException(Problem.of(410, "The document \"" + id + "\" was withdrawn."));
    }
    return Answer.json(200, json(id, state));
  }

  private ObjectNode json(String id, DocumentState state) {
    if (state instanceof DocumentState.Read read) {
      return json(id, state, meetings.toldBy(id, read.meetings()), read.setAside());
    }
    ObjectNode json = json(id, state, List.of(), List.of());
    if (state instanceof DocumentState.Failed failed) {
      json.put("reason", failed.reason());
    }
    return json;
  }

  private static ObjectNode json(
      String id, DocumentState state, List<String> meetings, List<SetAside> setAside) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id);
    json.put("status", state.word());
    ArrayNode ids = json.putArray("meetings");
    meetings.forEach(ids::add);
    json.set("setAside", ReadingJson.setAside(setAside));
    return json;
  }

  private static ProblemException unknown(String id) {
    return new ProblemException(Problem.of(404, "There is no document \"" + id + "\"."));
  }
}
