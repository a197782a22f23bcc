package parley.local.redrive;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The records that a failure names, read again from their stream, which carries keys only. */
final class StreamRecords {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final DynamoDbStreamsClient streams;

  StreamRecords(DynamoDbStreamsClient streams) {
    this.streams = streams;
  }

  /**
   * The event that Lambda would make of them.
   *
   * @param batch {@code DDBStreamBatchInfo}: the stream, its shard, and the first and the last
   *     record
   * @throws GoneException if the stream has let go of them
   */
  String event(JsonNode batch) {
    ObjectNode event = JSON.createObjectNode();
    records(batch).forEach(record -> event.withArray("Records").add(json(record)));
    if (event.isEmpty()) {
      throw new GoneException(text(batch, "streamArn"));
    }
    return event.toString();
  }

  private List<Record> records(JsonNode batch) {
    BigInteger last = new BigInteger(text(batch, "endSequenceNumber"));
    List<Record> records = new ArrayList<>();
    List<Record> page;
    String iterator = iterator(batch);
    do {
      GetRecordsResponse answer =
          streams.getRecords(GetRecordsRequest.builder().shardIterator(iterator).build());
      page = answer.records();
      page.stream().filter(record -> number(record).compareTo(last) <= 0).forEach(records::add);
      iterator = answer.nextShardIterator();
    } while (iterator != null && !page.isEmpty() && records.size() < size(batch));
    return records;
  }

  private static int size(JsonNode batch) {
    return batch.required("batchSize").intValue();
  }

  private String iterator(JsonNode batch) {
    try {
      return streams
          .getShardIterator(
              get ->
                  get.streamArn(text(batch, "streamArn"))
                      .shardId(text(batch, "shardId"))
                      .shardIteratorType(ShardIteratorType.AT_SEQUENCE_NUMBER)
                      .sequenceNumber(text(batch, "startSequenceNumber")))
          .shardIterator();
    } catch (TrimmedDataAccessException | ResourceNotFoundException e) {
      throw new GoneException(text(batch, "streamArn"));
    }
  }

  private static BigInteger number(Record record) {
    return new BigInteger(record.dynamodb().sequenceNumber());
  }

  private static ObjectNode json(Record record) {
    ObjectNode json = JSON.createObjectNode();
    json.put("eventID", record.eventID());
    json.put("eventName", record.eventNameAsString());
    json.put("eventSource", "aws:dynamodb");
    ObjectNode change = json.putObject("dynamodb");
    change.put("SequenceNumber", record.dynamodb().sequenceNumber());
    change.put("StreamViewType", record.dynamodb().streamViewTypeAsString());
    putKeys(change.putObject("Keys"), record.dynamodb().keys());
    return json;
  }

  private static void putKeys(ObjectNode json, Map<String, AttributeValue> keys) {
    keys.forEach((name, value) -> json.putObject(name).put("S", value.s()));
  }

  private static String text(JsonNode batch, String name) {
    return batch.required(name).stringValue();
  }
}
