package parley.local.stack;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is to be closed at the end, the last first. */
final class Parts implements AutoCloseable {

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  <T extends AutoCloseable> T with(T part) {
    parts.push(part);
    return part;
  }

  /** Closes all; one that cannot be closed does not keep the others open. */
  @Override
  public void close() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        System.err.println("while ending: " + e);
      }
    }
  }
}
