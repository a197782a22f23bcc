package parley.calendar.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.TableSchemas;
import parley.calendar.dynamo.Unreadable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * The agenda in the reminders' table: one partition, by time, so that looking for what is due costs
 * by what is due. Whoever has a watch has another id than that partition: those are hexadecimal.
 */
public final class DynamoAgenda implements Agenda {

  private static final String AGENDA = "agenda";

  /** Sorts behind every name. */
  private static final String END = "#~";

  private final Table table;

  /**
   * @param client speaks to DynamoDB
   * @param table the name of the reminders' table
   */
  public DynamoAgenda(DynamoDbClient client, String table) {
    this.table = new Table(client, table);
  }

  @Override
  public void add(Errand errand) {
    table.put(
        key(errand)
            .with("name", errand.name())
            .with("at", errand.at())
            .with("since", errand.since())
            .with("attempts", errand.attempts()));
  }

  @Override
  public List<Errand> due(Instant now, int max, Consumer<Unreadable> unreadable) {
    Item values = Item.of(":agenda", AGENDA).with(":end", now + END);
    QueryRequest query =
        QueryRequest.builder()
            .tableName(table.name())
            .keyConditionExpression("#watch = :agenda AND #notification <= :end")
            .expressionAttributeNames(
                Map.of("#watch", TableSchemas.WATCH, "#notification", TableSchemas.NOTIFICATION))
            .expressionAttributeValues(values.attributes())
            .consistentRead(true)
            .limit(max)
            .build();
    return table.client().queryPaginator(query).items().stream()
        .limit(max)
        .map(Item::new)
        .flatMap(item -> errand(item, unreadable).stream())
        .toList();
  }

  @Override
  public void done(Errand errand) {
    table.delete(key(errand));
  }

  private static Item key(Errand errand) {
    return Item.of(TableSchemas.WATCH, AGENDA)
        .with(TableSchemas.NOTIFICATION, errand.at() + "#" + errand.name());
  }

  private static Optional<Errand> errand(Item item, Consumer<Unreadable> unreadable) {
    return Unreadable.read(
        "errand", item.text(TableSchemas.NOTIFICATION), () -> errand(item), unreadable);
  }

  private static Errand errand(Item item) {
    return new Errand(
        item.instant("at"),
        item.text("name"),
        item.instant("since"),
        Math.toIntExact(item.number("attempts")));
  }
}
