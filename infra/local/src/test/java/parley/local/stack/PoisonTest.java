package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.JsonNode;

/** A meeting that nobody can read gets into the table: all else goes its way. */
class PoisonTest {

  @TempDir Path data;

  private DynamoDbClient dynamo;
  private Stack stack;
  private Visitor visitor;

  @BeforeEach
  void start() {
    Instant now = Instant.parse(SeedStory.START);
    stack =
        Stack.start(
            new Settings(0, data, Optional.of(now), Optional.empty()), client -> dynamo = client);
    visitor = new Visitor(stack.uri());
    visitor.subscribe("ann@example.org", "{}");
  }

  @AfterEach
  void end() {
    stack.close();
  }

  @Test
  void theOthersAreAnnouncedAndRemindedOfAndItsRecordIsInTheFailureQueueOnce() {
    poison("2017-01-20");
    visitor.read(Visitor.seedStory());
    visitor.moveClock("2017-01-31T00:00:00Z");
    assertThat(visitor.sent().subList(0, 2))
        .containsExactlyInAnyOrderElementsOf(SeedStory.ANNOUNCED);
    assertThat(visitor.sent().subList(2, visitor.sent().size()))
        .containsExactlyElementsOf(SeedStory.REMINDERS);
    JsonNode failures = visitor.get("/failures").json().get("failures");
    assertThat(failures).hasSize(1);
    assertThat(failures.at("/0/function").stringValue()).isEqualTo("changed");
    assertThat(failures.at("/0/event/dynamodb/Keys/pk/S").stringValue()).isEqualTo("meeting#bad");
  }

  @Test
  void whoLooksSeesTheOthers() {
    poison("2017-01-20");
    visitor.read(Visitor.seedStory());
    assertThat(visitor.meetings("2016-12-06"))
        .isEqualTo(
            List.of(
                "Shinzo Abe - Barack Obama 2016-12-27 confirmed",
                "Shinzo Abe - Donald Trump 2017-01-20/2017-01-27 tentative"));
  }

  private void poison(String opens) {
    Map<String, AttributeValue> item =
        Map.of(
            "pk", AttributeValue.fromS("meeting#bad"),
            "sk", AttributeValue.fromS("meeting"),
            "span", AttributeValue.fromS("week#0"),
            "opens", AttributeValue.fromS(opens + "#" + opens + "#bad"),
            "changedAt", AttributeValue.fromS("half past eleven"));
    dynamo.putItem(put -> put.tableName(LocalServices.TABLES.meetings()).item(item));
  }
}
