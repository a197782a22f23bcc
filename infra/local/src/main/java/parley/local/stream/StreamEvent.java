package parley.local.stream;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The event that Lambda makes of the records of a stream that carries keys only. */
final class StreamEvent {

  private static final JsonMapper JSON = JsonMapper.shared();

  private StreamEvent() {}

  /** The event as JSON. */
  static byte[] of(String stream, List<Record> records) {
    ObjectNode event = JSON.createObjectNode();
    ArrayNode array = event.putArray("Records");
    records.forEach(record -> array.add(json(stream, record)));
    return JSON.writeValueAsBytes(event);
  }

  /** One record as it stands in an event. */
  static ObjectNode json(String stream, Record record) {
    ObjectNode json = JSON.createObjectNode();
    json.put("eventID", record.eventID());
    json.put("eventName", record.eventNameAsString());
    json.put("eventVersion", record.eventVersion());
    json.put("eventSource", record.eventSource());
    json.put("awsRegion", record.awsRegion());
    json.set("dynamodb", change(record.dynamodb()));
    json.put("eventSourceARN", stream);
    return json;
  }

  private static ObjectNode change(StreamRecord record) {
    ObjectNode json = JSON.createObjectNode();
    json.put("ApproximateCreationDateTime", record.approximateCreationDateTime().getEpochSecond());
    json.set("Keys", keys(record.keys()));
    json.put("SequenceNumber", record.sequenceNumber());
    json.put("SizeBytes", record.sizeBytes());
    json.put("StreamViewType", record.streamViewTypeAsString());
    return json;
  }

  private static ObjectNode keys(Map<String, AttributeValue> keys) {
    ObjectNode json = JSON.createObjectNode();
    keys.forEach((name, value) -> json.set(name, key(value)));
    return json;
  }

  /** A key is a string, a number or bytes. */
  private static ObjectNode key(AttributeValue value) {
    ObjectNode json = JSON.createObjectNode();
    return switch (value.type()) {
      case S -> json.put("S", value.s());
      case N -> json.put("N", value.n());
      case B -> json.put("B", Base64.getEncoder().encodeToString(value.b().asByteArray()));
      default -> throw new IllegalArgumentException("no key of a table: " + value);
    };
  }
}
