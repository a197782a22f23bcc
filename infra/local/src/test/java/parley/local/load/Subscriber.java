package parley.local.load;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who wants to be reminded, and of nothing else.
 *
 * @param address an e-mail address
 * @param surname of whom; empty: of everybody
 * @param leadDays how many days before
 * @param zone whose hours count
 * @param hour when
 */
public record Subscriber(
    String address, String surname, List<Integer> leadDays, ZoneId zone, int hour) {

  private static final Pattern LINK = Pattern.compile("https?://\\S+");
  private static final Set<String> OFF = Set.of("cancelled", "postponed");

  /** In all parts of the world, at all hours; some want all meetings, some those of one. */
  public static List<Subscriber> some() {
    List<String> zones =
        List.of("Asia/Tokyo", "Asia/Kolkata", "Africa/Nairobi", "Europe/Oslo", "America/Santiago");
    List<Subscriber> some = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String surname = i % 3 == 0 ? "" : Party.ALL.get(i).surname();
      some.add(
          new Subscriber(
              "reader" + i + "@example.org",
              surname,
              i % 2 == 0 ? List.of(14, 7, 1) : IntStream.rangeClosed(1, 30).boxed().toList(),
              ZoneId.of(zones.get(i % zones.size())),
              (5 * i + 2) % 24));
    }
    return some;
  }

  /** Subscribes, and follows the link of the confirmation mail. */
  public void subscribe(Api api) throws IOException {
    String body =
        """
        {"protocol": "email", "endpoint": "%s", "watch": {"participants": [%s], "leadDays": %s,
         "changes": false, "zone": "%s", "hour": %d}}
        """
            .formatted(
                address,
                surname.isEmpty() ? "" : '"' + surname + '"',
                leadDays,
                zone.getId(),
                hour);
    api.post("/subscriptions", "application/json", body);
    for (JsonNode message : api.get("/outbox").get("messages")) {
      Matcher link = LINK.matcher(message.get("text").stringValue());
      if (message.get("to").stringValue().equals(address) && link.find()) {
        api.follow(URI.create(link.group()));
      }
    }
  }

  /**
   * The reminders of a meeting that fall due between two instants.
   *
   * @param meeting as {@code GET /meetings} has it
   * @param after when it was not due yet
   * @param until when it has become due
   */
  Stream<Reminded> due(JsonNode meeting, Instant after, Instant until) {
    String opens = meeting.at("/window/earliest").asString("");
    if (opens.isEmpty() || OFF.contains(meeting.get("status").stringValue()) || !wants(meeting)) {
      return Stream.empty();
    }
    Set<Integer> days = new TreeSet<>(leadDays);
    days.add(0);
    return days.stream()
        .filter(
            lead -> {
              Instant due = at(LocalDate.parse(opens).minusDays(lead));
              return due.isAfter(after) && !due.isAfter(until);
            })
        .map(lead -> new Reminded(address, meeting.get("id").stringValue(), lead));
  }

  private boolean wants(JsonNode meeting) {
    return surname.isEmpty()
        || meeting
            .get("participants")
            .valueStream()
            .anyMatch(it -> it.get("name").stringValue().endsWith(surname));
  }

  private Instant at(LocalDate day) {
    return day.atTime(hour, 0).atZone(zone).toInstant();
  }
}
