package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.calendar.dynamo.TableSchemas;
import parley.calendar.dynamo.Tables;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import tools.jackson.databind.JsonNode;

/** What is deployed is what the tests and the single machine run on. */
class TemplateTablesTest {

  private static final String TABLE = "AWS::DynamoDB::Table";
  private static final Template TEMPLATE = Template.read();
  private static final Tables TABLES =
      new Tables("Documents", "Meetings", "Watches", "Reminders", "Access");

  private static List<CreateTableRequest> schemas() {
    return TableSchemas.of(TABLES);
  }

  private static Stream<String> tables() {
    return TEMPLATE.named(TABLE);
  }

  @Test
  void theTemplateHasTheTablesOfTheSchemas() {
    assertThat(tables())
        .containsExactlyInAnyOrderElementsOf(
            schemas().stream().map(CreateTableRequest::tableName).toList());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void aTableHasTheKeysTheIndexesAndTheStreamOfItsSchema(CreateTableRequest schema) {
    assertThat(request(schema.tableName())).isEqualTo(schema);
  }

  @Test
  void itemsExpireWhereTheSchemasSaySo() {
    Map<String, String> expiring =
        tables()
            .filter(table -> TEMPLATE.properties(table).has("TimeToLiveSpecification"))
            .collect(Collectors.toMap(table -> table, TemplateTablesTest::timeToLive));
    assertThat(expiring).isEqualTo(TableSchemas.timeToLive(TABLES));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableOutlivesItsStack(String table) {
    JsonNode resource = TEMPLATE.root().required("Resources").required(table);
    assertThat(resource.required("DeletionPolicy").stringValue()).isEqualTo("Retain");
    assertThat(resource.required("UpdateReplacePolicy").stringValue()).isEqualTo("Retain");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableIsEncryptedAndCanBeTakenBackToAnyPointInTime(String table) {
    JsonNode properties = TEMPLATE.properties(table);
    assertThat(properties.at("/SSESpecification/SSEEnabled").booleanValue(false)).isTrue();
    assertThat(
            properties
                .at("/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled")
                .booleanValue(false))
        .isTrue();
  }

  private static String timeToLive(String table) {
    JsonNode timeToLive = TEMPLATE.properties(table).required("TimeToLiveSpecification");
    assertThat(timeToLive.required("Enabled").booleanValue()).isTrue();
    return timeToLive.required("AttributeName").stringValue();
  }

  /** A table of the template, as the request that would create it. */
  private static CreateTableRequest request(String table) {
    JsonNode properties = TEMPLATE.properties(table);
    CreateTableRequest.Builder request =
        CreateTableRequest.builder()
            .tableName(table)
            .billingMode(properties.required("BillingMode").stringValue())
            .attributeDefinitions(
                each(properties.required("AttributeDefinitions"), TemplateTablesTest::attribute))
            .keySchema(each(properties.required("KeySchema"), TemplateTablesTest::keyPart));
    properties
        .optional("GlobalSecondaryIndexes")
        .ifPresent(it -> request.globalSecondaryIndexes(each(it, TemplateTablesTest::index)));
    properties
        .optional("StreamSpecification")
        .map(it -> it.required("StreamViewType").stringValue())
        .ifPresent(
            type ->
                request.streamSpecification(
                    stream -> stream.streamEnabled(true).streamViewType(type)));
    return request.build();
  }

  private static AttributeDefinition attribute(JsonNode attribute) {
    return AttributeDefinition.builder()
        .attributeName(attribute.required("AttributeName").stringValue())
        .attributeType(attribute.required("AttributeType").stringValue())
        .build();
  }

  private static KeySchemaElement keyPart(JsonNode part) {
    return KeySchemaElement.builder()
        .attributeName(part.required("AttributeName").stringValue())
        .keyType(part.required("KeyType").stringValue())
        .build();
  }

  private static GlobalSecondaryIndex index(JsonNode index) {
    return GlobalSecondaryIndex.builder()
        .indexName(index.required("IndexName").stringValue())
        .keySchema(each(index.required("KeySchema"), TemplateTablesTest::keyPart))
        .projection(p -> p.projectionType(index.at("/Projection/ProjectionType").stringValue()))
        .build();
  }

  private static <T> List<T> each(JsonNode array, Function<JsonNode, T> convert) {
    return array.valueStream().map(convert).toList();
  }
}
