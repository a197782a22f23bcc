package parley.calendar.dynamo;

import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** Amazon's own DynamoDB Local in this JVM, started when it is first asked for. */
final class DynamoDbLocal {

  static final DynamoDb INSTANCE = start();

  private DynamoDbLocal() {}

  private static DynamoDb start() {
    boolean withoutTelemetry = true;
    AmazonDynamoDBLocal local = DynamoDBEmbedded.create(withoutTelemetry);
    Runtime.getRuntime().addShutdownHook(new Thread(local::shutdownNow));
    return new DynamoDb("DynamoDB Local", local.dynamoDbClient(), local.dynamoDbStreamsClient());
  }
}
