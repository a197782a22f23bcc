package parley.calendar.dynamo;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Items that are kept, or removed, together or not at all. Immutable: each {@code and} gives
 * another one.
 *
 * @param table where
 * @param writes the items, and what has to hold of those they replace
 */
public record Transaction(Table table, List<TransactWriteItem> writes) {

  /** DynamoDB's own limit. */
  public static final int MAX_WRITES = 100;

  /** The reasons that say that somebody else was at it. */
  private static final Set<String> LOST = Set.of("ConditionalCheckFailed", "TransactionConflict");

  public Transaction {
    writes = List.copyOf(writes);
  }

  /** Nothing yet. */
  public static Transaction in(Table table) {
    return new Transaction(table, List.of());
  }

  /** Keeps an item as well, in place of one of the same key. */
  public Transaction and(Item item) {
    return and(put(item).build());
  }

  /** Keeps an item as well; all fails if there is one of its key. */
  public Transaction andNew(Item item) {
    String absent = "attribute_not_exists(" + TableSchemas.PK + ")";
    return and(put(item).conditionExpression(absent).build());
  }

  /** Keeps an item as well; all fails if the condition does not hold of the one of its key. */
  public Transaction andIf(Item item, String condition, Item values) {
    return and(
        put(item)
            .conditionExpression(condition)
            .expressionAttributeValues(values.attributes())
            .build());
  }

  /** Removes the item of that key as well; one that is not there is no error. */
  public Transaction andGone(Item key) {
    Delete delete = Delete.builder().tableName(table.name()).key(key.attributes()).build();
    return and(TransactWriteItem.builder().delete(delete).build());
  }

  /**
   * Keeps them.
   *
   * @return false if a condition did not hold, or somebody else was writing the same at that time
   */
  public boolean commit() {
    try {
      table.client().transactWriteItems(write -> write.transactItems(writes));
      return true;
    } catch (TransactionCanceledException e) {
      if (e.cancellationReasons().stream().noneMatch(reason -> LOST.contains(reason.code()))) {
        throw e;
      }
      return false;
    }
  }

  private Put.Builder put(Item item) {
    return Put.builder().tableName(table.name()).item(item.attributes());
  }

  private Transaction and(Put put) {
    return and(TransactWriteItem.builder().put(put).build());
  }

  private Transaction and(TransactWriteItem last) {
    return new Transaction(table, Stream.concat(writes.stream(), Stream.of(last)).toList());
  }
}
