package parley.calendar.storage;

import static parley.calendar.dynamo.TableSchemas.PK;
import static parley.calendar.dynamo.TableSchemas.SK;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.calendar.dynamo.Item;
import parley.calendar.meeting.Account;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.Known;
import parley.calendar.meeting.Telling;
import parley.calendar.party.PartyKeys;
import parley.reading.meeting.Meeting;

/** Where things stand in the meetings' table. */
final class EntryKeys {

  /** What a change's sort key begins with. */
  static final String CHANGE = "change#";

  /** What the sort key of a telling begins with. */
  static final String TELLING = "telling#";

  private static final String MEETING = "meeting#";
  private static final String HEAD = "meeting";
  private static final String DOCUMENT = "document#";
  private static final String CALLED_OFF = "#off#";

  private EntryKeys() {}

  /** The partition of all that belongs to an entry. */
  static String partition(String id) {
    return MEETING + id;
  }

  /** The entry as it stands. */
  static Item head(String id) {
    return key(partition(id), HEAD);
  }

  static Item change(String id, int sequence) {
    return key(partition(id), CHANGE + String.format(Locale.ROOT, "%06d", sequence));
  }

  static int sequence(Item change) {
    return Integer.parseInt(change.text(SK).substring(CHANGE.length()));
  }

  /** What one story says of the entry. */
  static Item telling(String id, Telling telling) {
    return key(partition(id), TELLING + telling.key());
  }

  /** The partition of the index by window: how long the window is, and one of several. */
  static String span(Entry entry) {
    Length length = Length.of(entry.meeting().window());
    return span(length, Math.floorMod(entry.id().hashCode(), length.parts()));
  }

  /** All partitions of the index by window. */
  static Stream<Span> spans() {
    return Stream.of(Length.values())
        .flatMap(
            length ->
                IntStream.range(0, length.parts())
                    .mapToObj(i -> new Span(length, span(length, i))));
  }

  /**
   * A partition of the index by window.
   *
   * @param length of its windows
   * @param key its partition key
   */
  record Span(Length length, String key) {}

  /** The partition that leads from a name to its entries. */
  static String name(String key) {
    return "name#" + key;
  }

  /**
   * The items that lead to an entry from its parties and its place, until it is over and could not
   * have been otherwise: a story that comes late has to find it. Where a place's country is known,
   * that is its name: a place within it is found by looking through the country's entries, and an
   * entry costs an item less.
   */
  static Set<Item> links(Known known) {
    Account account = known.account();
    Meeting meeting = account.meeting();
    Set<LinkList> lists = LinkList.of(account);
    Item parties = Link.parties(account);
    Set<Item> links = new LinkedHashSet<>();
    lists.forEach(list -> links.add(link(list, known).with(parties)));
    Set<String> names = lists.stream().map(LinkList::name).collect(Collectors.toSet());
    meeting
        .place()
        .map(PartyKeys::of)
        .filter(place -> !names.contains(place) && !names.contains(PartyKeys.people(place)))
        .ifPresent(place -> links.add(link(LinkList.of(place), known)));
    return links;
  }

  /**
   * What is called off without a day, where its parties' entries are: stories of its day and of
   * those before it find it, and nobody reads it any more when the party's stories are newer.
   */
  static Item calledOff(LinkList list, Telling telling) {
    return key(name(list.name()), list.part() + telling.published() + CALLED_OFF + telling.key());
  }

  /** The partition of what leads from a document to entries that it did not know. */
  static String ofDocument(String document) {
    return DOCUMENT + document;
  }

  /** What leads from the document of a telling to an entry. */
  static Item stray(Telling telling, String id) {
    return key(ofDocument(telling.document()), id);
  }

  /** The id of the entry to which such an item leads. */
  static String entryOfDocument(Item stray) {
    return stray.text(SK);
  }

  /** Whether an item beside the links to a party's entries is what was called off without a day. */
  static boolean isCalledOff(Item item) {
    return item.text(SK).contains(CALLED_OFF);
  }

  /** The id of an entry, by its head. */
  static String id(Item head) {
    return head.text(PK).substring(MEETING.length());
  }

  private static Item link(LinkList list, Known known) {
    String until = known.account().until().toString();
    return key(name(list.name()), list.part() + until + "#" + known.id()).with(Link.of(known));
  }

  private static String span(Length length, int part) {
    return length.key() + "#" + part;
  }

  private static Item key(String pk, String sk) {
    return Item.of(PK, pk).with(SK, sk);
  }
}
