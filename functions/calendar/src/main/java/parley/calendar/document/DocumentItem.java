package parley.calendar.document;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.calendar.document.DocumentState.Failed;
import parley.calendar.document.DocumentState.Read;
import parley.calendar.document.DocumentState.Received;
import parley.calendar.document.DocumentState.Withdrawn;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.TableSchemas;
import parley.reading.meeting.SetAside;

/** A document and its state as an item of the table. */
final class DocumentItem {

  /** A map of what has become of the document. */
  private static final String OUTCOME = "outcome";

  private static final String STATE = "state";
  private static final String MEETINGS = "meetings";
  private static final String SET_ASIDE = "setAside";
  private static final String REASON = "reason";

  /** So many partitions of the index by day share what comes in. */
  private static final int SHELVES = 4;

  private static final int MAX_SET_ASIDE = 200;
  private static final int MAX_TEXT = 100;
  private static final int MAX_REASON = 1000;

  private DocumentItem() {}

  static Item of(StoredDocument document) {
    return Item.of(TableSchemas.ID, document.id())
        .with(TableSchemas.SHELF, shelf(Math.floorMod(document.id().hashCode(), SHELVES)))
        .with(TableSchemas.PUBLISHED, document.published())
        .with("title", document.title())
        .with("source", document.source())
        .with("url", document.url())
        .with("receivedAt", document.receivedAt())
        .with(PackedText.pack(document.text()))
        .with(OUTCOME, of(new Received()));
  }

  /** What is left of a document that was withdrawn; it is in no index. */
  static Item withdrawn(String id, Withdrawn state) {
    return Item.of(TableSchemas.ID, id).with(OUTCOME, of(state));
  }

  /** Whether it is a document, not what is left of one. */
  static boolean isWhole(Item item) {
    return item.findText(TableSchemas.PUBLISHED).isPresent();
  }

  /** The partitions of the index by day. */
  static Stream<String> shelves() {
    return IntStream.range(0, SHELVES).mapToObj(DocumentItem::shelf);
  }

  private static String shelf(int number) {
    return "documents#" + number;
  }

  static StoredDocument document(Item item) {
    return new StoredDocument(
        item.text(TableSchemas.ID),
        item.day(TableSchemas.PUBLISHED),
        item.text("title"),
        PackedText.unpack(item),
        item.findText("source"),
        item.findText("url"),
        item.instant("receivedAt"));
  }

  /** A state; cut where a hostile document would burst the item. */
  static Item of(DocumentState state) {
    Item item = Item.of(STATE, state.word());
    if (state instanceof Read read) {
      return item.withTexts(MEETINGS, read.meetings()).withItems(SET_ASIDE, setAside(read));
    }
    if (state instanceof Withdrawn withdrawn) {
      return item.withTexts(MEETINGS, withdrawn.meetings());
    }
    return state instanceof Failed failed
        ? item.withBeginning(REASON, failed.reason(), MAX_REASON)
        : item;
  }

  static DocumentState state(Item item) {
    Item state = item.item(OUTCOME);
    return switch (state.text(STATE)) {
      case "read" -> new Read(state.texts(MEETINGS), setAside(state));
      case "failed" -> new Failed(state.text(REASON));
      case "withdrawn" -> new Withdrawn(state.texts(MEETINGS));
      default -> new Received();
    };
  }

  private static List<Item> setAside(Read read) {
    return read.setAside().stream().limit(MAX_SET_ASIDE).map(DocumentItem::of).toList();
  }

  private static List<SetAside> setAside(Item state) {
    return state.items(SET_ASIDE).stream()
        .map(each -> new SetAside(each.text("text"), each.text(REASON)))
        .toList();
  }

  private static Item of(SetAside each) {
    return Item.empty().withBeginning("text", each.text(), MAX_TEXT).with(REASON, each.reason());
  }
}
