package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Nothing is kept for long of whoever does not answer. */
class ExpiryTest {

  private static final String[] ADDRESSES = {"ann@example.org", "+819012345678"};

  @TempDir Path data;

  private final AtomicReference<DynamoDbClient> tables = new AtomicReference<>();

  @Test
  void nothingIsKeptOfWhoeverDoesNotConfirm() {
    try (Stack stack = start("2016-12-06T00:00:00Z")) {
      Visitor visitor = new Visitor(stack.uri());
      visitor.askToSubscribe(ADDRESSES[0], "{}");
      telephone(visitor);
      assertThat(kept()).contains(ADDRESSES);
      visitor.moveClock("2016-12-08T12:00:00Z");
      assertThat(kept()).contains(ADDRESSES);
      visitor.moveClock("2016-12-16T00:00:00Z");
      assertThat(kept()).doesNotContain(ADDRESSES).doesNotContain("watch#", "asked#");
    }
  }

  @Test
  void whatExpiredWhileNothingRanIsRemovedAtTheStart() {
    try (Stack stack = start("2016-12-06T00:00:00Z")) {
      telephone(new Visitor(stack.uri()));
    }
    try (Stack stack = start("2016-12-10T01:00:00Z")) {
      assertThat(stack.now()).isEqualTo("2016-12-10T01:00:00Z");
      assertThat(kept()).doesNotContain(ADDRESSES[1]);
    }
  }

  private static void telephone(Visitor visitor) {
    String body =
        "{\"protocol\": \"sms\", \"endpoint\": \"%s\", \"watch\": {}}".formatted(ADDRESSES[1]);
    assertThat(visitor.post("/subscriptions", body).status()).isEqualTo(202);
  }

  private Stack start(String now) {
    Settings settings =
        new Settings(0, data, Optional.of(Instant.parse(now)), Optional.empty(), false, Set.of());
    return Stack.start(
        settings,
        client -> {
          tables.set(client);
          return client;
        });
  }

  private String kept() {
    return tables.get().scan(it -> it.tableName("watches")).items().toString();
  }
}
