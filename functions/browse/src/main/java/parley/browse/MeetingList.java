package parley.browse;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import parley.calendar.meeting.MeetingQuery;
import parley.calendar.meeting.Meetings;
import parley.calendar.meeting.Page;
import parley.gateway.Answer;
import parley.gateway.Request;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /meetings}: a page of the meetings whose window touches some days. */
final class MeetingList {

  static final int DEFAULT_LIMIT = 20;

  private static final List<String> PARAMETERS =
      List.of("from", "to", "participant", "place", "status", "limit", "cursor");

  private final Meetings meetings;
  private final InstantSource clock;

  MeetingList(Meetings meetings, InstantSource clock) {
    this.meetings = meetings;
    this.clock = clock;
  }

  /**
   * The page that the parameters ask for.
   *
   * @throws parley.gateway.ProblemException 400 if one of them is bad, 422 if it makes no sense
   */
  Answer get(Request request) {
    MeetingQuery query = query(new Parameters(request, PARAMETERS));
    return Answer.json(200, json(query.from(), page(query), today()));
  }

  private MeetingQuery query(Parameters parameters) {
    LocalDate from = parameters.day("from").orElseGet(this::today);
    Optional<LocalDate> to = parameters.day("to");
    if (to.isPresent() && to.get().isBefore(from)) {
      throw Parameters.senseless("to", "is " + from + " or a later day, not " + to.get());
    }
    return new MeetingQuery(
        from,
        to,
        parameters.name("participant"),
        parameters.name("place"),
        parameters.statuses("status"),
        parameters.limit("limit").orElse(DEFAULT_LIMIT),
        parameters.cursor("cursor"));
  }

  private Page page(MeetingQuery query) {
    try {
      return meetings.list(query);
    } catch (IllegalArgumentException e) {
      throw Parameters.senseless(
          "cursor", "is the cursor of a page, not \"" + query.cursor().get() + "\"");
    }
  }

  /** The first day is told, too, so that a client need not know what today is here. */
  private static ObjectNode json(LocalDate from, Page page, LocalDate today) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("from", from.toString());
    ArrayNode list = json.putArray("meetings");
    page.entries().forEach(entry -> list.add(EntryJson.of(entry, today)));
    page.cursor().ifPresent(cursor -> json.put("cursor", cursor));
    return json;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
