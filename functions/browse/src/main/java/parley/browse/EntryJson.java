package parley.browse;

import java.time.LocalDate;
import parley.calendar.json.MeetingJson;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Dossier;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.Telling;
import parley.reading.meeting.Meeting;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of an entry of the calendar. */
final class EntryJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private EntryJson() {}

  /** The meeting, and when it was last spoken of and last changed. */
  static ObjectNode of(Entry entry, LocalDate today) {
    ObjectNode json = MeetingJson.of(entry.id(), entry.meeting());
    json.put("phase", Phase.of(entry.meeting(), today).word());
    json.put("sequence", entry.sequence());
    json.put("published", entry.published().toString());
    json.put("createdAt", entry.createdAt().toString());
    json.put("changedAt", entry.changedAt().toString());
    return json;
  }

  /** The same with all its evidence, every change, and what contradicts it. */
  static ObjectNode of(Dossier dossier, LocalDate today) {
    ObjectNode json = of(dossier.entry(), today);
    ArrayNode words = json.putArray("evidence");
    dossier.evidence().forEach(e -> words.add(MeetingJson.evidence(e)));
    ArrayNode changes = json.putArray("history");
    dossier.history().forEach(c -> changes.add(change(c)));
    ArrayNode contradictions = json.putArray("contradictions");
    dossier.contradictions().forEach(c -> contradictions.add(contradiction(c)));
    return json;
  }

  private static ObjectNode contradiction(Telling telling) {
    Meeting meeting = telling.meeting();
    ObjectNode json = state(new Change.State(meeting.window(), meeting.status()));
    json.put("attributedTo", meeting.attributedTo().orElse(null));
    json.put("published", telling.published().toString());
    json.put("document", telling.document());
    json.set("evidence", MeetingJson.evidence(telling.evidence()));
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
