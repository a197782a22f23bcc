package parley.local.dynamo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.TableSchemas;
import parley.calendar.dynamo.Tables;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/**
 * Removes what has expired, as DynamoDB does by itself where it is deployed.
 *
 * @param client speaks to the database
 * @param tables whose items expire
 */
public record TimeToLive(DynamoDbClient client, Tables tables) {

  /**
   * Removes it.
   *
   * @param now what the stack's clock shows, by which subscriptions expire
   * @param today what the clock on the wall shows, by which all else does
   */
  public void run(Instant now, Instant today) {
    TableSchemas.timeToLive(tables)
        .forEach(
            (table, attribute) ->
                remove(table, attribute, table.equals(tables.watches()) ? now : today));
  }

  private void remove(String name, String attribute, Instant now) {
    Table table = new Table(client, name);
    List<String> key = key(name);
    String over = attribute + " < :now";
    Item values = Item.empty().with(":now", now.getEpochSecond());
    table.all(over, values).toList().forEach(it -> table.deleteIf(key(it, key), over, values));
  }

  private List<String> key(String table) {
    return client.describeTable(it -> it.tableName(table)).table().keySchema().stream()
        .map(KeySchemaElement::attributeName)
        .toList();
  }

  private static Item key(Item item, List<String> names) {
    Map<String, AttributeValue> key = new HashMap<>(item.attributes());
    key.keySet().retainAll(names);
    return new Item(key);
  }
}
