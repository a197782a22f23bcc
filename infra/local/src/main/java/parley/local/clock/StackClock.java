package parley.local.clock;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import parley.local.store.Shelf;
import parley.local.store.Store;

/** The stack's clock: the real one, or a simulated one that stands still until it is moved. */
public abstract sealed class StackClock implements InstantSource {

  /** The real clock. */
  public static StackClock real() {
    return new Real();
  }

  /**
   * A simulated clock.
   *
   * @param start where it stands, unless the store says that it stood later already
   * @param store keeps where it stands
   */
  public static StackClock simulated(Instant start, Store store) {
    return new Simulated(start, store);
  }

  /** Whether it can be moved. */
  public abstract boolean isSimulated();

  /**
   * Moves the clock forward; where it stands then survives the end of the process.
   *
   * @throws IllegalStateException if it is the real one
   * @throws IllegalArgumentException if that is backwards
   */
  public abstract void moveTo(Instant now);

  private static final class Real extends StackClock {

    @Override
    public Instant instant() {
      return Instant.now();
    }

    @Override
    public boolean isSimulated() {
      return false;
    }

    @Override
    public void moveTo(Instant now) {
      throw new IllegalStateException("the real clock is not moved");
    }
  }

  private static final class Simulated extends StackClock {

    private static final String NOW = "now";

    private final Store store;
    private final Shelf<Instant> shelf;
    private final AtomicReference<Instant> now;

    Simulated(Instant start, Store store) {
      this.store = store;
      shelf = store.shelf("clock", Instant.class);
      now = new AtomicReference<>(shelf.get(NOW).filter(start::isBefore).orElse(start));
      keep();
    }

    @Override
    public Instant instant() {
      return now.get();
    }

    @Override
    public boolean isSimulated() {
      return true;
    }

    @Override
    public void moveTo(Instant later) {
      if (later.isBefore(now.get())) {
        throw new IllegalArgumentException(later + " lies before " + now.get());
      }
      now.set(later);
      keep();
    }

    private void keep() {
      store.atomically(() -> shelf.put(NOW, now.get()));
    }
  }
}
