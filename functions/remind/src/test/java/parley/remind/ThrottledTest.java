package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.remind.Stories.abeTrump;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.remind.delivery.SnsNotifier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** A third of all requests to DynamoDB and to SNS is refused: 0 lost, done within two periods. */
class ThrottledTest {

  private static final int WATCHES = 60;
  private static final Instant DUE = Instant.parse("2017-01-20T09:00:00Z");

  private final ThrottlingHttp dynamoHttp =
      new ThrottlingHttp(UrlConnectionHttpClient.create(), ThrottlingHttp.DYNAMODB, 7);
  private final Topics topics = new Topics();
  private final ThrottlingHttp snsHttp = new ThrottlingHttp(topics, ThrottlingHttp.SNS, 11);
  private URI address;
  private final DynamoDBProxyServer server = server();

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void everythingIsSentWithinTwoPeriodsAndOnce() {
    World world = world();
    String id = world.announce(Stories.PUBLISHED, abeTrump()).get(0);
    IntStream.range(0, WATCHES)
        .forEach(i -> world.watch("w" + i, World.leads(), "2017-01-19T12:00:00Z"));
    dynamoHttp.begin();
    snsHttp.begin();
    Seasons seasons = new Seasons(world);
    Instant announced = DUE.minus(Duration.ofHours(2));
    while (!seasons.stream(List.of(StreamRecords.added(id, 1)), announced).isEmpty()) {
      world.pass(World.LEASE);
    }
    seasons.runs(announced.plus(Seasons.PERIOD), announced.plus(Seasons.PERIOD));
    assertThat(topics.published).hasSize(WATCHES).doesNotHaveDuplicates();
    topics.published.clear();
    world.pass(World.LEASE);
    seasons.run(DUE);
    world.pass(World.LEASE);
    seasons.run(DUE.plus(Seasons.PERIOD));
    assertThat(topics.published).hasSize(WATCHES).doesNotHaveDuplicates();
    assertThat(dynamoHttp.share()).isBetween(0.25, 0.42);
    assertThat(snsHttp.share()).isBetween(0.2, 0.47);
  }

  private World world() {
    DynamoDbClient client =
        configured(DynamoDbClient.builder())
            .httpClient(dynamoHttp)
            .endpointOverride(address)
            .build();
    DynamoDbStreamsClient streams =
        configured(DynamoDbStreamsClient.builder())
            .httpClient(dynamoHttp)
            .endpointOverride(address)
            .build();
    SnsClient sns = configured(SnsClient.builder()).httpClient(snsHttp).build();
    return new World(new DynamoDb("throttled", client, streams), new SnsNotifier(sns));
  }

  /** As deployed, but for the waiting. */
  private static <B extends AwsClientBuilder<B, C>, C> B configured(B builder) {
    return builder
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("access", "secret")))
        .overrideConfiguration(
            config ->
                config.retryStrategy(
                    AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .maxAttempts(Deployment.CALL_ATTEMPTS)
                        .circuitBreakerEnabled(false)
                        .backoffStrategy(BackoffStrategy.retryImmediately())
                        .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                        .build()));
  }

  private DynamoDBProxyServer server() {
    try {
      String port = Integer.toString(freePort());
      address = URI.create("http://127.0.0.1:" + port);
      DynamoDBProxyServer local =
          ServerRunner.createServerFromCommandLineArgs(
              new String[] {"-inMemory", "-disableTelemetry", "-port", port});
      local.start();
      return local;
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local does not start", e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  /** SNS as far as publishing goes; keeps the topics. */
  private static final class Topics implements SdkHttpClient {

    private static final String PUBLISHED =
        """
        <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">
          <PublishResult><MessageId>94f20ce6-13c5-43a0-9a9e-ca52d816e90b</MessageId></PublishResult>
          <ResponseMetadata><RequestId>f187a3c1</RequestId></ResponseMetadata>
        </PublishResponse>
        """;

    private final List<String> published = new ArrayList<>();

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      published.add(topic(request));
      return ThrottlingHttp.answering(200, PUBLISHED);
    }

    private static String topic(HttpExecuteRequest request) {
      try (InputStream body = request.contentStreamProvider().orElseThrow().newStream()) {
        String form = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        String topic = form.replaceAll(".*TopicArn=([^&]*).*", "$1");
        return URLDecoder.decode(topic, StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
