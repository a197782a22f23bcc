package parley.remind;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.List;
import java.util.Map;

/** What the meetings' stream says of changes. */
final class StreamRecords {

  private StreamRecords() {}

  /** That a change of an entry was added; the first is the entry's own coming. */
  static DynamodbStreamRecord added(String meeting, int sequence) {
    String sk = sequence == 1 ? "meeting" : "change#%09d".formatted(sequence);
    StreamRecord record =
        new StreamRecord()
            .withKeys(
                Map.of(
                    "pk", new AttributeValue().withS("meeting#" + meeting),
                    "sk", new AttributeValue().withS(sk)))
            .withSequenceNumber(meeting + "/" + sequence);
    DynamodbStreamRecord streamed = new DynamodbStreamRecord();
    streamed.setEventName("INSERT");
    streamed.setDynamodb(record);
    return streamed;
  }

  static DynamodbEvent batch(List<DynamodbStreamRecord> records) {
    DynamodbEvent event = new DynamodbEvent();
    event.setRecords(records);
    return event;
  }
}
