package parley.calendar.meeting;

import static parley.calendar.dynamo.TableSchemas.PK;
import static parley.calendar.dynamo.TableSchemas.SK;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import parley.calendar.dynamo.Item;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Meeting;

/** Where things stand in the meetings' table. */
final class EntryKeys {

  /** What a change's sort key begins with. */
  static final String CHANGE = "change#";

  /** What the sort key of a story's evidence begins with. */
  static final String EVIDENCE = "evidence#";

  private static final String HEAD = "meeting";
  private static final String PARTIES = "parties";

  private EntryKeys() {}

  /** The partition of all that belongs to an entry. */
  static String partition(String id) {
    return "meeting#" + id;
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

  /**
   * What a story says of an entry. The key names the meeting within the story, so that one that was
   * taken in is known again.
   */
  static Item evidence(String id, LocalDate published, Meeting told) {
    Evidence best = told.evidence().get(0);
    String meeting = best.document() + "#" + best.span().begin() + "#" + told.window().edtf();
    return key(partition(id), EVIDENCE + published + "#" + meeting);
  }

  /** The partition that leads from a party to its entries. */
  static String party(String key) {
    return "party#" + key;
  }

  /** The items that lead from an entry's parties to it, until it is over. */
  static Set<Item> parties(Entry entry) {
    Meeting meeting = entry.meeting();
    String until = Identity.until(meeting).map(LocalDate::toString).orElse(OpensKey.AFTER_ALL);
    Set<Item> items = new LinkedHashSet<>();
    for (String party : PartyKeys.of(meeting.participants())) {
      items.add(
          key(party(party), until + "#" + entry.id()).with(PARTIES, meeting.participants().size()));
    }
    return items;
  }

  /** How many parties the entry has to which a party's item leads. */
  static long partiesOf(Item party) {
    return party.number(PARTIES);
  }

  /** The id of the entry to which a party's item leads. */
  static String entryOf(Item party) {
    return party.text(SK).substring(party.text(SK).indexOf('#') + 1);
  }

  private static Item key(String pk, String sk) {
    return Item.of(PK, pk).with(SK, sk);
  }
}
