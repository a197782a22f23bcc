package parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import parley.calendar.dynamo.Batch;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Fills a table faster than its writer would: the items that the writer made of one thing, again
 * and again with other names in them, twenty-five in a request.
 */
final class Copies {

  private static final int MANY = 1_000;

  private final List<Item> originals;
  private final List<Item> waiting = new ArrayList<>();
  private final Batch from;
  private final Batch into;

  private Copies(List<Item> originals, Batch from, Batch into) {
    this.originals = originals;
    this.from = from;
    this.into = into;
  }

  /** Copies of all that is in a table. */
  static Copies of(DynamoDbClient client, String from, String into) {
    List<Item> originals =
        client.scanPaginator(scan -> scan.tableName(from)).items().stream().map(Item::new).toList();
    return new Copies(
        originals, new Batch(new Table(client, from)), new Batch(new Table(client, into)));
  }

  /**
   * Copies them once, but for what is a list of others.
   *
   * @param naming what is said in place of each text
   */
  void add(UnaryOperator<String> naming) {
    originals.stream()
        .filter(item -> item.attributes().values().stream().noneMatch(AttributeValue::hasSs))
        .forEach(item -> waiting.add(new Item(renamed(item.attributes(), naming))));
    if (waiting.size() > MANY) {
      flush();
    }
  }

  /** Writes what is still waiting. */
  void flush() {
    into.put(waiting.stream().collect(Collectors.toMap(Item::key, it -> it, (a, b) -> b)).values());
    waiting.clear();
  }

  /** Leaves the table that was copied from empty. */
  void removeOriginals() {
    from.delete(originals.stream().map(Item::key).toList());
  }

  private static Map<String, AttributeValue> renamed(
      Map<String, AttributeValue> attributes, UnaryOperator<String> naming) {
    return attributes.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> renamed(each.getValue(), naming)));
  }

  private static AttributeValue renamed(AttributeValue value, UnaryOperator<String> naming) {
    return switch (value.type()) {
      case S -> AttributeValue.fromS(naming.apply(value.s()));
      case M -> AttributeValue.fromM(renamed(value.m(), naming));
      case L -> AttributeValue.fromL(value.l().stream().map(it -> renamed(it, naming)).toList());
      default -> value;
    };
  }
}
