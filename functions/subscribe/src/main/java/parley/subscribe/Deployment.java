package parley.subscribe;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import parley.calendar.watch.DynamoWatches;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sns.SnsClient;

/** What the function works with where it is deployed, as its environment variables name it. */
final class Deployment {

  /** Of one call with all its retries; the gateway waits for half a minute. */
  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(5);

  private Deployment() {}

  /**
   * Subscriptions in DynamoDB and SNS.
   *
   * @param environment {@code WATCHES_TABLE}, {@code TOPIC_PREFIX}, and {@code AWS_REGION}, which
   *     Lambda sets itself
   * @throws IllegalStateException if one of them is missing
   */
  static Subscriptions subscriptions(Map<String, String> environment) {
    String watches = required(environment, "WATCHES_TABLE");
    String prefix = required(environment, "TOPIC_PREFIX");
    Region region = Region.of(required(environment, "AWS_REGION"));
    return new Subscriptions(
        new DynamoWatches(dynamoDb(region), watches),
        new SnsTopics(sns(region), prefix),
        InstantSource.system());
  }

  private static DynamoDbClient dynamoDb(Region region) {
    return DynamoDbClient.builder()
        .region(region)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(config -> config.apiCallTimeout(CALL_TIMEOUT))
        .build();
  }

  private static SnsClient sns(Region region) {
    return SnsClient.builder()
        .region(region)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(config -> config.apiCallTimeout(CALL_TIMEOUT))
        .build();
  }

  private static String required(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .orElseThrow(
            () -> new IllegalStateException("the environment variable " + name + " is missing"));
  }
}
