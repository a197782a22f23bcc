package parley.local.store;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * What one machine keeps besides the tables, in one file. A change is whole or not at all, and
 * survives the end of the process, however sudden, once {@link #atomically} has returned. Safe for
 * threads.
 */
public final class Store implements AutoCloseable {

  private final MVStore file;
  private int depth;

  private Store(MVStore file) {
    this.file = file;
  }

  /**
   * Opens a store, making the file if it is missing.
   *
   * @throws StoreInUseException if another process has it open
   */
  public static Store open(Path file) {
    try {
      return new Store(new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open());
    } catch (MVStoreException e) {
      throw new StoreInUseException(file, e);
    }
  }

  /** A shelf of values of one type; the same name is the same shelf. */
  public synchronized <T> Shelf<T> shelf(String name, Class<T> type) {
    return new Shelf<>(file.openMap(name), type);
  }

  /** Does something to the shelves as one change, alone; within another change, as part of it. */
  public synchronized <T> T atomically(Supplier<T> change) {
    depth++;
    boolean done = false;
    try {
      T result = change.get();
      done = true;
      return result;
    } finally {
      depth--;
      end(done);
    }
  }

  /** As {@link #atomically(Supplier)}, for a change without a result. */
  public void atomically(Runnable change) {
    atomically(
        () -> {
          change.run();
          return null;
        });
  }

  private void end(boolean done) {
    if (!done) {
      file.rollback();
    } else if (depth == 0) {
      file.commit();
    }
  }

  @Override
  public synchronized void close() {
    file.close();
  }
}
