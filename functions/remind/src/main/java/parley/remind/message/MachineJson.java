package parley.remind.message;

import java.util.List;
import parley.calendar.json.MeetingJson;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Entry;
import tools.jackson.databind.node.ArrayNode;
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
      addLead(reminder, json);
      json.putNull("change");
    } else {
      json.putNull("leadDays");
      json.set("change", change(((Notice) notification).change()));
    }
    json.set(
        "meeting", MeetingJson.of(notification.meetingId(), Excerpt.of(notification.meeting())));
    return json;
  }

  /** Several reminders: of each meeting no more than what tells it and its days. */
  static ObjectNode of(List<Reminder> reminders) {
    ObjectNode json = JSON.objectNode().put("kind", NotificationKind.DIGEST.word());
    ArrayNode each = json.putArray("reminders");
    for (Reminder reminder : reminders) {
      ObjectNode line = line(reminder.entry());
      addLead(reminder, line);
      each.add(line);
    }
    return json;
  }

  /** {@code missed}: the leads of those that it makes up for. */
  private static void addLead(Reminder reminder, ObjectNode json) {
    json.put("leadDays", reminder.leadDays());
    json.put("late", reminder.late());
    ArrayNode missed = json.putArray("missed");
    reminder.missed().forEach(missed::add);
  }

  /** The outlook on a week, as {@link #of(List)}. */
  static ObjectNode of(Outlook outlook) {
    ObjectNode json = JSON.objectNode().put("kind", NotificationKind.DIGEST.word());
    json.put("from", outlook.from().toString());
    json.put("to", outlook.to().toString());
    ArrayNode each = json.putArray("meetings");
    outlook.entries().forEach(entry -> each.add(line(entry)));
    return json;
  }

  private static ObjectNode line(Entry entry) {
    ObjectNode json = JSON.objectNode();
    json.put("meeting", entry.id());
    json.put("title", Excerpt.of(entry.meeting()).title());
    json.put("status", entry.meeting().status().word());
    json.set("window", MeetingJson.window(entry.meeting().window()));
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
