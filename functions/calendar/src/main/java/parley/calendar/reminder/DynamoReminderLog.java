package parley.calendar.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.TableSchemas;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * The reminder log in DynamoDB, an item a notification: its {@code state} is {@code claimed}, until
 * the millisecond {@code claimedUntil} of the epoch, and then {@code sent}.
 */
public final class DynamoReminderLog implements ReminderLog {

  /** Longer than the longest lead time, after which nobody asks any more. */
  private static final Duration KEPT = Duration.ofDays(400);

  private static final String CLAIMED = "claimed";
  private static final String SENT = "sent";

  private final DynamoDbClient client;
  private final String table;
  private final InstantSource clock;
  private final Duration lease;

  /**
   * @param client speaks to DynamoDB
   * @param table the name of the reminders' table
   * @param clock the time on the wall, also where the calendar's is simulated: claims run out and
   *     old items go by it
   * @param lease how long a claim holds; longer than a worker may take to publish
   */
  public DynamoReminderLog(
      DynamoDbClient client, String table, InstantSource clock, Duration lease) {
    this.client = Objects.requireNonNull(client, "client");
    this.table = Objects.requireNonNull(table, "table");
    this.clock = Objects.requireNonNull(clock, "clock");
    this.lease = Objects.requireNonNull(lease, "lease");
  }

  @Override
  public Claim claim(NotificationId notification) {
    Instant now = clock.instant();
    Item claimed = item(notification, CLAIMED).with("claimedUntil", now.plus(lease).toEpochMilli());
    Item values = Item.of(":claimed", CLAIMED).with(":now", now.toEpochMilli());
    try {
      client.putItem(
          put ->
              put.tableName(table)
                  .item(claimed.attributes())
                  .conditionExpression(
                      "attribute_not_exists(watch) OR (#state = :claimed AND claimedUntil <= :now)")
                  .expressionAttributeNames(Map.of("#state", "state"))
                  .expressionAttributeValues(values.attributes())
                  .returnValuesOnConditionCheckFailure(
                      ReturnValuesOnConditionCheckFailure.ALL_OLD));
      return Claim.CLAIMED;
    } catch (ConditionalCheckFailedException e) {
      return SENT.equals(new Item(e.item()).text("state")) ? Claim.ALREADY_SENT : Claim.HELD;
    }
  }

  @Override
  public void sent(NotificationId notification, Instant at) {
    Item sent = item(notification, SENT).with("sentAt", at);
    client.putItem(put -> put.tableName(table).item(sent.attributes()));
  }

  private Item item(NotificationId notification, String state) {
    return Item.of(TableSchemas.WATCH, notification.watch())
        .with(TableSchemas.NOTIFICATION, notification.meeting() + "#" + notification.occasion())
        .with("state", state)
        .with(TableSchemas.EXPIRES, clock.instant().plus(KEPT).getEpochSecond());
  }
}
