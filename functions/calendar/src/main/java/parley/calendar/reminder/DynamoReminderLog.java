package parley.calendar.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import parley.calendar.dynamo.Batch;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.TableSchemas;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
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

  private final Table table;
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
    this.table = new Table(client, table);
    this.clock = Objects.requireNonNull(clock, "clock");
    this.lease = Objects.requireNonNull(lease, "lease");
  }

  @Override
  public Claim claim(NotificationId notification) {
    Instant now = clock.instant();
    Item claimed = item(notification, CLAIMED).with("claimedUntil", now.plus(lease).toEpochMilli());
    Item values = Item.of(":claimed", CLAIMED).with(":now", now.toEpochMilli());
    try {
      PutItemResponse kept =
          table
              .client()
              .putItem(
                  put ->
                      put.tableName(table.name())
                          .item(claimed.attributes())
                          .conditionExpression(
                              "attribute_not_exists(watch)"
                                  + " OR (#state = :claimed AND claimedUntil <= :now)")
                          .expressionAttributeNames(Map.of("#state", "state"))
                          .expressionAttributeValues(values.attributes())
                          .returnValues(ReturnValue.ALL_OLD)
                          .returnValuesOnConditionCheckFailure(
                              ReturnValuesOnConditionCheckFailure.ALL_OLD));
      return kept.attributes().isEmpty() ? Claim.CLAIMED : Claim.RECLAIMED;
    } catch (ConditionalCheckFailedException e) {
      return SENT.equals(new Item(e.item()).text("state")) ? Claim.ALREADY_SENT : Claim.HELD;
    }
  }

  @Override
  public void sent(Collection<NotificationId> notifications, Instant at) {
    List<Item> sent =
        notifications.stream().map(each -> item(each, SENT).with("sentAt", at)).toList();
    if (sent.size() == 1) {
      table.put(sent.get(0));
    } else {
      new Batch(table).put(sent);
    }
  }

  @Override
  public Set<NotificationId> unsent(Collection<NotificationId> notifications) {
    return notifications.stream()
        .distinct()
        .filter(each -> !isSent(each))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isSent(NotificationId notification) {
    return table
        .get(key(notification))
        .flatMap(it -> it.findText("state"))
        .filter(SENT::equals)
        .isPresent();
  }

  @Override
  public int told(String meeting) {
    return table.get(toldKey(meeting)).map(it -> Math.toIntExact(it.number("upTo"))).orElse(0);
  }

  @Override
  public void told(String meeting, int sequence) {
    table.putIf(
        toldKey(meeting).with("upTo", sequence).with(TableSchemas.EXPIRES, expires()),
        "attribute_not_exists(upTo) OR upTo < :sequence",
        Item.empty().with(":sequence", sequence));
  }

  private Item item(NotificationId notification, String state) {
    return key(notification).with("state", state).with(TableSchemas.EXPIRES, expires());
  }

  private static Item key(NotificationId notification) {
    return Item.of(TableSchemas.WATCH, notification.watch())
        .with(TableSchemas.NOTIFICATION, notification.meeting() + "#" + notification.occasion());
  }

  private static Item toldKey(String meeting) {
    return Item.of(TableSchemas.WATCH, "told#" + meeting).with(TableSchemas.NOTIFICATION, "told");
  }

  private long expires() {
    return clock.instant().plus(KEPT).getEpochSecond();
  }
}
