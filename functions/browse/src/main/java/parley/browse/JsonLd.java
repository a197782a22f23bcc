package parley.browse;

import java.util.Map;
import java.util.Optional;
import parley.calendar.meeting.Entry;
import parley.gateway.Plain;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.meeting.Status;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A meeting as schema.org's Event, for the search engines that read a page. */
final class JsonLd {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Map<Status, String> STATUSES =
      Map.of(
          Status.TENTATIVE, "EventScheduled",
          Status.CONFIRMED, "EventScheduled",
          Status.POSTPONED, "EventPostponed",
          Status.CANCELLED, "EventCancelled");

  private JsonLd() {}

  /** The JSON, in which no character can end the script element that it stands in. */
  static String of(Entry entry, Optional<BaseUrl> base) {
    return Plain.text(event(entry, base).toString())
        .replace("&", "\\u0026")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e");
  }

  private static ObjectNode event(Entry entry, Optional<BaseUrl> base) {
    Meeting meeting = entry.meeting();
    ObjectNode event = JSON.objectNode();
    event.put("@context", "https://schema.org").put("@type", "Event");
    event.put("name", meeting.title());
    event.put("eventStatus", "https://schema.org/" + STATUSES.get(meeting.status()));
    meeting.window().earliest().ifPresent(day -> event.put("startDate", day.toString()));
    meeting.window().latest().ifPresent(day -> event.put("endDate", day.toString()));
    meeting.place().ifPresent(place -> event.set("location", place(place)));
    event.put("description", meeting.evidence().get(0).text());
    base.ifPresent(b -> event.put("url", b.meeting(entry.id())));
    meeting.participants().forEach(p -> event.withArray("attendee").add(attendee(p)));
    return event;
  }

  private static ObjectNode place(Place place) {
    ObjectNode json = JSON.objectNode().put("@type", "Place").put("name", place.name());
    place
        .country()
        .ifPresent(
            country ->
                json.putObject("address")
                    .put("@type", "PostalAddress")
                    .put("addressCountry", country));
    return json;
  }

  /** Who has an office is a person; a country or a body may be anything that can attend. */
  private static ObjectNode attendee(Participant participant) {
    String type = participant.role().isPresent() ? "Person" : "Organization";
    ObjectNode json = JSON.objectNode().put("@type", type).put("name", participant.name());
    participant.role().ifPresent(role -> json.put("jobTitle", role));
    return json;
  }
}
