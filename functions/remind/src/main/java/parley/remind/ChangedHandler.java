package parley.remind;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import parley.calendar.dynamo.Rehearsal;
import parley.remind.delivery.Tally;

/** The meetings' stream: a meeting that was added is announced, a change is set down to be told. */
public final class ChangedHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

  private final Settling settling;
  private final RunMetrics metrics;
  private final InstantSource clock;

  /** As Lambda makes it: what the environment names. */
  public ChangedHandler() {
    this(
        new Deployment(System.getenv()).settling(),
        new EmfRunMetrics(System.out, InstantSource.system()),
        InstantSource.system());
    Rehearsal.of(Deployment::rehearse);
  }

  /**
   * @param settling tells of the changes that the stream names
   * @param metrics are told of what came of each
   * @param clock what is over by its time is not told of
   */
  public ChangedHandler(Settling settling, RunMetrics metrics, InstantSource clock) {
    this.settling = settling;
    this.metrics = metrics;
    this.clock = clock;
  }

  /**
   * Takes every change in the batch in.
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
          .filter(key -> waiting.contains(key.meeting()) || !isTakenIn(key, context))
          .ifPresent(
              key -> {
                waiting.add(key.meeting());
                again.add(new BatchItemFailure(streamed.getDynamodb().getSequenceNumber()));
              });
    }
    return new StreamsEventResponse(again);
  }

  private boolean isTakenIn(ChangeKey key, Context context) {
    RunLog log = new RunLog(context);
    BooleanSupplier goOn = new TimeLeft(context);
    try {
      Tally tally = settling.takeIn(key.meeting(), key.sequence(), clock.instant(), goOn);
      log.unreadable(tally);
      tally.setBack().forEach(each -> log.error("set back", each));
      tally.undone().forEach(each -> log.warn("to try again", each));
      log.withoutPhones(tally);
      log.told(key, tally);
      metrics.told(tally);
      return true; // what is not done is on the agenda
    } catch (RuntimeException e) {
      log.error("to come again", key, e);
      return false;
    }
  }
}
