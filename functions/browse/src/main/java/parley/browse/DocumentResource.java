package parley.browse;

import java.util.List;
import parley.calendar.document.DocumentState;
import parley.calendar.document.Documents;
import parley.calendar.json.ReadingJson;
import parley.gateway.Answer;
import parley.gateway.Problem;
import parley.gateway.ProblemException;
import parley.gateway.Request;
import parley.reading.meeting.SetAside;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /documents/{id}}: what has become of a document. */
final class DocumentResource implements Resource {

  private final Documents documents;
  private final String id;

  DocumentResource(Documents documents, String id) {
    this.documents = documents;
    this.id = id;
  }

  @Override
  public Answer get(Request request) {
    return Answer.json(200, json(documents.state(id).orElseThrow(this::unknown)));
  }

  private ObjectNode json(DocumentState state) {
    if (state instanceof DocumentState.Read read) {
      return json(state, read.meetings(), read.setAside());
    }
    ObjectNode json = json(state, List.of(), List.of());
    if (state instanceof DocumentState.Failed failed) {
      json.put("reason", failed.reason());
    }
    return json;
  }

  private ObjectNode json(DocumentState state, List<String> meetings, List<SetAside> setAside) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id);
    json.put("status", state.word());
    ArrayNode ids = json.putArray("meetings");
    meetings.forEach(ids::add);
    json.set("setAside", ReadingJson.setAside(setAside));
    return json;
  }

  private ProblemException unknown() {
    return new ProblemException(Problem.of(404, "There is no document \"" + id + "\"."));
  }
}
