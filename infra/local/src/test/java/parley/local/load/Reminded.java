package parley.local.load;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * That somebody was reminded of a meeting, or should be.
 *
 * @param address who
 * @param meeting the meeting's id
 * @param leadDays how many days before it opens
 */
public record Reminded(String address, String meeting, int leadDays) {

  private static final Comparator<Reminded> IN_ORDER =
      Comparator.comparing(Reminded::address)
          .thenComparing(Reminded::meeting)
          .thenComparing(Reminded::leadDays);

  /** A meeting among several in one message: how near it is, and its link. */
  private static final Pattern SECTION =
      Pattern.compile(
          "^(Today|Tomorrow|In (\\d+) days): .*?/meetings/([0-9a-f]+)$",
          Pattern.MULTILINE | Pattern.DOTALL);

  /** What has to go out between two instants, by what the calendar says. */
  public static List<Reminded> due(
      Api api, List<Subscriber> subscribers, Instant after, Instant until) throws IOException {
    List<JsonNode> meetings = KnownCalendar.list(api, Newsroom.FIRST.toString());
    return subscribers.stream()
        .flatMap(each -> meetings.stream().flatMap(it -> each.due(it, after, until)))
        .sorted(IN_ORDER)
        .toList();
  }

  /**
   * What went out, one message or several in one; whoever was reminded twice stands there twice.
   */
  public static List<Reminded> sent(Api api) throws IOException {
    List<Reminded> sent = new ArrayList<>();
    for (JsonNode message : api.get("/outbox").get("messages")) {
      of(message).forEach(sent::add);
    }
    return sent.stream().sorted(IN_ORDER).toList();
  }

  private static Stream<Reminded> of(JsonNode message) {
    String to = message.get("to").stringValue();
    return switch (message.get("kind").stringValue()) {
      case "reminder" ->
          Stream.of(
              new Reminded(
                  to, message.get("meeting").stringValue(), message.get("leadDays").intValue()));
      case "digest" ->
          SECTION
              .matcher(message.get("text").stringValue())
              .results()
              .map(it -> new Reminded(to, it.group(3), days(it)));
      default -> Stream.empty();
    };
  }

  private static int days(MatchResult section) {
    return switch (section.group(1)) {
      case "Today" -> 0;
      case "Tomorrow" -> 1;
      default -> Integer.parseInt(section.group(2));
    };
  }
}
