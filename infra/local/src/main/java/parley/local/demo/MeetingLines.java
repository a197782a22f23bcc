package parley.local.demo;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Shows a meeting of the API. */
final class MeetingLines {

  private final Screen screen;

  MeetingLines(Screen screen) {
    this.screen = screen;
  }

  void show(JsonNode meeting) {
    screen.blank();
    screen.line(
        2,
        "%s  %s, %s"
            .formatted(
                meeting.at("/window/edtf").asString(),
                meeting.path("title").asString(),
                meeting.path("status").asString()));
    fact("who", who(meeting));
    fact("where", meeting.at("/place/name").asString(""));
    fact("says", meeting.path("attributedTo").asString(""));
    for (JsonNode evidence : meeting.path("evidence")) {
      screen.quote(4, evidence.path("text").asString());
    }
  }

  private static String who(JsonNode meeting) {
    List<String> names = new ArrayList<>();
    for (JsonNode participant : meeting.path("participants")) {
      String role = participant.path("role").asString("");
      names.add((role + " " + participant.path("name").asString()).strip());
    }
    return String.join("; ", names);
  }

  private void fact(String name, String value) {
    if (!value.isEmpty()) {
      screen.line(4, "%-6s %s".formatted(name, value));
    }
  }
}
