package parley.calendar.dynamo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

@OnEveryDynamoDb
class TableSchemasTest {

  private final DynamoDb dynamo;
  private final Tables tables;

  TableSchemasTest(DynamoDb dynamo) {
    this.dynamo = dynamo;
    this.tables = dynamo.freshTables();
  }

  @Test
  void documentsAreKeyedByTheirId() {
    assertThat(keys(described(tables.documents()).keySchema())).containsExactly("id HASH");
  }

  @Test
  void meetingsAndWatchesHaveCompositeKeys() {
    assertThat(keys(described(tables.meetings()).keySchema()))
        .isEqualTo(keys(described(tables.watches()).keySchema()))
        .containsExactly("pk HASH", "sk RANGE");
  }

  @Test
  void remindersAreKeyedByWatchAndNotification() {
    assertThat(keys(described(tables.reminders()).keySchema()))
        .containsExactly("watch HASH", "notification RANGE");
  }

  @Test
  void meetingsAreIndexedByTheirWindow() {
    List<GlobalSecondaryIndexDescription> indexes =
        described(tables.meetings()).globalSecondaryIndexes();
    assertThat(indexes)
        .singleElement()
        .satisfies(
            index -> {
              assertThat(index.indexName()).isEqualTo("byWindow");
              assertThat(keys(index.keySchema())).containsExactly("span HASH", "opens RANGE");
            });
  }

  @Test
  void documentsAndMeetingsStreamTheirKeys() {
    for (String table : List.of(tables.documents(), tables.meetings())) {
      assertThat(described(table).streamSpecification().streamViewType())
          .isEqualTo(StreamViewType.KEYS_ONLY);
    }
  }

  @Test
  void watchesAndRemindersDoNotStream() {
    for (String table : List.of(tables.watches(), tables.reminders())) {
      assertThat(described(table).streamSpecification()).isNull();
    }
  }

  @Test
  void everyTableIsBilledOnDemand() {
    assertThat(TableSchemas.of(tables))
        .hasSize(5)
        .allSatisfy(t -> assertThat(t.billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST));
  }

  @Test
  void onlyRemindersAndWhoMayExpire() {
    assertThat(TableSchemas.timeToLive(tables))
        .containsOnly(
            Map.entry(tables.reminders(), "expires"),
            Map.entry(tables.watches(), "expires"),
            Map.entry(tables.access(), "expires"));
  }

  private TableDescription described(String table) {
    return dynamo.client().describeTable(t -> t.tableName(table)).table();
  }

  private static List<String> keys(List<KeySchemaElement> schema) {
    return schema.stream().map(k -> k.attributeName() + " " + k.keyType()).toList();
  }
}
