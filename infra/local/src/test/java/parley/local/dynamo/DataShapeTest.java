package parley.local.dynamo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.Tables;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Data of another Parley is opened, or it is said why not and what to do. */
class DataShapeTest {

  private static final Tables TABLES =
      new Tables("documents", "meetings", "watches", "reminders", "access");
  private static final Item STAMP = Item.of("pk", "shape").with("sk", "shape");

  @TempDir Path directory;

  private Path file;

  @BeforeEach
  void file() {
    file = directory.resolve("dynamodb.db");
  }

  @Test
  void whatThisParleyWroteIsOpenedAgain() {
    LocalDynamo.open(file, TABLES).close();
    try (LocalDynamo again = LocalDynamo.open(file, TABLES)) {
      assertThat(again.client().listTables().tableNames()).hasSize(5);
    }
  }

  @Test
  void whatHasNoStampYetIsOpenedAndStamped() {
    try (LocalDynamo first = LocalDynamo.open(file, TABLES)) {
      new Table(first.client(), "access").delete(STAMP);
    }
    try (LocalDynamo again = LocalDynamo.open(file, TABLES)) {
      assertThat(new Table(again.client(), "access").get(STAMP)).isPresent();
    }
  }

  @Test
  void aTableWithoutAnIndexThatIsNeededIsNamedAndSoIsTheWayOut() {
    try (LocalDynamo first = LocalDynamo.open(file, TABLES)) {
      first.client().deleteTable(delete -> delete.tableName("documents"));
      first
          .client()
          .createTable(
              create ->
                  create
                      .tableName("documents")
                      .billingMode(BillingMode.PAY_PER_REQUEST)
                      .attributeDefinitions(text("id"))
                      .keySchema(hash("id")));
    }
    assertThatThrownBy(() -> LocalDynamo.open(file, TABLES))
        .isInstanceOf(OtherDataException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("table documents lacks byDay (shelf and published)")
        .hasMessageContaining("earlier Parley")
        .hasMessageContaining("name another folder");
  }

  @Test
  void whatALaterParleyWroteIsLeftAlone() {
    try (LocalDynamo first = LocalDynamo.open(file, TABLES)) {
      new Table(first.client(), "access").put(STAMP.with("shape", DataShape.CURRENT + 1));
    }
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(() -> LocalDynamo.open(file, TABLES))
          .isInstanceOf(OtherDataException.class)
          .hasMessageContaining("later Parley");
    }
  }

  /** Before, every length of window stood in four parts of the index by window. */
  @ParameterizedTest
  @CsvSource({"month#2, month#0", "open#3, open#0", "year#0, year#0", "week#3, week#3"})
  void anEntryOfAnEarlierParleyStandsWhereItIsLookedForNow(String then, String now) {
    Item key = Item.of("pk", "meeting#m1").with("sk", "meeting");
    Item entry = key.with("span", then).with("opens", "2017-01-20#2017-02-10#m1");
    try (LocalDynamo first = LocalDynamo.open(file, TABLES)) {
      new Table(first.client(), "access").put(STAMP.with("shape", 2));
      new Table(first.client(), "meetings").put(entry);
    }
    try (LocalDynamo again = LocalDynamo.open(file, TABLES)) {
      assertThat(new Table(again.client(), "meetings").get(key)).contains(entry.with("span", now));
      assertThat(new Table(again.client(), "access").get(STAMP))
          .contains(STAMP.with("shape", DataShape.CURRENT));
    }
  }

  private static AttributeDefinition text(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement hash(String name) {
    return KeySchemaElement.builder().attributeName(name).keyType(KeyType.HASH).build();
  }
}
