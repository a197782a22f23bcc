package parley.remind;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.gateway.ManagedRuntime;

/**
 * Runs the functions as Lambda does: the schedule every quarter of an hour, the stream in batches.
 */
final class Seasons {

  static final Duration PERIOD = Duration.ofMinutes(15);

  /** Of one event of the schedule: the first, and two more if it fails. */
  private static final int ATTEMPTS = 3;

  private final World world;
  private final Context context = new ManagedRuntime().context();

  Seasons(World world) {
    this.world = world;
  }

  /** One run of the schedule, tried again while it fails, each time when what is held is free. */
  void run(Instant now) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        new DueHandler(world.sweep(), RunMetrics.NONE)
            .handleRequest(Map.of("time", now.toString()), context);
        return;
      } catch (RuntimeException e) {
        world.pass(World.LEASE);
      }
    }
  }

  /** The runs from one instant to another. */
  void runs(Instant from, Instant to) {
    for (Instant now = from; !now.isAfter(to); now = now.plus(PERIOD)) {
      run(now);
    }
  }

  /** One batch of the stream at an instant; those of it that have to come again. */
  List<DynamodbStreamRecord> stream(List<DynamodbStreamRecord> records, Instant now) {
    Set<String> failed =
        new ChangedHandler(world.settling(), RunMetrics.NONE, () -> now)
            .handleRequest(StreamRecords.batch(records), context).getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier)
                .collect(Collectors.toSet());
    return records.stream()
        .filter(record -> failed.contains(record.getDynamodb().getSequenceNumber()))
        .toList();
  }
}
