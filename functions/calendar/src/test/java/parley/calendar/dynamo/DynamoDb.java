package parley.calendar.dynamo;

import java.util.UUID;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * A DynamoDB to test against. A test takes {@link #local()}, which is cheap, or is run {@link
 * OnEveryDynamoDb}.
 *
 * @param name for the names of the tests
 * @param client speaks to it
 * @param streams speaks to its streams
 */
public record DynamoDb(String name, DynamoDbClient client, DynamoDbStreamsClient streams) {

  /** DynamoDB Local in this JVM, in memory; one for all its tests. */
  public static DynamoDb local() {
    return DynamoDbLocal.INSTANCE;
  }

  /** Creates the tables, empty, under names that nobody else has. */
  public Tables freshTables() {
    return freshTables(UnaryOperator.identity());
  }

  /** As the others, without streams: where nobody reads these, they are filled twice as fast. */
  public Tables freshTablesWithoutStreams() {
    StreamSpecification none = null;
    return freshTables(table -> table.toBuilder().streamSpecification(none).build());
  }

  private Tables freshTables(UnaryOperator<CreateTableRequest> form) {
    String prefix = "test-" + UUID.randomUUID() + "-";
    Tables tables =
        new Tables(
            prefix + "documents",
            prefix + "meetings",
            prefix + "watches",
            prefix + "reminders",
            prefix + "access");
    TableSchemas.of(tables).stream().map(form).forEach(client::createTable);
    return tables;
  }

  @Override
  public String toString() {
    return name;
  }
}
