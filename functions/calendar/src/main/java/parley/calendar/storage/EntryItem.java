package parley.calendar.storage;

import java.util.Optional;
import java.util.Set;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.TableSchemas;
import parley.calendar.meeting.Account;
import parley.calendar.meeting.Aliases;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Change.State;
import parley.calendar.meeting.ChangeKind;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.Known;
import parley.calendar.meeting.Telling;
import parley.calendar.meeting.Voice;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Status;
import parley.reading.text.Span;

/** The items of an entry: its head, its changes, and those of its tellings that are not recent. */
final class EntryItem {

  /** Counts how often the head was written, so that no writer overwrites another's work. */
  static final String VERSION = "version";

  /** Which of those of its story that would be called the same; the first has none. */
  private static final String NTH = "nth";

  private static final String STORY = "story";
  private static final String EVIDENCE = "evidence";

  /** In place of the words of a story that was withdrawn. */
  private static final String WITHDRAWN = "(withdrawn)";

  private static final String SUCCESSOR = "successor";

  private EntryItem() {}

  /** The head; what it says is what its tellings make of it, so it says it but once. */
  static Item head(Known known, long version) {
    Entry entry = known.entry();
    Item head =
        EntryKeys.head(known.id())
            .with(TableSchemas.SPAN, EntryKeys.span(entry))
            .with(TableSchemas.OPENS, OpensKey.of(entry))
            .with("sequence", known.sequence())
            .with("createdAt", known.createdAt())
            .with("changedAt", known.changedAt())
            .withItems("recent", known.recent().stream().map(EntryItem::of).toList())
            .with(VERSION, version);
    return known.older().map(account -> head.with("older", of(account))).orElse(head);
  }

  /** What is left of an entry that is one with another, or none. */
  static Item gone(String id, long version, Optional<String> successor) {
    return EntryKeys.head(id).with(SUCCESSOR, successor).with(VERSION, version);
  }

  /** Whether the head is that of an entry, not of what is left of one. */
  static boolean isEntry(Item head) {
    return head.findText(TableSchemas.OPENS).isPresent();
  }

  static Optional<String> successor(Item head) {
    return head.findText(SUCCESSOR);
  }

  static Known known(Item head) {
    return new Known(
        EntryKeys.id(head),
        head.number(VERSION),
        Math.toIntExact(head.number("sequence")),
        head.instant("createdAt"),
        head.instant("changedAt"),
        head.findItem("older").map(EntryItem::account),
        head.items("recent").stream().map(EntryItem::telling).toList());
  }

  /** A telling as an item of its own. */
  static Item telling(String id, Telling telling) {
    return EntryKeys.telling(id, telling).with("telling", of(telling));
  }

  /** A telling without a day, to be found by one of its parties' lists. */
  static Item calledOff(LinkList list, Telling telling) {
    return EntryKeys.calledOff(list, telling).with("telling", of(telling));
  }

  /** A telling whose document did not know that it is in an entry, or that it is not any more. */
  static Item stray(String id, Telling telling) {
    return EntryKeys.stray(telling, id).with(STORY, telling.story());
  }

  /** What the keys begin with of all tellings of the document that an item leads from. */
  static String storyOf(Item stray) {
    return stray.text(STORY);
  }

  /** The telling of an item of its own. */
  static Telling ofItem(Item item) {
    return telling(item.item("telling"));
  }

  static Item of(Change change) {
    Item item =
        EntryKeys.change(change.meeting(), change.sequence())
            .with("kind", change.kind().word())
            .with("after", of(change.after()))
            .with("at", change.at())
            .with("published", change.published())
            .with(EVIDENCE, MeetingItem.of(change.evidence()));
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
        MeetingItem.evidence(item.item(EVIDENCE)));
  }

  /** Whether the words beside a change are those of a document. */
  static boolean isToldBy(Set<String> documents, Item change) {
    return documents.contains(MeetingItem.evidence(change.item(EVIDENCE)).document());
  }

  static Item withoutWords(Item change) {
    String document = MeetingItem.evidence(change.item(EVIDENCE)).document();
    Span span = new Span(0, WITHDRAWN.length());
    return change.with(EVIDENCE, MeetingItem.of(new Evidence(document, span, WITHDRAWN)));
  }

  private static Item of(Telling telling) {
    Item item =
        MeetingItem.of(telling.meeting())
            .with("published", telling.published())
            .with("at", telling.at())
            .with("pinned", telling.pinned());
    Item marked = telling.undated() ? item.with("undated", true) : item;
    Item counted = telling.nth() == 0 ? marked : marked.with(NTH, telling.nth());
    return telling.isCorrection() ? counted.with("correction", true) : counted;
  }

  private static Telling telling(Item item) {
    Telling story =
        Telling.of(MeetingItem.meeting(item), item.day("published"), item.instant("at"));
    return new Telling(
        story.meeting(),
        story.published(),
        story.at(),
        item.isTrue("correction") ? Voice.OPERATOR : story.voice(),
        item.findText("pinned"),
        item.isTrue("undated"),
        Math.toIntExact(item.findNumber(NTH).orElse(0L)));
  }

  private static Item of(Account account) {
    return MeetingItem.of(account.meeting())
        .withTexts("aliases", Link.who(account.aliases()))
        .with("since", account.since())
        .with("published", account.published())
        .with("stands", account.stands())
        .with("voice", account.voice().name())
        .with("newest", account.newest())
        .with("until", account.until());
  }

  private static Account account(Item item) {
    return new Account(
        MeetingItem.meeting(item),
        new Aliases(Link.who(item.texts("aliases"))),
        item.day("since"),
        item.day("published"),
        item.day("stands"),
        Voice.valueOf(item.text("voice")),
        item.text("newest"),
        item.day("until"));
  }

  private static Item of(State state) {
    return MeetingItem.of(state.window()).with("status", state.status().word());
  }

  private static State state(Item item) {
    return new State(MeetingItem.window(item), Status.ofWord(item.text("status")));
  }
}
