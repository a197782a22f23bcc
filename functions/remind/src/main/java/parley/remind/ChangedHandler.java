package parley.remind;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.Meetings;
import parley.remind.delivery.Tally;

/** The meetings' stream: a change that was added is told to the watches. */
public final class ChangedHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

  private final Meetings meetings;
  private final Notices notices;
  private final InstantSource clock;

  /** As Lambda makes it: what the environment names. */
  public ChangedHandler() {
    this(new Deployment(System.getenv()));
  }

  private ChangedHandler(Deployment deployment) {
    this(deployment.meetings(), deployment.notices(), InstantSource.system());
  }

  /**
   * @param meetings where the changes are looked up that the stream names
   * @param notices tells of them
   * @param clock what is over by its time is not told of
   */
  public ChangedHandler(Meetings meetings, Notices notices, InstantSource clock) {
    this.meetings = meetings;
    this.notices = notices;
    this.clock = clock;
  }

  /**
   * Tells of every change in the batch.
   *
   * @return the records that have to come again; after one of them the later changes of the same
   *     meeting wait too, so that nobody hears of its second change before the first
   */
  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    List<BatchItemFailure> again = new ArrayList<>();
    Set<String> waiting = new HashSet<>();
    for (DynamodbStreamRecord streamed : event.getRecords()) {
      ChangeKey.added(streamed)
          .filter(key -> waiting.contains(key.meeting()) || !isTold(key, context.getLogger()))
          .ifPresent(
              key -> {
                waiting.add(key.meeting());
                again.add(new BatchItemFailure(streamed.getDynamodb().getSequenceNumber()));
              });
    }
    return new StreamsEventResponse(again);
  }

  private boolean isTold(ChangeKey key, LambdaLogger log) {
    try {
      Tally tally = tell(key);
      tally.undone().forEach(delivered -> log.log("to come again: " + delivered, LogLevel.ERROR));
      return tally.isDone();
    } catch (RuntimeException e) {
      log.log("to come again: " + key + ": " + e, LogLevel.ERROR);
      return false;
    }
  }

  /** A change that is gone by now has nothing to tell. */
  private Tally tell(ChangeKey key) {
    Optional<Change> change = meetings.change(key.meeting(), key.sequence());
    Optional<Entry> entry = meetings.find(key.meeting());
    return change.isEmpty() || entry.isEmpty()
        ? new Tally()
        : notices.tell(entry.get(), change.get(), clock.instant());
  }
}
