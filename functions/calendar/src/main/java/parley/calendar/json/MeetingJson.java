package parley.calendar.json;

import parley.reading.meeting.CalledOff;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.window.Window;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of a meeting, as the API, the command line and the notifications show it. */
public final class MeetingJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private MeetingJson() {}

  /** A meeting under an id. */
  public static ObjectNode of(String id, Meeting meeting) {
    ObjectNode json = JSON.objectNode();
    json.put("id", id);
    json.put("title", meeting.title());
    json.put("kind", meeting.kind().word());
    json.put("status", meeting.status().word());
    ArrayNode participants = json.putArray("participants");
    meeting.participants().forEach(p -> participants.add(participant(p)));
    json.set("place", meeting.place().map(MeetingJson::place).orElse(null));
    json.set("window", window(meeting.window()));
    json.put("attributedTo", meeting.attributedTo().orElse(null));
    ArrayNode evidence = json.putArray("evidence");
    meeting.evidence().forEach(e -> evidence.add(evidence(e)));
    return json;
  }

  /** What is called off without a day, or denied: which meeting that is, a calendar can tell. */
  static ObjectNode of(CalledOff off) {
    ObjectNode json = JSON.objectNode();
    json.put("kind", off.kind().word());
    json.put("status", off.status().word());
    ArrayNode participants = json.putArray("participants");
    off.participants().forEach(p -> participants.add(participant(p)));
    json.set("place", off.place().map(MeetingJson::place).orElse(null));
    json.set("window", off.window().map(MeetingJson::window).orElse(null));
    json.put("attributedTo", off.attributedTo().orElse(null));
    json.putArray("evidence").add(evidence(off.evidence()));
    return json;
  }

  /** A window: its inclusive days, null where it is open, and its EDTF. */
  public static ObjectNode window(Window window) {
    ObjectNode json = JSON.objectNode();
    json.put("earliest", window.earliest().map(Object::toString).orElse(null));
    json.put("latest", window.latest().map(Object::toString).orElse(null));
    json.put("edtf", window.edtf());
    json.put("approximate", window.approximate());
    return json;
  }

  /** Evidence: the document's id, and the words with their offsets in code points. */
  public static ObjectNode evidence(Evidence evidence) {
    ObjectNode json = JSON.objectNode();
    json.put("document", evidence.document());
    json.put("begin", evidence.span().begin());
    json.put("end", evidence.span().end());
    json.put("text", evidence.text());
    return json;
  }

  private static ObjectNode participant(Participant participant) {
    ObjectNode json = JSON.objectNode();
    json.put("name", participant.name());
    json.put("role", participant.role().orElse(null));
    json.put("country", participant.country().orElse(null));
    json.put("countryName", participant.countryName().orElse(null));
    return json;
  }

  private static ObjectNode place(Place place) {
    ObjectNode json = JSON.objectNode();
    json.put("name", place.name());
    json.put("country", place.country().orElse(null));
    return json;
  }
}
