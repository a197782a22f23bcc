package parley.subscribe;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import parley.calendar.limit.DynamoLimits;
import parley.calendar.limit.Limit;
import parley.calendar.limit.Quota;
import parley.calendar.watch.Contacts;
import parley.calendar.watch.DynamoContacts;
import parley.calendar.watch.DynamoRevisits;
import parley.calendar.watch.DynamoWatches;
import parley.calendar.watch.Revisits;
import parley.calendar.watch.Watches;
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
   * @param environment {@code WATCHES_TABLE}, {@code TOPIC_PREFIX}, {@code SMS_COUNTRIES}, {@code
   *     SMS_CEILING}, and {@code AWS_REGION}, which Lambda sets itself
   * @throws IllegalStateException if one of them is missing
   */
  static Subscriptions subscriptions(Map<String, String> environment) {
    String watches = required(environment, "WATCHES_TABLE");
    String prefix = required(environment, "TOPIC_PREFIX");
    Region region = Region.of(required(environment, "AWS_REGION"));
    Countries countries = Countries.parse(required(environment, "SMS_COUNTRIES"));
    int ceiling = Integer.parseInt(required(environment, "SMS_CEILING"));
    DynamoDbClient dynamoDb = dynamoDb(region);
    SnsClient sns = sns(region);
    Watches kept = new DynamoWatches(dynamoDb, watches);
    Contacts contacts = new DynamoContacts(dynamoDb, watches);
    Topics topics = new SnsTopics(sns, prefix);
    Phones phones = new Phones(kept, topics, contacts, new SnsTexts(sns), countries, ceiling);
    Revisits revisits = new DynamoRevisits(dynamoDb, watches);
    return new Subscriptions(kept, topics, contacts, phones, revisits, InstantSource.system());
  }

  /**
   * What forgets whom SNS does not know any more.
   *
   * @param environment {@code WATCHES_TABLE}, {@code TOPIC_PREFIX} and {@code AWS_REGION}
   * @throws IllegalStateException if one of them is missing
   */
  static Expiry expiry(Map<String, String> environment) {
    String watches = required(environment, "WATCHES_TABLE");
    Region region = Region.of(required(environment, "AWS_REGION"));
    DynamoDbClient dynamoDb = dynamoDb(region);
    return new Expiry(
        new DynamoWatches(dynamoDb, watches),
        new DynamoRevisits(dynamoDb, watches),
        new SnsTopics(sns(region), required(environment, "TOPIC_PREFIX")));
  }

  /**
   * How many subscriptions anyone may ask for.
   *
   * @param environment {@code ACCESS_TABLE}, {@code SUBSCRIPTIONS_PER_HOUR} and {@code AWS_REGION}
   * @throws IllegalStateException if one of them is missing
   */
  static Quota quota(Map<String, String> environment) {
    String access = required(environment, "ACCESS_TABLE");
    int most = Integer.parseInt(required(environment, "SUBSCRIPTIONS_PER_HOUR"));
    DynamoDbClient dynamoDb = dynamoDb(Region.of(required(environment, "AWS_REGION")));
    return new Quota(
        new DynamoLimits(dynamoDb, access),
        Limit.anHour("subscriptions", most),
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
