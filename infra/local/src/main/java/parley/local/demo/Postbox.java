package parley.local.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Watches the stack's outbox, and shows what is new in it. */
final class Postbox {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.ENGLISH);

  private final ParleyClient client;
  private final Screen screen;
  private final ZoneId zone;
  private int seen;
  private boolean shownWhole;

  /**
   * @param zone whose time is shown
   */
  Postbox(ParleyClient client, Screen screen, ZoneId zone) {
    this.client = client;
    this.screen = screen;
    this.zone = zone;
  }

  /** The messages that went out since the last look. */
  List<JsonNode> fresh() {
    List<JsonNode> all = new ArrayList<>();
    client.get("/outbox").path("messages").forEach(all::add);
    List<JsonNode> fresh = List.copyOf(all.subList(seen, all.size()));
    seen = all.size();
    return fresh;
  }

  /** Shows the messages that went out since the last look, the first of all as it was sent. */
  int showFresh() {
    List<JsonNode> fresh = fresh();
    fresh.forEach(this::show);
    return fresh.size();
  }

  private void show(JsonNode message) {
    screen.row(
        "%s  %-5s  %-9s  %s"
            .formatted(
                Instant.parse(message.path("sentAt").asString()).atZone(zone).format(TIME),
                message.path("protocol").asString().equals("sms") ? "SMS" : "email",
                message.path("kind").asString(),
                message.path("subject").asString(message.path("text").asString())));
    if (!shownWhole) {
      screen.quote(4, message.path("text").asString());
      shownWhole = true;
    }
  }
}
