package parley.calendar.json;

import java.util.List;
import parley.reading.Reading;
import parley.reading.meeting.SetAside;
import parley.reading.timex.TimeExpression;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of a reading, as the dry run and the command line show it. */
public final class ReadingJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ReadingJson() {}

  /** A reading; its meetings are named by the document and their number: {@code 4f2a/1}. */
  public static ObjectNode of(Reading reading) {
    ObjectNode json = JSON.objectNode();
    json.put("id", reading.id());
    json.put("published", reading.published().toString());
    ArrayNode meetings = json.putArray("meetings");
    for (int i = 0; i < reading.meetings().size(); i++) {
      meetings.add(MeetingJson.of(reading.id() + "/" + (i + 1), reading.meetings().get(i)));
    }
    ArrayNode expressions = json.putArray("expressions");
    reading.expressions().forEach(e -> expressions.add(expression(e)));
    json.set("setAside", setAside(reading.setAside()));
    ArrayNode calledOff = json.putArray("calledOff");
    reading.calledOff().forEach(off -> calledOff.add(MeetingJson.of(off)));
    return json;
  }

  /** The dates that gave no meeting, and why not. */
  public static ArrayNode setAside(List<SetAside> setAside) {
    ArrayNode json = JSON.arrayNode();
    for (SetAside each : setAside) {
      json.addObject().put("text", each.text()).put("reason", each.reason());
    }
    return json;
  }

  private static ObjectNode expression(TimeExpression expression) {
    ObjectNode json = JSON.objectNode();
    json.put("begin", expression.span().begin());
    json.put("end", expression.span().end());
    json.put("text", expression.text());
    json.put("type", expression.type().name());
    json.put("value", expression.value());
    json.put("mod", expression.mod().map(Enum::name).orElse(null));
    return json;
  }
}
