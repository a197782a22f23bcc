package parley.local.stream;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import parley.local.lambda.LocalFunction;
import parley.local.store.Store;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands the records of a stream to a function, as Lambda's event source mapping does: in order, at
 * least once, only those that the filter lets through. From the first record that fails it starts
 * again, with that one alone; one that fails again and again is given up, and the others go on.
 */
public final class EventSource {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int BATCH = 100;

  private final String stream;
  private final StreamReader reader;
  private final Predicate<Record> filter;
  private final LocalFunction function;
  private final FailureQueue failures;
  private final Attempts attempts = new Attempts();

  /**
   * A mapping.
   *
   * @param streams where the stream is
   * @param stream its ARN
   * @param store keeps how far it was read
   * @param filter which records the function is given
   * @param function takes stream events and answers with the records that failed
   * @param failures takes what was given up
   */
  public EventSource(
      DynamoDbStreamsClient streams,
      String stream,
      Store store,
      Predicate<Record> filter,
      LocalFunction function,
      FailureQueue failures) {
    this.stream = stream;
    this.filter = filter;
    this.function = function;
    this.failures = failures;
    reader = new StreamReader(streams, stream, store);
  }

  /** Hands on the next batch; false if there was nothing to hand on. */
  public boolean poll() {
    List<Record> batch = reader.next(attempts.isRetry() ? 1 : BATCH);
    if (batch.isEmpty()) {
      return false;
    }
    List<Record> wanted = batch.stream().filter(filter).toList();
    Optional<Failed> failed = wanted.isEmpty() ? Optional.empty() : invoke(wanted);
    failed.ifPresentOrElse(f -> retry(batch, f), () -> finish(batch));
    return true;
  }

  private void finish(List<Record> batch) {
    attempts.reset();
    reader.done(batch.get(batch.size() - 1));
  }

  private void retry(List<Record> batch, Failed failed) {
    int index = batch.indexOf(failed.record());
    if (index > 0) {
      attempts.reset();
      reader.done(batch.get(index - 1));
    }
    reader.rewind();
    attempts.fail();
    if (attempts.isOver()) {
      failures.add(function.name(), failed.reason(), StreamEvent.json(stream, failed.record()));
      reader.done(failed.record());
      attempts.reset();
    } else {
      attempts.pause();
    }
  }

  private Optional<Failed> invoke(List<Record> records) {
    try {
      byte[] answer = function.invoke(StreamEvent.of(stream, records));
      Set<String> failed = failedNumbers(answer);
      return records.stream()
          .filter(record -> failed.contains(record.dynamodb().sequenceNumber()))
          .findFirst()
          .map(record -> new Failed(record, "reported as failed; see the log"));
    } catch (RuntimeException e) {
      return Optional.of(new Failed(records.get(0), e.toString()));
    }
  }

  private static Set<String> failedNumbers(byte[] answer) {
    Set<String> numbers = new HashSet<>();
    for (JsonNode failure : JSON.readTree(answer).path("batchItemFailures")) {
      numbers.add(failure.path("itemIdentifier").asString(""));
    }
    return numbers;
  }

  private record Failed(Record record, String reason) {}
}
