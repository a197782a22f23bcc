package parley.local.dynamo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import parley.calendar.dynamo.TableSchemas;
import parley.calendar.dynamo.Tables;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/**
 * Amazon's DynamoDB Local in this JVM, on a file. Nothing expires in it by itself, since that would
 * be by the wall clock, and the stack's clock may be years away from that: see {@link TimeToLive}.
 */
public final class LocalDynamo implements AutoCloseable {

  static {
    // it logs to standard output, where nothing of it belongs
    System.setProperty("log4j2.configurationFile", "parley/local/log4j2.xml");
  }

  private final AmazonDynamoDBLocal dynamo;

  private LocalDynamo(AmazonDynamoDBLocal dynamo) {
    this.dynamo = dynamo;
  }

  /**
   * Opens a database, making the file and the tables that are missing.
   *
   * @throws UncheckedIOException if the file's folder cannot be made
   * @throws OtherDataException if another Parley wrote it, and this one does not read it
   */
  public static LocalDynamo open(Path file, Tables tables) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean withoutTelemetry = true;
    LocalDynamo opened = new LocalDynamo(DynamoDBEmbedded.create(file.toFile(), withoutTelemetry));
    opened.prepare(file, tables);
    return opened;
  }

  private void prepare(Path file, Tables tables) {
    DataShape shape = new DataShape(client(), file);
    try {
      shape.require(tables);
      createMissing(tables);
      shape.bringUp(tables);
      shape.stamp(tables);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Speaks to it. */
  public DynamoDbClient client() {
    return dynamo.dynamoDbClient();
  }

  /** Speaks to its streams. */
  public DynamoDbStreamsClient streams() {
    return dynamo.dynamoDbStreamsClient();
  }

  /** The ARN of a table's stream. */
  public String streamOf(String table) {
    return client().describeTable(t -> t.tableName(table)).table().latestStreamArn();
  }

  @Override
  public void close() {
    dynamo.shutdownNow();
  }

  private void createMissing(Tables tables) {
    Set<String> there = Set.copyOf(client().listTables().tableNames());
    TableSchemas.of(tables).stream()
        .filter(schema -> !there.contains(schema.tableName()))
        .forEach(client()::createTable);
  }
}
