package parley.calendar.dynamo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/**
 * The tables' keys, indexes and streams. {@code infra/template.yaml} says the same for what is
 * deployed, and is held against this by a test.
 *
 * <p>All are billed on demand. What is in them, see the {@code Dynamo*} class of each.
 */
public final class TableSchemas {

  /** Partition key of the documents: the id. */
  public static final String ID = "id";

  /** The documents' index of all of them by their day; it carries keys only. */
  public static final String BY_DAY = "byDay";

  /** Partition key of {@link #BY_DAY}: one of several parts. */
  public static final String SHELF = "shelf";

  /** Sort key of {@link #BY_DAY}: the day of publication. */
  public static final String PUBLISHED = "published";

  /** Partition key of the meetings, the watches and who may: the kind of thing, and its name. */
  public static final String PK = "pk";

  /** Sort key of the meetings, the watches and who may. */
  public static final String SK = "sk";

  /**
   * The meetings' index of entries by their window. It carries keys only, so that it is written
   * when a window changes, not with every story.
   */
  public static final String BY_WINDOW = "byWindow";

  /** Partition key of {@link #BY_WINDOW}: how long the window is, and one of several parts. */
  public static final String SPAN = "span";

  /** Sort key of {@link #BY_WINDOW}: the window's days, and the entry's id. */
  public static final String OPENS = "opens";

  /** Partition key of the reminder log: the id of a watch. */
  public static final String WATCH = "watch";

  /** Sort key of the reminder log: which meeting and what occasion. */
  public static final String NOTIFICATION = "notification";

  /** The attribute that holds the second of the epoch after which an item may go. */
  public static final String EXPIRES = "expires";

  private TableSchemas() {}

  /** How to create each of the tables. */
  public static List<CreateTableRequest> of(Tables tables) {
    return List.of(
        documents(tables.documents()),
        meetings(tables.meetings()),
        watches(tables.watches()),
        reminders(tables.reminders()),
        access(tables.access()));
  }

  /** The tables whose items expire, each with the attribute that says when (TTL). */
  public static Map<String, String> timeToLive(Tables tables) {
    return Map.of(tables.reminders(), EXPIRES, tables.watches(), EXPIRES, tables.access(), EXPIRES);
  }

  private static CreateTableRequest documents(String name) {
    return streaming(table(name, ID))
        .attributeDefinitions(strings(ID, SHELF, PUBLISHED))
        .globalSecondaryIndexes(index(BY_DAY, SHELF, PUBLISHED))
        .build();
  }

  private static CreateTableRequest meetings(String name) {
    return streaming(table(name, PK, SK))
        .attributeDefinitions(strings(PK, SK, SPAN, OPENS))
        .globalSecondaryIndexes(index(BY_WINDOW, SPAN, OPENS))
        .build();
  }

  private static CreateTableRequest watches(String name) {
    return table(name, PK, SK).build();
  }

  private static CreateTableRequest reminders(String name) {
    return table(name, WATCH, NOTIFICATION).build();
  }

  private static CreateTableRequest access(String name) {
    return table(name, PK, SK).build();
  }

  private static CreateTableRequest.Builder table(String name, String... attributes) {
    return CreateTableRequest.builder()
        .tableName(name)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(strings(attributes))
        .keySchema(key(attributes));
  }

  private static GlobalSecondaryIndex index(String name, String... attributes) {
    return GlobalSecondaryIndex.builder()
        .indexName(name)
        .keySchema(key(attributes))
        .projection(p -> p.projectionType(ProjectionType.KEYS_ONLY))
        .build();
  }

  /** Its readers fetch what they need by the key, so that the stream need not carry texts. */
  private static CreateTableRequest.Builder streaming(CreateTableRequest.Builder table) {
    return table.streamSpecification(
        s -> s.streamEnabled(true).streamViewType(StreamViewType.KEYS_ONLY));
  }

  private static List<AttributeDefinition> strings(String... names) {
    return Stream.of(names)
        .map(
            name ->
                AttributeDefinition.builder()
                    .attributeName(name)
                    .attributeType(ScalarAttributeType.S)
                    .build())
        .toList();
  }

  private static List<KeySchemaElement> key(String... names) {
    return Stream.of(names)
        .map(
            name ->
                KeySchemaElement.builder()
                    .attributeName(name)
                    .keyType(name.equals(names[0]) ? KeyType.HASH : KeyType.RANGE)
                    .build())
        .toList();
  }
}
