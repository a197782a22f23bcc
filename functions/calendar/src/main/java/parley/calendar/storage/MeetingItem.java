package parley.calendar.storage;

import java.time.LocalDate;
import java.util.List;
import parley.calendar.dynamo.Item;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import parley.reading.window.Window;

/** A meeting and its parts as attributes of an item. */
final class MeetingItem {

  private MeetingItem() {}

  /** A meeting. */
  static Item of(Meeting meeting) {
    Item item =
        Item.of("title", meeting.title())
            .with("kind", meeting.kind().word())
            .with("status", meeting.status().word())
            .withItems(
                "participants", meeting.participants().stream().map(MeetingItem::of).toList())
            .with("window", of(meeting.window()))
            .with("attributedTo", meeting.attributedTo())
            .with("document", meeting.evidence().get(0).document())
            .withItems("evidence", words(meeting));
    return meeting.place().map(place -> item.with("place", of(place))).orElse(item);
  }

  static Meeting meeting(Item item) {
    return new Meeting(
        item.text("title"),
        Kind.ofWord(item.text("kind")),
        Status.ofWord(item.text("status")),
        item.items("participants").stream().map(MeetingItem::participant).toList(),
        item.findItem("place").map(MeetingItem::place),
        window(item.item("window")),
        item.findText("attributedTo"),
        item.items("evidence").stream()
            .map(words -> evidence(words.with("document", item.text("document"))))
            .toList());
  }

  /** The words of a story, which is named but once. */
  private static List<Item> words(Meeting meeting) {
    return meeting.evidence().stream().map(words -> of(words).without("document")).toList();
  }

  static Item of(Window window) {
    Item days =
        Item.empty()
            .with("earliest", window.earliest().map(LocalDate::toString))
            .with("latest", window.latest().map(LocalDate::toString));
    return window.approximate() ? days.with("approximate", true) : days;
  }

  static Window window(Item item) {
    return new Window(
        item.findText("earliest").map(LocalDate::parse),
        item.findText("latest").map(LocalDate::parse),
        item.isTrue("approximate"));
  }

  static Item of(Evidence evidence) {
    return Item.of("document", evidence.document())
        .with("begin", evidence.span().begin())
        .with("end", evidence.span().end())
        .with("text", evidence.text());
  }

  static Evidence evidence(Item item) {
    return new Evidence(
        item.text("document"),
        new Span(Math.toIntExact(item.number("begin")), Math.toIntExact(item.number("end"))),
        item.text("text"));
  }

  private static Item of(Participant participant) {
    return Item.of("name", participant.name())
        .with("role", participant.role())
        .with("country", participant.country());
  }

  private static Participant participant(Item item) {
    return new Participant(item.text("name"), item.findText("role"), item.findText("country"));
  }

  private static Item of(Place place) {
    return Item.of("name", place.name()).with("country", place.country());
  }

  private static Place place(Item item) {
    return new Place(item.text("name"), item.findText("country"));
  }
}
