package parley.calendar.dynamo;

import java.util.Optional;
import org.testcontainers.localstack.LocalStackContainer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * LocalStack in a container, one for all tests of a JVM, if a Docker engine answers. If none does,
 * or the image is not to be had, one line says that its tests are left out; where the environment
 * has {@code PARLEY_REQUIRE_LOCALSTACK=true} they fail instead.
 */
public final class LocalStack {

  /** The last image that asks for no token. */
  static final String IMAGE = "localstack/localstack:4.14.0";

  private static final String REQUIRED = "PARLEY_REQUIRE_LOCALSTACK";
  private static final Optional<LocalStackContainer> CONTAINER = start();
  private static final Optional<DynamoDb> DYNAMO_DB = CONTAINER.map(LocalStack::dynamoDb);

  private LocalStack() {}

  /** Its DynamoDB, if it runs. */
  public static Optional<DynamoDb> dynamoDb() {
    return DYNAMO_DB;
  }

  /** A client of any of its services; empty if it does not run. */
  public static <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>>
      Optional<C> client(B builder) {
    return CONTAINER.map(container -> client(container, builder));
  }

  private static Optional<LocalStackContainer> start() {
    try {
      DockerEngine.require();
      return Optional.of(started());
    } catch (RuntimeException e) { // Testcontainers has no narrower one for "no engine, no image"
      return leftOut(e);
    }
  }

  private static Optional<LocalStackContainer> leftOut(RuntimeException reason) {
    if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
      throw new IllegalStateException(REQUIRED + " is true, but LocalStack does not run", reason);
    }
    System.out.println("Tests against LocalStack are left out: " + reason.getMessage());
    return Optional.empty();
  }

  /** Without the two settings its DynamoDB has no streams. */
  private static LocalStackContainer started() {
    @SuppressWarnings("resource") // lives as long as the JVM; Testcontainers takes it away then
    LocalStackContainer container =
        new LocalStackContainer(IMAGE)
            .withEnv("PROVIDER_OVERRIDE_DYNAMODB", "v2")
            .withEnv("PROVIDER_OVERRIDE_DYNAMODBSTREAMS", "v2")
            .withEnv("CFN_IGNORE_UNSUPPORTED_RESOURCE_TYPES", "1");
    container.start();
    return container;
  }

  private static DynamoDb dynamoDb(LocalStackContainer container) {
    return new DynamoDb(
        "LocalStack",
        client(container, DynamoDbClient.builder()),
        client(container, DynamoDbStreamsClient.builder()));
  }

  private static <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> C client(
      LocalStackContainer container, B builder) {
    return builder
        .endpointOverride(container.getEndpoint())
        .region(Region.of(container.getRegion()))
        .credentialsProvider(credentials(container))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  private static AwsCredentialsProvider credentials(LocalStackContainer container) {
    return StaticCredentialsProvider.create(
        AwsBasicCredentials.create(container.getAccessKey(), container.getSecretKey()));
  }
}
