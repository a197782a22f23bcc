package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.TableSchemas;
import parley.calendar.meeting.Change.State;
import parley.calendar.meeting.Entries.Known;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;

/** The items of an entry: its head, its changes, and what the stories say. */
final class EntryItem {

  /** The last day of the window, by which listings are filtered. */
  static final String LATEST = "latest";

  /** Counts how often the head was written, so that no writer overwrites another's work. */
  static final String VERSION = "version";

  /** A story says enough with so many sentences; more would let a flood of them burst an item. */
  private static final int MAX_EVIDENCE = 5;

  private EntryItem() {}

  static Item head(Entry entry, long version, LocalDate since) {
    return EntryKeys.head(entry.id())
        .with(TableSchemas.SPAN, Length.of(entry.meeting().window()).key())
        .with(TableSchemas.OPENS, OpensKey.of(entry))
        .with(LATEST, OpensKey.latest(entry.meeting().window()))
        .with("id", entry.id())
        .with("meeting", MeetingItem.of(entry.meeting()))
        .with("sequence", entry.sequence())
        .with("published", entry.published())
        .with("createdAt", entry.createdAt())
        .with("changedAt", entry.changedAt())
        .with("since", since)
        .with(VERSION, version);
  }

  static Entry entry(Item head) {
    return new Entry(
        head.text("id"),
        MeetingItem.meeting(head.item("meeting")),
        Math.toIntExact(head.number("sequence")),
        head.day("published"),
        head.instant("createdAt"),
        head.instant("changedAt"));
  }

  static Known known(Item head, Set<Meeting> told) {
    return new Known(entry(head), head.number(VERSION), head.day("since"), told);
  }

  static Item of(Change change) {
    Item item =
        EntryKeys.change(change.meeting(), change.sequence())
            .with("kind", change.kind().word())
            .with("after", of(change.after()))
            .with("at", change.at())
            .with("published", change.published())
            .with("evidence", MeetingItem.of(change.evidence()));
    Optional<Item> before = change.before().map(EntryItem::of);
    return before.map(state -> item.with("before", state)).orElse(item);
  }

  static Change change(String id, Item item) {
    return new Change(
        id,
        EntryKeys.sequence(item),
        ChangeKind.ofWord(item.text("kind")),
        item.findItem("before").map(EntryItem::state),
        state(item.item("after")),
        item.instant("at"),
        item.day("published"),
        MeetingItem.evidence(item.item("evidence")));
  }

  /** What a story says, an item however much it is. */
  static Item evidence(String id, LocalDate published, Meeting told) {
    List<Item> words = told.evidence().stream().limit(MAX_EVIDENCE).map(MeetingItem::of).toList();
    return EntryKeys.evidence(id, published, told).withItems("evidence", words);
  }

  static List<Evidence> evidence(Item item) {
    return item.items("evidence").stream().map(MeetingItem::evidence).toList();
  }

  private static Item of(State state) {
    return MeetingItem.of(state.window()).with("status", state.status().word());
  }

  private static State state(Item item) {
    return new State(MeetingItem.window(item), Status.ofWord(item.text("status")));
  }
}
