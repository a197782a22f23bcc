package parley.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import parley.calendar.dynamo.Tables;
import parley.local.clock.StackClock;
import parley.local.dynamo.LocalDynamo;
import parley.local.mail.MailServer;
import parley.local.mail.Mailer;
import parley.local.mail.SmtpAddress;
import parley.local.outbox.Outbox;
import parley.local.sns.OptOuts;
import parley.local.store.DataFolder;
import parley.local.store.Shelf;
import parley.local.store.Store;
import parley.local.stream.FailureQueue;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;

/** What stands in for the cloud: the tables, the topics' client, mail, the clock, the failures. */
final class LocalServices {

  static final Tables TABLES =
      new Tables("documents", "meetings", "watches", "reminders", "access");

  final Store store;
  final StackClock clock;
  final LocalDynamo dynamo;
  final SnsClient sns;
  final Outbox outbox;
  final OptOuts optOuts;
  final Mailer mailer;
  final FailureQueue failures;
  final boolean tokens;

  /**
   * Opens them.
   *
   * @param uri where the stack answers
   * @param parts closes them
   */
  LocalServices(Settings settings, URI uri, Parts parts) {
    store = parts.with(Store.open(directory(settings.data()).resolve("store")));
    clock = settings.now().map(now -> StackClock.simulated(now, store)).orElseGet(StackClock::real);
    dynamo = parts.with(LocalDynamo.open(settings.data().resolve("dynamodb.db"), TABLES));
    sns = parts.with(sns(uri));
    outbox = new Outbox(store);
    optOuts = new OptOuts(store);
    mailer = parts.with(new Mailer(outbox, installation(), smtp(settings, parts)));
    failures = new FailureQueue(store, clock);
    tokens = settings.tokens();
  }

  private static SmtpAddress smtp(Settings settings, Parts parts) {
    return settings.smtp().orElseGet(() -> parts.with(MailServer.start()).address());
  }

  private static SnsClient sns(URI uri) {
    return SnsClient.builder()
        .endpointOverride(uri)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  /** Names this data among all others. */
  private String installation() {
    Shelf<String> names = store.shelf("installation", String.class);
    return store.atomically(
        () -> {
          String name = names.get("name").orElseGet(() -> UUID.randomUUID().toString());
          names.put("name", name);
          return name;
        });
  }

  private static Path directory(Path data) {
    try {
      return DataFolder.made(data);
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + data + " cannot be made: " + e, e);
    }
  }
}
