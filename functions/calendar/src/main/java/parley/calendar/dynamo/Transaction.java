package parley.calendar.dynamo;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Items that are kept together or not at all. Immutable: each {@code and} gives another one.
 *
 * @param table where
 * @param puts the items, and what has to hold of those they replace
 */
public record Transaction(Table table, List<TransactWriteItem> puts) {

  /** The reasons that say that somebody else was at it. */
  private static final Set<String> LOST = Set.of("ConditionalCheckFailed", "TransactionConflict");

  public Transaction {
    puts = List.copyOf(puts);
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

  /**
   * Keeps them.
   *
   * @return false if a condition did not hold, or somebody else was writing the same at that time
   */
  public boolean commit() {
    try {
      table.client().transactWriteItems(write -> write.transactItems(puts));
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
    TransactWriteItem last = TransactWriteItem.builder().put(put).build();
    return new Transaction(table, Stream.concat(puts.stream(), Stream.of(last)).toList());
  }
}
