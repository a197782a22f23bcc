package parley.local.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that a stack's calendar says, but for what the order of arrival decides: ids, instants, and
 * how often subscribers heard of a change.
 *
 * @param entries the meetings, each with its history and all evidence, in the order of their text
 */
public record KnownCalendar(List<String> entries) {

  private static final List<String> BY_ARRIVAL =
      List.of("id", "sequence", "createdAt", "changedAt");

  /**
   * Reads a whole calendar by its pages.
   *
   * @param from the first day of it
   * @param stories each of which has been read, and leads to its entries
   * @throws IllegalStateException if it is not ordered by window, a history has a gap, or a story
   *     leads nowhere
   */
  public static KnownCalendar of(Api api, String from, Collection<MadeStory> stories)
      throws IOException {
    List<String> entries = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (JsonNode meeting : list(api, from)) {
      String id = meeting.get("id").stringValue();
      ids.add(id);
      entries.add(known(api.get("/meetings/" + id)));
    }
    for (MadeStory story : stories) {
      requireLeads(api, story, ids);
    }
    return new KnownCalendar(entries.stream().sorted().toList());
  }

  /** Where they differ, in a few lines; empty if they do not. */
  public String difference(KnownCalendar other) {
    List<String> lines = new ArrayList<>();
    lines.addAll(onlyIn(entries, other.entries).stream().map(it -> "< " + it).toList());
    lines.addAll(onlyIn(other.entries, entries).stream().map(it -> "> " + it).toList());
    return lines.stream().collect(Collectors.joining("\n"));
  }

  private static List<String> onlyIn(List<String> these, List<String> those) {
    List<String> left = new ArrayList<>(these);
    those.forEach(left::remove);
    return left;
  }

  /**
   * All meetings from a day on.
   *
   * @throws IllegalStateException if they are not ordered by window, or one stands there twice
   */
  static List<JsonNode> list(Api api, String from) throws IOException {
    List<JsonNode> meetings = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = api.get("/meetings?limit=100&from=" + from + cursor);
      page.get("meetings").forEach(meetings::add);
      cursor = page.has("cursor") ? "&cursor=" + page.get("cursor").stringValue() : "";
    } while (!cursor.isEmpty());
    requireInOrder(meetings);
    return meetings;
  }

  private static void requireInOrder(List<JsonNode> meetings) {
    List<String> opens =
        meetings.stream().map(it -> it.at("/window/earliest").asString("")).toList();
    require(opens.equals(opens.stream().sorted().toList()), "not in order: " + opens);
    long different = meetings.stream().map(it -> it.get("id")).distinct().count();
    require(different == meetings.size(), "a meeting stands there twice");
  }

  private static String known(JsonNode meeting) {
    requireWhole(meeting);
    ObjectNode known = ((ObjectNode) meeting).deepCopy();
    known.remove(BY_ARRIVAL);
    known.get("history").forEach(change -> ((ObjectNode) change).remove("at"));
    return known.toString();
  }

  /** A history leads step by step to what the entry is. */
  private static void requireWhole(JsonNode meeting) {
    JsonNode before = null;
    int sequence = 0;
    for (JsonNode change : meeting.get("history")) {
      require(change.get("sequence").intValue() == ++sequence, "a gap in " + meeting);
      require(before == null || before.equals(change.get("before")), "a leap in " + meeting);
      before = change.get("after");
    }
    require(before != null, "no history of " + meeting);
    require(before.get("window").equals(meeting.get("window")), "another window: " + meeting);
    require(before.get("status").equals(meeting.get("status")), "another status: " + meeting);
  }

  /** An entry that became one with another is found under the other's id. */
  private static void requireLeads(Api api, MadeStory story, Set<String> ids) throws IOException {
    JsonNode state = api.get("/documents/" + story.id());
    require(state.get("status").stringValue().equals("read"), "not read: " + state);
    for (JsonNode told : state.get("meetings")) {
      String id = told.stringValue();
      require(
          ids.contains(id) || ids.contains(api.get("/meetings/" + id).get("id").stringValue()),
          story.id() + " leads nowhere: " + id);
    }
  }

  private static void require(boolean right, String wrong) {
    if (!right) {
      throw new IllegalStateException(wrong);
    }
  }
}
