package parley.browse;

import java.util.List;
import parley.calendar.json.MeetingJson;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Entry;
import parley.reading.meeting.Evidence;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of an entry of the calendar. */
final class EntryJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private EntryJson() {}

  /** The meeting, and when it was last spoken of and last changed. */
  static ObjectNode of(Entry entry) {
    ObjectNode json = MeetingJson.of(entry.id(), entry.meeting());
    json.put("sequence", entry.sequence());
    json.put("published", entry.published().toString());
    json.put("createdAt", entry.createdAt().toString());
    json.put("changedAt", entry.changedAt().toString());
    return json;
  }

  /** The same with all its evidence, and every change, oldest first. */
  static ObjectNode of(Entry entry, List<Evidence> evidence, List<Change> history) {
    ObjectNode json = of(entry);
    ArrayNode words = json.putArray("evidence");
    evidence.forEach(e -> words.add(MeetingJson.evidence(e)));
    ArrayNode changes = json.putArray("history");
    history.forEach(c -> changes.add(change(c)));
    return json;
  }

  private static ObjectNode change(Change change) {
    ObjectNode json = JSON.objectNode();
    json.put("sequence", change.sequence());
    json.put("kind", change.kind().word());
    json.put("at", change.at().toString());
    json.put("published", change.published().toString());
    json.put("document", change.evidence().document());
    json.set("before", change.before().map(EntryJson::state).orElse(null));
    json.set("after", state(change.after()));
    json.set("evidence", MeetingJson.evidence(change.evidence()));
    return json;
  }

  private static ObjectNode state(Change.State state) {
    ObjectNode json = JSON.objectNode();
    json.set("window", MeetingJson.window(state.window()));
    json.put("status", state.status().word());
    return json;
  }
}
