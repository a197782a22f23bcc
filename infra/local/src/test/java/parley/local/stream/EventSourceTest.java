package parley.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Tables;
import parley.local.lambda.LocalFunction;
import parley.local.store.Store;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

class EventSourceTest {

  private static final Instant NOW = Instant.parse("2016-12-06T03:00:00Z");

  @TempDir Path directory;

  private final DynamoDb dynamo = DynamoDb.local();
  private final Tables tables = dynamo.freshTables();
  private final String table = tables.documents();
  private final Reader reader = new Reader();
  private Store store;
  private FailureQueue failures;

  @BeforeEach
  void open() {
    store = Store.open(directory.resolve("store"));
    failures = new FailureQueue(store, InstantSource.fixed(NOW));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void recordsComeInOrderWithTheirKeys() {
    put("a", "b", "c");

    drain(source());

    assertThat(reader.done).containsExactly("a", "b", "c");
    DynamodbStreamRecord record = reader.lastRecord;
    assertThat(record.getEventName()).isEqualTo("INSERT");
    assertThat(record.getEventSource()).isEqualTo("aws:dynamodb");
    assertThat(record.getEventSourceARN()).isEqualTo(stream());
    assertThat(record.getDynamodb().getStreamViewType()).isEqualTo("KEYS_ONLY");
    assertThat(record.getDynamodb().getSequenceNumber()).isNotBlank();
    assertThat(record.getDynamodb().getApproximateCreationDateTime()).isNotNull();
  }

  @Test
  void aRecordIsHandedOnThatComesAfterALookAtTheEmptyStream() {
    EventSource source = source();
    drain(source);
    write(tables.meetings(), Map.of("pk", text("meeting#1"), "sk", text("meeting")));
    put("a");

    drain(source);

    assertThat(reader.done).containsExactly("a");
  }

  @Test
  void onlyWhatTheFilterLetsThroughIsHandedOn() {
    put("a", "b", "a");

    drain(source(record -> record.eventNameAsString().equals("INSERT")));

    assertThat(reader.done).containsExactly("a", "b");
  }

  @Test
  void whatIsDoneDoesNotComeAgainAfterARestart() {
    put("a");
    drain(source());
    restart();
    put("b");

    drain(source());

    assertThat(reader.done).containsExactly("a", "b");
  }

  @Test
  void whatWasNotDoneComesAgainAfterARestart() {
    put("a", "b");
    reader.failing.add("b");
    EventSource interrupted = source();
    assertThat(interrupted.poll()).isTrue();
    restart();
    reader.failing.clear();

    drain(source());

    assertThat(reader.done).containsExactly("a", "b");
  }

  @Test
  void aRecordThatFailsForAWhileIsDoneInTheEnd() {
    put("a", "b", "c");
    reader.failuresLeft = 3;
    reader.failing.add("b");

    drain(source());

    assertThat(reader.done).containsExactly("a", "b", "c");
    assertThat(failures.all()).isEmpty();
  }

  @Test
  void aRecordThatAlwaysFailsIsGivenUpAndTheOthersGoOn() {
    put("a", "b", "c");
    reader.failing.add("b");

    drain(source());

    assertThat(reader.done).containsExactly("a", "c");
    assertThat(failures.all())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.at()).isEqualTo(NOW);
              assertThat(failure.function()).isEqualTo("reader");
              assertThat(failure.event().at("/dynamodb/Keys/id/S").stringValue()).isEqualTo("b");
            });
  }

  @Test
  void aRecordThatThrowsIsFoundAmongTheOthers() {
    put("a", "b", "c");
    reader.throwing.add("b");

    drain(source());

    assertThat(reader.done).containsSubsequence("a", "c").doesNotContain("b");
    assertThat(failures.all())
        .singleElement()
        .satisfies(failure -> assertThat(failure.reason()).contains("cannot read b"));
  }

  private EventSource source() {
    return source(record -> true);
  }

  private EventSource source(Predicate<Record> filter) {
    return new EventSource(
        dynamo.streams(), stream(), store, filter, LocalFunction.of("reader", reader), failures);
  }

  private String stream() {
    return dynamo.client().describeTable(t -> t.tableName(table)).table().latestStreamArn();
  }

  private void restart() {
    close();
    open();
  }

  private void put(String... ids) {
    for (String id : ids) {
      // DynamoDB streams no change that changes nothing
      AttributeValue other = text(Long.toString(System.nanoTime()));
      write(table, Map.of("id", text(id), "at", other));
    }
  }

  private void write(String to, Map<String, AttributeValue> item) {
    dynamo.client().putItem(p -> p.tableName(to).item(item));
  }

  private static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  private static void drain(EventSource source) {
    new EventSources(List.of(source)).drain();
  }

  /** Notes the ids that it was given, and fails or throws where it is told to. */
  private static final class Reader implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

    private final List<String> done = new ArrayList<>();
    private final List<String> failing = new ArrayList<>();
    private final List<String> throwing = new ArrayList<>();
    private int failuresLeft = Integer.MAX_VALUE;
    private DynamodbStreamRecord lastRecord;

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
      for (DynamodbStreamRecord record : event.getRecords()) {
        String id = record.getDynamodb().getKeys().get("id").getS();
        if (throwing.contains(id)) {
          throw new IllegalStateException("cannot read " + id);
        }
        if (failing.contains(id) && failuresLeft-- > 0) {
          return new StreamsEventResponse(
              List.of(new BatchItemFailure(record.getDynamodb().getSequenceNumber())));
        }
        done.add(id);
        lastRecord = record;
      }
      return new StreamsEventResponse(List.of());
    }
  }
}
