package parley.remind;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.meeting.Meetings;
import parley.calendar.reminder.Agenda;
import parley.calendar.reminder.DynamoAgenda;
import parley.calendar.reminder.DynamoReminderLog;
import parley.calendar.reminder.ReminderLog;
import parley.calendar.storage.DynamoMeetings;
import parley.calendar.watch.Contacts;
import parley.calendar.watch.DynamoContacts;
import parley.calendar.watch.DynamoWatches;
import parley.calendar.watch.Watches;
import parley.remind.delivery.Delivery;
import parley.remind.delivery.PhoneAllowance;
import parley.remind.delivery.SnsNotifier;
import parley.remind.message.MessageWriter;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sns.SnsClient;

/**
 * What the functions work with where they are deployed, as their environment variables name it:
 * {@code DOCUMENTS_TABLE}, {@code MEETINGS_TABLE}, {@code WATCHES_TABLE}, {@code REMINDERS_TABLE},
 * {@code PUBLIC_URL}, {@code SETTLING_MINUTES}, {@code SMS_CEILING}, and {@code AWS_REGION}, which
 * Lambda sets itself.
 */
final class Deployment {

  /** Of one call with all its retries. */
  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(10);

  static final int CALL_ATTEMPTS = 6;

  /**
   * Longer than the calls between a claim and its end may take: the document, the publish, and the
   * note that it was sent.
   */
  static final Duration CLAIM_LEASE = CALL_TIMEOUT.multipliedBy(4);

  private final Map<String, String> environment;
  private final DynamoDbClient dynamoDb;
  private final SnsClient sns;

  /**
   * @throws IllegalStateException if {@code AWS_REGION} is missing
   */
  Deployment(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
    Region region = Region.of(required("AWS_REGION"));
    dynamoDb =
        DynamoDbClient.builder()
            .region(region)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .overrideConfiguration(Deployment::patient)
            .build();
    sns =
        SnsClient.builder()
            .region(region)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .overrideConfiguration(Deployment::patient)
            .build();
  }

  /**
   * More attempts than the SDK's own three: of a third of all calls refused, few get through it.
   */
  private static void patient(ClientOverrideConfiguration.Builder config) {
    config
        .apiCallTimeout(CALL_TIMEOUT)
        .retryStrategy(
            AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(CALL_ATTEMPTS)
                .build());
  }

  /** Before a snapshot: what every run does first, with a database in which nothing is found. */
  static void rehearse(DynamoDbClient nothing) {
    new DynamoAgenda(nothing, "none").due(Instant.EPOCH, 1, unreadable -> {});
    new DynamoWatches(nothing, "none").dueRounds(Instant.EPOCH, unreadable -> {});
    new DynamoMeetings(nothing, "none").find("none");
  }

  Check check() {
    return new Check(meetings(), watches(), log(), delivery());
  }

  Settling settling() {
    return new Settling(meetings(), log(), agenda(), notices(), settlingTime());
  }

  private Meetings meetings() {
    return new DynamoMeetings(dynamoDb, required("MEETINGS_TABLE"));
  }

  Sweep sweep() {
    return new Sweep(meetings(), watches(), delivery(), log(), agenda(), settling());
  }

  private Notices notices() {
    return new Notices(watches(), delivery(), agenda());
  }

  private Agenda agenda() {
    return new DynamoAgenda(dynamoDb, required("REMINDERS_TABLE"));
  }

  private Duration settlingTime() {
    return Duration.ofMinutes(Long.parseLong(required("SETTLING_MINUTES")));
  }

  private Watches watches() {
    return new DynamoWatches(dynamoDb, required("WATCHES_TABLE"));
  }

  private Delivery delivery() {
    return new Delivery(log(), writer(), new SnsNotifier(sns), allowance());
  }

  private PhoneAllowance allowance() {
    Contacts contacts = new DynamoContacts(dynamoDb, required("WATCHES_TABLE"));
    return new PhoneAllowance(watches(), contacts, Integer.parseInt(required("SMS_CEILING")));
  }

  private ReminderLog log() {
    return new DynamoReminderLog(
        dynamoDb, required("REMINDERS_TABLE"), InstantSource.system(), CLAIM_LEASE);
  }

  private MessageWriter writer() {
    return new MessageWriter(
        new DynamoDocuments(dynamoDb, required("DOCUMENTS_TABLE")), required("PUBLIC_URL"));
  }

  private String required(String name) {
    return Optional.ofNullable(environment.get(name))
        .orElseThrow(
            () -> new IllegalStateException("the environment variable " + name + " is missing"));
  }
}
