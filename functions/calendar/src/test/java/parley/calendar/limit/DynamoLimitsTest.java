package parley.calendar.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;

class DynamoLimitsTest {

  private static final Instant NOW = Instant.parse("2016-12-06T10:00:10Z");
  private static final Limit LIMIT = Limit.aMinute("documents", 3);

  private final DynamoDb dynamo = DynamoDb.local();
  private final String table = dynamo.freshTables().access();
  private final Limits limits = new DynamoLimits(dynamo.client(), table);

  @Test
  void soManyAreAllowedAndNoMore() {
    for (int i = 0; i < 3; i++) {
      assertThat(limits.take(LIMIT, "ann", 1, NOW)).isTrue();
    }
    assertThat(limits.take(LIMIT, "ann", 1, NOW)).isFalse();
  }

  @Test
  void theNextMinuteBeginsAnew() {
    assertThat(limits.take(LIMIT, "ann", 3, NOW)).isTrue();
    assertThat(limits.take(LIMIT, "ann", 1, NOW.plusSeconds(49))).isFalse();
    assertThat(limits.take(LIMIT, "ann", 3, NOW.plusSeconds(50))).isTrue();
    assertThat(LIMIT.secondsLeft(NOW)).isEqualTo(50);
  }

  @Test
  void whoAndWhatAreCountedApart() {
    assertThat(limits.take(LIMIT, "ann", 3, NOW)).isTrue();
    assertThat(limits.take(LIMIT, "bob", 3, NOW)).isTrue();
    assertThat(limits.take(Limit.anHour("subscriptions", 1), "ann", 1, NOW)).isTrue();
  }

  @Test
  void whatIsNotAllowedIsNotCounted() {
    assertThat(limits.take(LIMIT, "ann", 2, NOW)).isTrue();
    assertThat(limits.take(LIMIT, "ann", 2, NOW)).isFalse();
    assertThat(limits.take(LIMIT, "ann", 4, NOW)).isFalse();
    assertThat(limits.take(LIMIT, "ann", 1, NOW)).isTrue();
  }

  @Test
  void aCountExpiresWithItsWhileAndNamesNobody() {
    limits.take(LIMIT, "198.51.100.7", 1, NOW);
    String items = dynamo.client().scan(s -> s.tableName(table)).items().toString();
    assertThat(items)
        .contains(Long.toString(Instant.parse("2016-12-06T10:01:00Z").getEpochSecond()))
        .doesNotContain("198.51.100.7");
  }
}
