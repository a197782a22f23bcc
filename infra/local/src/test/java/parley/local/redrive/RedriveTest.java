package parley.local.redrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.LocalStack;
import parley.local.redrive.Redrive.FailedAgainException;
import parley.local.redrive.Redrive.Summary;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against the queues and the streams of LocalStack. */
class RedriveTest {

  private static final String FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:f:live";

  private final Optional<SqsClient> sqs = LocalStack.client(SqsClient.builder());
  private final List<String> called = new ArrayList<>();
  private final List<String> trouble = new ArrayList<>();
  private String failing = "";
  private String queue;

  @BeforeEach
  void makeAQueue() {
    assumeTrue(sqs.isPresent(), "LocalStack does not run");
    queue = sqs.get().createQueue(it -> it.queueName("failures-" + System.nanoTime())).queueUrl();
  }

  @Test
  void anEventThatFailedIsTriedAgainAndTakenOutOfTheQueue() {
    send("{\"requestContext\": {\"functionArn\": \"%s\"}, \"requestPayload\": {\"time\": \"t\"}}");
    assertThat(run()).isEqualTo(new Summary(1, 0));
    assertThat(called).containsExactly(FUNCTION + " {\"time\":\"t\"}");
    assertThat(waiting()).isZero();
  }

  @Test
  void whatTheSchedulerCouldNotDeliverIsTheEventItself() {
    MessageAttributeValue target =
        MessageAttributeValue.builder().dataType("String").stringValue(FUNCTION).build();
    sqs.orElseThrow()
        .sendMessage(
            it ->
                it.queueUrl(queue)
                    .messageBody("{\"time\":\"t\"}")
                    .messageAttributes(Map.of(Failed.TARGET, target)));
    assertThat(run()).isEqualTo(new Summary(1, 0));
    assertThat(called).containsExactly(FUNCTION + " {\"time\":\"t\"}");
  }

  @Test
  void theRecordsOfAStreamAreReadAgainThoseThatFailedAndNoOthers() {
    DynamoDb dynamo = LocalStack.dynamoDb().orElseThrow();
    String table = dynamo.freshTables().documents();
    List.of("a", "b", "c", "d").forEach(id -> put(dynamo, table, id));
    send(streamFailure(dynamo, table, 1, 2));

    assertThat(run()).isEqualTo(new Summary(1, 0));

    String event = called.get(0).substring(FUNCTION.length() + 1);
    JsonNode records = JsonMapper.shared().readTree(event).required("Records");
    assertThat(records)
        .map(it -> it.at("/dynamodb/Keys/id/S").stringValue())
        .containsExactly("b", "c");
    assertThat(records).map(it -> it.required("eventName").stringValue()).containsOnly("INSERT");
  }

  @Test
  void whatFailsAgainStaysInTheQueueAndIsTold() {
    failing = "{\"time\":\"bad\"}";
    String body =
        "{\"requestContext\": {\"functionArn\": \"%%s\"}, \"requestPayload\": {\"time\": \"%s\"}}";
    send(body.formatted("bad"));
    send(body.formatted("good"));
    assertThat(run()).isEqualTo(new Summary(1, 1));
    assertThat(trouble).singleElement().asString().endsWith(" stays: no better");
    assertThat(waiting()).isEqualTo(1);
  }

  @Test
  void whatIsNoFailureStaysInTheQueue() {
    send("hello");
    assertThat(run()).isEqualTo(new Summary(0, 1));
    assertThat(trouble).singleElement().asString().endsWith("no failure of a function: hello");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"batchItemFailures\":[]} | false",
        "{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"}]} | true",
        "\"{SENT=1}\" | false",
        "'' | false"
      })
  void anAnswerThatNamesRecordsIsAFailure(String answer, boolean failed) {
    assertThat(LambdaCalls.failedInPart(answer)).isEqualTo(failed);
  }

  private Summary run() {
    DynamoDbStreamsClient streams = LocalStack.dynamoDb().orElseThrow().streams();
    return new Redrive(sqs.orElseThrow(), streams, this::call, trouble::add).run(queue);
  }

  private void call(String function, String event) throws FailedAgainException {
    called.add(function + " " + event);
    if (event.equals(failing)) {
      throw new FailedAgainException("no better");
    }
  }

  private void send(String body) {
    sqs.orElseThrow()
        .sendMessage(it -> it.queueUrl(queue).messageBody(body.replace("%s", FUNCTION)));
  }

  private int waiting() {
    Map<QueueAttributeName, String> depth =
        sqs.orElseThrow()
            .getQueueAttributes(
                it ->
                    it.queueUrl(queue)
                        .attributeNames(
                            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
            .attributes();
    return depth.values().stream().mapToInt(Integer::parseInt).sum();
  }

  private static void put(DynamoDb dynamo, String table, String id) {
    dynamo.client().putItem(it -> it.tableName(table).item(Map.of("id", AttributeValue.fromS(id))));
  }

  private static String streamFailure(DynamoDb dynamo, String table, int first, int last) {
    String arn = dynamo.client().describeTable(it -> it.tableName(table)).table().latestStreamArn();
    DynamoDbStreamsClient streams = dynamo.streams();
    Shard shard =
        streams.describeStream(it -> it.streamArn(arn)).streamDescription().shards().get(0);
    String iterator =
        streams
            .getShardIterator(
                it ->
                    it.streamArn(arn)
                        .shardId(shard.shardId())
                        .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
            .shardIterator();
    List<Record> records = streams.getRecords(it -> it.shardIterator(iterator)).records();
    return """
        {"requestContext": {"functionArn": "%%s"}, "DDBStreamBatchInfo": {"streamArn": "%s",
          "shardId": "%s", "startSequenceNumber": "%s", "endSequenceNumber": "%s", "batchSize": %d}}"""
        .formatted(
            arn,
            shard.shardId(),
            records.get(first).dynamodb().sequenceNumber(),
            records.get(last).dynamodb().sequenceNumber(),
            last - first + 1);
  }
}
