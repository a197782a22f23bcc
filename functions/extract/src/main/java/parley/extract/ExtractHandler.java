package parley.extract;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import parley.calendar.document.Documents;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.dynamo.Rehearsal;
import parley.calendar.dynamo.TableSchemas;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.meeting.Calendar;
import parley.calendar.storage.DynamoEntries;
import parley.reading.MeetingReader;
import parley.telemetry.FunctionLog;
import parley.telemetry.LogLine;
import parley.telemetry.Metrics;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The function that the stream of stored documents feeds.
 *
 * <p>A record whose document could not be read is reported as failed, and the others are read all
 * the same. The stream then begins again at the first that failed, so later records come twice;
 * they are known by then. A failure that lasts is also set down at the document; after its bounded
 * retries the event source hands the record to its failure queue and goes on. A document that is
 * read in a later try counts as read.
 */
public final class ExtractHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

  private static final String NEW = "INSERT";

  private final Extraction extraction;

  /** As Lambda makes it: DOCUMENTS_TABLE and MEETINGS_TABLE name the tables. */
  public ExtractHandler() {
    this(DynamoDbClient.create());
    Rehearsal.of(ExtractHandler::rehearse);
  }

  /** The story is read by a reader of its own; what the rules and words are is kept by all. */
  private static void rehearse(DynamoDbClient nothing) {
    new DynamoDocuments(nothing, "none").find("none");
    new StoredCalendar(new DynamoEntries(nothing, "none"))
        .merge(MeetingReader.english().read(Rehearsal.STORY), Instant.EPOCH);
  }

  private ExtractHandler(DynamoDbClient client) {
    this(
        new DynamoDocuments(client, System.getenv("DOCUMENTS_TABLE")),
        MeetingReader.english(),
        new StoredCalendar(new DynamoEntries(client, System.getenv("MEETINGS_TABLE"))),
        InstantSource.system());
  }

  /**
   * @param documents where the documents are
   * @param reader reads them
   * @param calendar takes in what they say
   * @param clock says when the calendar takes it in
   */
  public ExtractHandler(
      Documents documents, MeetingReader reader, Calendar calendar, InstantSource clock) {
    this.extraction = new Extraction(documents, reader, calendar, clock);
  }

  /**
   * Reads the new documents among the records; reports the sequence numbers of those that failed.
   */
  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    FunctionLog log = new FunctionLog(context.getLogger()::log, context.getAwsRequestId());
    List<BatchItemFailure> failures =
        event.getRecords().stream()
            .filter(record -> NEW.equals(record.getEventName()))
            .filter(record -> !isRead(record, log))
            .map(record -> new BatchItemFailure(record.getDynamodb().getSequenceNumber()))
            .toList();
    return new StreamsEventResponse(failures);
  }

  private boolean isRead(DynamodbStreamRecord record, FunctionLog log) {
    String id = record.getDynamodb().getKeys().get(TableSchemas.ID).getS();
    long begin = System.nanoTime();
    try {
      Extracted extracted = extraction.extract(id);
      log.write(
          LogLine.info(extracted.outcome().name())
              .document(id)
              .with("meetings", extracted.meetings()));
      count(extracted, System.nanoTime() - begin, log);
      return true;
    } catch (RuntimeException | StackOverflowError e) {
      fail(id, Failure.of(e), log);
      return false;
    }
  }

  private static void count(Extracted extracted, long nanos, FunctionLog log) {
    if (extracted.outcome() == Outcome.READ) {
      log.write(
          Metrics.of("extract")
              .count("documents", 1)
              .count("meetings", extracted.meetings().size())
              .milliseconds("took", TimeUnit.NANOSECONDS.toMillis(nanos)));
    }
  }

  private void fail(String id, Failure failure, FunctionLog log) {
    log.write(LogLine.error("not read: " + failure.reason()).document(id));
    log.write(Metrics.of("extract").count("failed", 1));
    if (failure.passing()) {
      return;
    }
    try {
      extraction.fail(id, failure.reason());
    } catch (RuntimeException e) {
      log.write(LogLine.error("not marked: " + Failure.of(e).reason()).document(id));
    }
  }
}
