package parley.local.stream;

import java.time.InstantSource;
import java.util.List;
import parley.local.store.Shelf;
import parley.local.store.Store;
import tools.jackson.databind.JsonNode;

/** The events that no function could deal with. */
public final class FailureQueue {

  private final Store store;
  private final Shelf<Failure> failures;
  private final InstantSource clock;

  /** The queue in a store. */
  public FailureQueue(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
    failures = store.shelf("failures", Failure.class);
  }

  /** Gives an event up. */
  public void add(String function, String reason, JsonNode event) {
    System.err.println(function + ": given up: " + reason);
    Failure failure = new Failure(clock.instant(), function, reason, event);
    store.atomically(() -> failures.put(String.format("%010d", failures.size() + 1), failure));
  }

  /** All that were given up, oldest first. */
  public List<Failure> all() {
    return store.atomically(failures::values);
  }
}
