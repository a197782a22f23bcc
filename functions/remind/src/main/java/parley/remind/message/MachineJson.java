package parley.remind.message;

import parley.calendar.json.MeetingJson;
import parley.calendar.meeting.Change;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A notification for machines: its kind, its lead time or its change, and the meeting. */
final class MachineJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private MachineJson() {}

  static ObjectNode of(Notification notification) {
    ObjectNode json = JSON.objectNode();
    json.put("kind", notification.kind().word());
    if (notification instanceof Reminder reminder) {
      json.put("leadDays", reminder.leadDays());
      json.putNull("change");
    } else {
      json.putNull("leadDays");
      json.set("change", change(((Notice) notification).change()));
    }
    json.set(
        "meeting", MeetingJson.of(notification.meetingId(), Excerpt.of(notification.meeting())));
    return json;
  }

  private static ObjectNode change(Change change) {
    ObjectNode json = JSON.objectNode();
    json.put("kind", change.kind().word());
    json.put("sequence", change.sequence());
    json.put("at", change.at().toString());
    json.put("published", change.published().toString());
    json.set("before", change.before().map(MachineJson::state).orElse(null));
    json.set("after", state(change.after()));
    return json;
  }

  private static ObjectNode state(Change.State state) {
    ObjectNode json = JSON.objectNode();
    json.put("status", state.status().word());
    json.set("window", MeetingJson.window(state.window()));
    return json;
  }
}
