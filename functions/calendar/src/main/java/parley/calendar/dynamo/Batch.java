package parley.calendar.dynamo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Many items with few requests, each by itself: some may be there, or be kept, before the others.
 *
 * @param table a table whose keys are {@link TableSchemas#PK} and {@link TableSchemas#SK}
 */
public record Batch(Table table) {

  /** So many items DynamoDB gives in one request; whoever wants more makes several. */
  public static final int MAX_GETS = 100;

  private static final int MAX_PUTS = 25;

  public Batch {
    Objects.requireNonNull(table, "table");
  }

  /** The items of those keys that are there, each by its key, read consistently. */
  public Map<Item, Item> get(Collection<Item> keys) {
    Map<Item, Item> found = new HashMap<>();
    for (List<Item> some : parts(keys.stream().distinct().toList(), MAX_GETS)) {
      List<Map<String, AttributeValue>> wanted = some.stream().map(Item::attributes).toList();
      KeysAndAttributes request =
          KeysAndAttributes.builder().keys(wanted).consistentRead(true).build();
      table
          .client()
          .batchGetItemPaginator(get -> get.requestItems(Map.of(table.name(), request)))
          .stream()
          .flatMap(page -> page.responses().getOrDefault(table.name(), List.of()).stream())
          .map(Item::new)
          .forEach(item -> found.put(item.key(), item));
    }
    return found;
  }

  /** Keeps items, each in place of one of the same key. */
  public void put(Collection<Item> items) {
    write(items, Batch::put);
  }

  /** Removes the items of those keys; one that is not there is no error. */
  public void delete(Collection<Item> keys) {
    write(keys, Batch::delete);
  }

  private void write(Collection<Item> items, Function<Item, WriteRequest> request) {
    for (List<Item> some : parts(List.copyOf(items), MAX_PUTS)) {
      Map<String, List<WriteRequest>> left =
          Map.of(table.name(), some.stream().map(request).toList());
      while (!left.isEmpty()) {
        left = write(left);
      }
    }
  }

  /** Gives back what DynamoDB did not get to. */
  private Map<String, List<WriteRequest>> write(Map<String, List<WriteRequest>> requests) {
    return table.client().batchWriteItem(w -> w.requestItems(requests)).unprocessedItems();
  }

  private static WriteRequest put(Item item) {
    return WriteRequest.builder().putRequest(put -> put.item(item.attributes())).build();
  }

  private static WriteRequest delete(Item key) {
    return WriteRequest.builder().deleteRequest(it -> it.key(key.attributes())).build();
  }

  private static List<List<Item>> parts(List<Item> items, int size) {
    List<List<Item>> parts = new ArrayList<>();
    for (int i = 0; i < items.size(); i += size) {
      parts.add(items.subList(i, Math.min(items.size(), i + size)));
    }
    return parts;
  }
}
