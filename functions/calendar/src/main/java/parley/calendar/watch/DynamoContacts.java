package parley.calendar.watch;

import static parley.calendar.dynamo.TableSchemas.EXPIRES;
import static parley.calendar.dynamo.TableSchemas.PK;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The contacts in the watches' table; of an address that was asked it keeps a hash, for a while.
 */
public final class DynamoContacts implements Contacts {

  private static final String WATCH = "watch";
  private static final Duration KEPT = Duration.ofDays(2);
  private static final int MONTHS_KEPT = 13;

  private final Table table;

  /**
   * @param client speaks to DynamoDB
   * @param table the name of the watches' table
   */
  public DynamoContacts(DynamoDbClient client, String table) {
    this.table = new Table(client, table);
  }

  @Override
  public boolean mayAsk(
      String protocol, String endpoint, String watch, Instant now, Duration pause) {
    return table.putIf(
        WatchKeys.asked(protocol, endpoint)
            .with(WATCH, watch)
            .with("askedAt", now.getEpochSecond())
            .with(EXPIRES, now.plus(KEPT).getEpochSecond()),
        "attribute_not_exists(" + PK + ") OR askedAt <= :bound",
        Item.empty().with(":bound", now.minus(pause).getEpochSecond()));
  }

  @Override
  public Optional<String> lastAsked(String protocol, String endpoint) {
    return table.get(WatchKeys.asked(protocol, endpoint)).flatMap(it -> it.findText(WATCH));
  }

  @Override
  public void notAsked(String protocol, String endpoint) {
    table.delete(WatchKeys.asked(protocol, endpoint));
  }

  @Override
  public void keep(String pair, Code code) {
    table.put(
        WatchKeys.code(pair)
            .with("code", code.hash())
            .with("goodUntil", code.until().getEpochSecond())
            .with("tries", code.tries())
            .with(EXPIRES, code.until().plus(KEPT).getEpochSecond()));
  }

  @Override
  public Optional<Code> takeTry(String pair, Instant now) {
    Item key = WatchKeys.code(pair);
    Item values = Item.empty().with(":one", 1).with(":now", now.getEpochSecond());
    return table.update(
            key, "SET tries = tries - :one", "tries >= :one AND goodUntil > :now", values)
        ? table.get(key).map(DynamoContacts::code)
        : Optional.empty();
  }

  @Override
  public void forget(String pair) {
    table.delete(WatchKeys.code(pair));
  }

  @Override
  public boolean take(YearMonth month, int messages, int ceiling) {
    Instant gone = month.plusMonths(MONTHS_KEPT).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    return messages <= ceiling
        && table.update(
            WatchKeys.texts(month),
            "SET taken = if_not_exists(taken, :none) + :more, expires = :expires",
            "attribute_not_exists(taken) OR taken <= :room",
            Item.empty()
                .with(":none", 0)
                .with(":more", messages)
                .with(":room", ceiling - messages)
                .with(":expires", gone.getEpochSecond()));
  }

  private static Code code(Item item) {
    return new Code(
        item.text("code"),
        Instant.ofEpochSecond(item.number("goodUntil")),
        Math.toIntExact(item.number("tries")));
  }
}
