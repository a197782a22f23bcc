package parley.local.stream;

import java.util.List;

/** All streams of the stack and the functions that they feed. */
public final class EventSources {

  private final List<EventSource> sources;

  /**
   * The mappings.
   *
   * @param sources in the order in which one feeds the next
   */
  public EventSources(List<EventSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /** Hands on everything that there is, and what comes of it. */
  public synchronized void drain() {
    boolean busy = true;
    while (busy && !Thread.currentThread().isInterrupted()) {
      busy = false;
      for (EventSource source : sources) {
        busy |= source.poll();
      }
    }
  }
}
