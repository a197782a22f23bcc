package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.TableSchemas;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import parley.reading.window.Window;

/** The items of an entry: its head, its changes and its evidence. */
final class EntryItem {

  static final String HEAD = "meeting";
  static final String CHANGE = "change#";
  static final String EVIDENCE = "evidence#";
  static final String LATEST = "latest";
  static final String SEQUENCE = "sequence";

  private EntryItem() {}

  static Item key(String id, String sk) {
    return Item.of(TableSchemas.PK, "meeting#" + id).with(TableSchemas.SK, sk);
  }

  static String changeKey(int sequence) {
    return CHANGE + String.format("%06d", sequence);
  }

  static String evidenceKey(LocalDate published, String document) {
    return EVIDENCE + published + "#" + document + "#";
  }

  static Item head(Entry entry) {
    Meeting meeting = entry.meeting();
    return key(entry.id(), HEAD)
        .with(TableSchemas.SPAN, Length.of(meeting.window()).key())
        .with(TableSchemas.OPENS, OpensKey.of(entry))
        .with(LATEST, OpensKey.latest(meeting.window()))
        .with("id", entry.id())
        .with("title", meeting.title())
        .with("kind", meeting.kind().word())
        .with("status", meeting.status().word())
        .withItems("participants", meeting.participants().stream().map(EntryItem::item).toList())
        .with("place", meeting.place().map(EntryItem::item).orElse(Item.empty()))
        .with("window", item(meeting.window()))
        .with("attributedTo", meeting.attributedTo())
        .withItems("evidence", meeting.evidence().stream().map(EntryItem::item).toList())
        .with(SEQUENCE, entry.sequence())
        .with("published", entry.published())
        .with("createdAt", entry.createdAt())
        .with("changedAt", entry.changedAt());
  }

  static Entry entry(Item head) {
    Meeting meeting =
        new Meeting(
            head.text("title"),
            Kind.ofWord(head.text("kind")),
            Status.ofWord(head.text("status")),
            head.items("participants").stream().map(EntryItem::participant).toList(),
            head.findItem("place").flatMap(EntryItem::place),
            window(head.item("window")),
            head.findText("attributedTo"),
            evidence(head));
    return new Entry(
        head.text("id"),
        meeting,
        (int) head.number(SEQUENCE),
        head.day("published"),
        head.instant("createdAt"),
        head.instant("changedAt"));
  }

  static Item item(Change change) {
    Item item =
        key(change.meeting(), changeKey(change.sequence()))
            .with("kind", change.kind().word())
            .with("after", item(change.after()))
            .with("at", change.at())
            .with("published", change.published())
            .with("evidence", item(change.evidence()));
    return change.before().map(before -> item.with("before", item(before))).orElse(item);
  }

  static Change change(String id, Item item) {
    return new Change(
        id,
        Integer.parseInt(item.text(TableSchemas.SK).substring(CHANGE.length())),
        ChangeKind.ofWord(item.text("kind")),
        item.findItem("before").map(EntryItem::state),
        state(item.item("after")),
        item.instant("at"),
        item.day("published"),
        oneEvidence(item.item("evidence")));
  }

  static Item item(String id, LocalDate published, Evidence evidence) {
    String sk =
        evidenceKey(published, evidence.document())
            + String.format("%07d", evidence.span().begin());
    return key(id, sk).with(item(evidence));
  }

  static Evidence oneEvidence(Item item) {
    return new Evidence(
        item.text("document"),
        new Span((int) item.number("begin"), (int) item.number("end")),
        item.text("text"));
  }

  private static List<Evidence> evidence(Item head) {
    return head.items("evidence").stream().map(EntryItem::oneEvidence).toList();
  }

  private static Item item(Evidence evidence) {
    return Item.of("document", evidence.document())
        .with("begin", evidence.span().begin())
        .with("end", evidence.span().end())
        .with("text", evidence.text());
  }

  private static Item item(Participant participant) {
    return Item.of("name", participant.name())
        .with("role", participant.role())
        .with("country", participant.country());
  }

  private static Participant participant(Item item) {
    return new Participant(item.text("name"), item.findText("role"), item.findText("country"));
  }

  private static Item item(Place place) {
    return Item.of("name", place.name()).with("country", place.country());
  }

  private static Optional<Place> place(Item item) {
    return item.findText("name").map(name -> new Place(name, item.findText("country")));
  }

  private static Item item(Change.State state) {
    return item(state.window()).with("status", state.status().word());
  }

  private static Change.State state(Item item) {
    return new Change.State(window(item), Status.ofWord(item.text("status")));
  }

  private static Item item(Window window) {
    return Item.empty()
        .with("earliest", window.earliest().map(LocalDate::toString))
        .with("latest", window.latest().map(LocalDate::toString))
        .with("approximate", window.approximate());
  }

  private static Window window(Item item) {
    return new Window(
        item.findText("earliest").map(LocalDate::parse),
        item.findText("latest").map(LocalDate::parse),
        item.isTrue("approximate"));
  }
}
