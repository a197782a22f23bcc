package parley.calendar.dynamo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * A DynamoDB table, spoken to in {@linkplain Item items}. Every read is consistent.
 *
 * @param client speaks to DynamoDB
 * @param name the table's name
 */
public record Table(DynamoDbClient client, String name) {

  /**
   * Of a part of a key, in bytes of UTF-8: no sort key is longer, and no partition key of ours.
   * DynamoDB refuses to look for what it could not keep, whoever asks for it.
   */
  private static final int MAX_KEY = 1024;

  private static final String BEGINNING =
      TableSchemas.PK + " = :pk AND begins_with(" + TableSchemas.SK + ", :prefix)";

  public Table {
    Objects.requireNonNull(client, "client");
    Objects.requireNonNull(name, "name");
  }

  /** The item of that key; empty as well if none can have it, being too long. */
  public Optional<Item> get(Item key) {
    return isTooLong(key) ? Optional.empty() : look(key);
  }

  private static boolean isTooLong(Item key) {
    return key.attributes().values().stream()
        .anyMatch(part -> part.s().getBytes(StandardCharsets.UTF_8).length > MAX_KEY);
  }

  private Optional<Item> look(Item key) {
    GetItemResponse response =
        client.getItem(get -> get.tableName(name).key(key.attributes()).consistentRead(true));
    return response.hasItem() ? Optional.of(new Item(response.item())) : Optional.empty();
  }

  /** Keeps an item, in place of one of the same key. */
  public void put(Item item) {
    client.putItem(put -> put.tableName(name).item(item.attributes()));
  }

  /**
   * Keeps an item if there is none of its key.
   *
   * @param keyAttribute an attribute that every item of the table has
   * @return whether it was kept
   */
  public boolean putIfAbsent(Item item, String keyAttribute) {
    try {
      client.putItem(
          put ->
              put.tableName(name)
                  .item(item.attributes())
                  .conditionExpression("attribute_not_exists(" + keyAttribute + ")"));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  /**
   * Keeps an item if the condition holds of the one of its key.
   *
   * @param values of the placeholders in it
   * @return whether it was kept
   */
  public boolean putIf(Item item, String condition, Item values) {
    try {
      client.putItem(
          put ->
              put.tableName(name)
                  .item(item.attributes())
                  .conditionExpression(condition)
                  .expressionAttributeValues(values.attributes()));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  /**
   * Changes one item as an update expression says.
   *
   * @param condition what has to hold of the item before
   * @param values of the placeholders in both
   * @return whether the condition held
   */
  public boolean update(Item key, String expression, String condition, Item values) {
    try {
      client.updateItem(change(key, expression, values).conditionExpression(condition).build());
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  /**
   * Changes one item as {@link #update(Item, String, String, Item)} does.
   *
   * @return the item as it is then; empty if the condition did not hold
   */
  public Optional<Item> updated(Item key, String expression, String condition, Item values) {
    UpdateItemRequest.Builder change = change(key, expression, values);
    try {
      UpdateItemResponse updated =
          client.updateItem(
              change.conditionExpression(condition).returnValues(ReturnValue.ALL_NEW).build());
      return Optional.of(new Item(updated.attributes()));
    } catch (ConditionalCheckFailedException e) {
      return Optional.empty();
    }
  }

  /** Changes one item as an update expression says, whether it is there or not. */
  public void update(Item key, String expression, Item values) {
    client.updateItem(change(key, expression, values).build());
  }

  private UpdateItemRequest.Builder change(Item key, String expression, Item values) {
    return UpdateItemRequest.builder()
        .tableName(name)
        .key(key.attributes())
        .updateExpression(expression)
        .expressionAttributeValues(values.attributes());
  }

  /** Removes the item of that key; one that is not there is no error. */
  public void delete(Item key) {
    client.deleteItem(delete -> delete.tableName(name).key(key.attributes()));
  }

  /** Removes the item of that key if a condition without placeholders holds of it. */
  public void deleteIf(Item key, String condition) {
    deleteIf(
        DeleteItemRequest.builder()
            .tableName(name)
            .key(key.attributes())
            .conditionExpression(condition)
            .build());
  }

  /** Removes the item of that key if the condition holds of it. */
  public void deleteIf(Item key, String condition, Item values) {
    deleteIf(
        DeleteItemRequest.builder()
            .tableName(name)
            .key(key.attributes())
            .conditionExpression(condition)
            .expressionAttributeValues(values.attributes())
            .build());
  }

  private void deleteIf(DeleteItemRequest request) {
    try {
      client.deleteItem(request);
    } catch (ConditionalCheckFailedException e) {
      // it is not there, or is another one by now, and stays
    }
  }

  /**
   * The items of a partition in the order of their sort keys, page by page as they are asked for.
   */
  public Stream<Item> partition(String pk) {
    return query(TableSchemas.PK + " = :pk", Item.of(":pk", pk));
  }

  /** Those items of a partition whose sort key begins so, as {@link #partition}. */
  public Stream<Item> partition(String pk, String prefix) {
    return query(BEGINNING, beginning(pk, prefix));
  }

  private static Item beginning(String pk, String prefix) {
    return Item.of(":pk", pk).with(":prefix", prefix);
  }

  /**
   * At most so many of those items of a partition whose sort key begins so, and no more is read.
   */
  public Stream<Item> first(String pk, String prefix, int many) {
    return client
        .queryPaginator(
            query ->
                query
                    .tableName(name)
                    .keyConditionExpression(BEGINNING)
                    .expressionAttributeValues(beginning(pk, prefix).attributes())
                    .limit(many)
                    .consistentRead(true))
        .items()
        .stream()
        .map(Item::new)
        .limit(many);
  }

  /** Those items of a partition whose sort key is that or comes after it, as {@link #partition}. */
  public Stream<Item> partitionFrom(String pk, String first) {
    return query(
        TableSchemas.PK + " = :pk AND " + TableSchemas.SK + " >= :first",
        Item.of(":pk", pk).with(":first", first));
  }

  /** The first items of a partition whose sort keys lie between two, with one request. */
  public List<Item> some(String pk, String first, String last, int limit) {
    Item values = Item.of(":pk", pk).with(":first", first).with(":last", last);
    String condition =
        TableSchemas.PK + " = :pk AND " + TableSchemas.SK + " BETWEEN :first AND :last";
    QueryResponse found =
        client.query(
            query ->
                query
                    .tableName(name)
                    .keyConditionExpression(condition)
                    .expressionAttributeValues(values.attributes())
                    .consistentRead(true)
                    .limit(limit));
    return found.items().stream().map(Item::new).toList();
  }

  /**
   * Those items of a partition whose sort key is that or comes before it, as {@link #partition}.
   */
  public Stream<Item> partitionUpTo(String pk, String last) {
    return query(
        TableSchemas.PK + " = :pk AND " + TableSchemas.SK + " <= :last",
        Item.of(":pk", pk).with(":last", last));
  }

  /** The items of an index's partition, in the order of their sort keys; lags behind the table. */
  public Stream<Item> index(String index, String attribute, String value) {
    return client
        .queryPaginator(
            query ->
                query
                    .tableName(name)
                    .indexName(index)
                    .keyConditionExpression(attribute + " = :value")
                    .expressionAttributeValues(Item.of(":value", value).attributes()))
        .items()
        .stream()
        .map(Item::new);
  }

  /** All items of the table whose attributes fulfil a condition; reads the whole table for that. */
  public Stream<Item> all(String condition, Item values) {
    return client
        .scanPaginator(
            scan ->
                scan.tableName(name)
                    .filterExpression(condition)
                    .expressionAttributeValues(values.attributes())
                    .consistentRead(true))
        .items()
        .stream()
        .map(Item::new);
  }

  private Stream<Item> query(String condition, Item values) {
    Map<String, AttributeValue> placeholders = values.attributes();
    return client
        .queryPaginator(
            query ->
                query
                    .tableName(name)
                    .keyConditionExpression(condition)
                    .expressionAttributeValues(placeholders)
                    .consistentRead(true))
        .items()
        .stream()
        .map(Item::new);
  }
}
