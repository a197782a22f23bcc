package parley.calendar.watch;

import static parley.calendar.dynamo.TableSchemas.PK;
import static parley.calendar.dynamo.TableSchemas.SK;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import parley.calendar.dynamo.Item;
import parley.calendar.hash.Sha256;

/** Where things stand in the watches' table. */
final class WatchKeys {

  /** What the sort keys of the watches of a round begin with. */
  static final String WATCHES = "watch#";

  /** What the sort keys begin with of those of them that want the week's outlook. */
  static final String OUTLOOKS = "outlook#";

  private static final String OCCASION = "occasion#";

  /** The partition that lists the rounds by the instant at which each is due next. */
  static final String ROUNDS = "rounds";

  /** The partition that lists what is to be looked at again, by its day. */
  static final String REVISITS = "revisits";

  private WatchKeys() {}

  static Item watch(String id) {
    return key(WATCHES + id, "watch");
  }

  /** The id of a watch, by any key under which it is kept or listed. */
  static String id(Item key) {
    String name = key.text(PK).startsWith(WATCHES) ? key.text(PK) : key.text(SK);
    return name.substring(name.lastIndexOf('#') + 1);
  }

  /** A watch among those of its round. */
  static Item inRound(Round round, String id) {
    return key(partition(round), WATCHES + id);
  }

  /** The partition that lists the watches of a round. */
  static String partition(Round round) {
    return "round#" + name(round);
  }

  /** A watch among those that want the same. */
  static Item wanted(String partition, Round round, String id) {
    return key(partition, wantedIn(round) + id);
  }

  /** What the sort keys begin with of the watches of a round among those that want the same. */
  static String wantedIn(Round round) {
    return name(round) + "#";
  }

  /** A watch among those that want the same, as it stood before they were parted by rounds. */
  static Item wantedOld(String partition, String id) {
    return key(partition, id);
  }

  /** A watch among those of its round that want the week's outlook. */
  static Item outlook(Round round, String id) {
    return key(partition(round), OUTLOOKS + id);
  }

  /** That every watch is listed by what it wants, and every round by its occasions. */
  static Item allListed() {
    return key("wanted", "listed by round");
  }

  /** That a round goes out for an occasion. */
  static Item occasion(Round round, String word) {
    return key(partition(round), OCCASION + word);
  }

  /** The occasion for which a round goes out. */
  static String occasion(Item key) {
    return key.text(SK).substring(OCCASION.length());
  }

  /** The rounds that are due next at an instant. */
  static Item due(Instant due) {
    return key(ROUNDS, due.toString());
  }

  /** Sorts behind the keys of all rounds that are due by an instant. */
  static String dueBy(Instant now) {
    return now + "#~";
  }

  /** The round that stands there by itself. */
  static Round round(Item key) {
    String[] name = key.text(SK).split("#");
    return new Round(ZoneId.of(name[1]), Integer.parseInt(name[2]));
  }

  static Item revisit(Revisit revisit) {
    return key(
        REVISITS, String.join("#", revisit.day().toString(), revisit.kind().word(), revisit.id()));
  }

  static Revisit revisit(Item key) {
    String[] parts = key.text(SK).split("#", 3);
    return new Revisit(LocalDate.parse(parts[0]), Revisit.Kind.ofWord(parts[1]), parts[2]);
  }

  /** Sorts behind the keys of all revisits of a day. */
  static String revisitsBy(LocalDate day) {
    return day + "#~";
  }

  static Item subscription(String id) {
    return key("subscription#" + id, "subscription");
  }

  /** The partition that lists the telephones on the topic of a watch. */
  static String phones(String watch) {
    return "phones#" + watch;
  }

  static Item phone(Subscription subscription) {
    return key(phones(subscription.watch()), subscription.id());
  }

  /** When an address was last asked whether it wants to hear of something. */
  static Item asked(String protocol, String endpoint) {
    return key("asked#" + Sha256.hex(protocol + "\n" + mailbox(endpoint), 16), "asked");
  }

  /**
   * Nearly everywhere Ann+news@example.org and ann@example.org are one mailbox; whoever wants to
   * flood it would write it in a hundred ways.
   */
  private static String mailbox(String endpoint) {
    return endpoint.toLowerCase(Locale.ROOT).replaceFirst("(?<=.)\\+[^@]*(?=@)", "");
  }

  /** The code that was sent for a {@linkplain Subscription#pair pair}. */
  static Item code(String pair) {
    return key("subscription#" + pair, "code");
  }

  /** How many messages went to telephones in a month. */
  static Item texts(YearMonth month) {
    return key("texts#" + month, "texts");
  }

  /** Where the one subscription of an endpoint to a watch is named. */
  static Item same(Subscription subscription) {
    return key("same#" + subscription.pair(), "subscription");
  }

  /** {@code Asia/Tokyo#09}. */
  static String name(Round round) {
    return String.format(Locale.ROOT, "%s#%02d", round.zone().getId(), round.hour());
  }

  private static Item key(String pk, String sk) {
    return Item.of(PK, pk).with(SK, sk);
  }
}
