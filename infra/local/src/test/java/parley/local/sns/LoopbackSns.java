package parley.local.sns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.local.http.LoopbackServer;
import parley.local.outbox.Outbox;
import parley.local.outbox.OutboxMessage;
import parley.local.store.Store;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;

/** The endpoint on loopback, started afresh. */
final class LoopbackSns implements Sns, AutoCloseable {

  static final Instant NOW = Instant.parse("2016-12-06T03:00:00Z");

  private static final Pattern TOKEN = Pattern.compile("Token=([0-9a-f]+)");

  private final Path directory = directory();
  private final Store store = Store.open(directory.resolve("store"));
  private final LoopbackServer server = LoopbackServer.bind(0);
  private final Outbox outbox = new Outbox(store);
  private final SnsClient client;

  LoopbackSns() {
    server.mount(
        "/",
        new SnsEndpoint(server.uri(), store, outbox, new OptOuts(store), InstantSource.fixed(NOW)));
    server.start();
    client =
        SnsClient.builder()
            .endpointOverride(server.uri())
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .build();
  }

  /** Where it answers. */
  URI server() {
    return server.uri();
  }

  /** What it sent. */
  List<OutboxMessage> sent() {
    return outbox.messages();
  }

  @Override
  public SnsClient client() {
    return client;
  }

  @Override
  public String token(String subscriptionArn) {
    String topic = subscriptionArn.substring(0, subscriptionArn.lastIndexOf(':'));
    return sent().stream()
        .filter(message -> message.kind().equals("confirmation"))
        .filter(message -> message.text().contains(topic))
        .map(message -> TOKEN.matcher(message.text()))
        .filter(Matcher::find)
        .reduce((first, last) -> last)
        .orElseThrow()
        .group(1);
  }

  @Override
  public void close() {
    server.close();
    store.close();
    directory.resolve("store").toFile().delete();
    directory.toFile().delete();
  }

  @Override
  public String toString() {
    return "loopback";
  }

  private static Path directory() {
    try {
      return Files.createTempDirectory("parley-sns");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
