package parley.local.dynamo;

import static parley.calendar.dynamo.TableSchemas.PK;
import static parley.calendar.dynamo.TableSchemas.SK;
import static parley.calendar.dynamo.TableSchemas.SPAN;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.TableSchemas;
import parley.calendar.dynamo.Tables;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Whether the tables of a folder are such as this Parley reads. Items may lack what was not kept
 * when they were written; a table's keys and indexes cannot be had later.
 *
 * @param client speaks to the database
 * @param file where it is, to name it
 */
record DataShape(DynamoDbClient client, Path file) {

  /** One more whenever what is written could no longer be read by the Parley before. */
  static final int CURRENT = 3;

  private static final Item STAMP = Item.of(PK, "shape").with(SK, "shape");
  private static final String SHAPE = "shape";

  /**
   * Looks at the tables that are there, and stamps them.
   *
   * @throws OtherDataException if they are not such as this Parley reads
   */
  void require(Tables tables) {
    Set<String> there = Set.copyOf(client.listTables().tableNames());
    for (CreateTableRequest schema : TableSchemas.of(tables)) {
      if (there.contains(schema.tableName())) {
        requireKeys(schema);
      }
    }
    if (there.contains(tables.access())) {
      requireNotLater(new Table(client, tables.access()));
    }
  }

  /**
   * Brings what an earlier Parley wrote into the present shape.
   *
   * <p>Before 3 every length of window was spread over four parts of the index by window.
   */
  void bringUp(Tables tables) {
    if (shape(new Table(client, tables.access())) < 3) {
      Table meetings = new Table(client, tables.meetings());
      meetings
          .all("attribute_exists(span) AND NOT begins_with(span, :week)", Item.of(":week", "week"))
          .map(head -> head.with(SPAN, head.text(SPAN).replaceFirst("#.*", "#0")))
          .forEach(meetings::put);
    }
  }

  /** Notes in which shape all is written from now on. */
  void stamp(Tables tables) {
    new Table(client, tables.access()).put(STAMP.with(SHAPE, CURRENT));
  }

  private void requireKeys(CreateTableRequest schema) {
    TableDescription there = client.describeTable(it -> it.tableName(schema.tableName())).table();
    Set<String> missing = keys(schema);
    missing.removeAll(keys(there));
    if (!missing.isEmpty()) {
      String lacks = String.join(", ", missing);
      throw OtherDataException.earlier(file, "table " + schema.tableName() + " lacks " + lacks);
    }
  }

  private void requireNotLater(Table access) {
    long shape = shape(access);
    if (shape > CURRENT) {
      throw OtherDataException.later(file, "shape " + shape + ", and this one reads " + CURRENT);
    }
  }

  private static long shape(Table access) {
    return access.get(STAMP).flatMap(it -> it.findNumber(SHAPE)).orElse(0L);
  }

  private static Set<String> keys(CreateTableRequest schema) {
    return keys(
        schema.keySchema(),
        schema.globalSecondaryIndexes().stream().map(it -> name(it.indexName(), it.keySchema())));
  }

  private static Set<String> keys(TableDescription table) {
    return keys(
        table.keySchema(),
        table.globalSecondaryIndexes().stream().map(it -> name(it.indexName(), it.keySchema())));
  }

  private static Set<String> keys(Collection<KeySchemaElement> own, Stream<String> indexes) {
    return Stream.concat(Stream.of(name("key", List.copyOf(own))), indexes)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(String name, List<KeySchemaElement> key) {
    return name
        + key.stream()
            .map(KeySchemaElement::attributeName)
            .collect(Collectors.joining(" and ", " (", ")"));
  }
}
