package parley.remind.delivery;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what became of the notifications of a run, and keeps those that are not done. */
public final class Tally {

  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private final List<Delivered> undone = new ArrayList<>();

  public void add(Delivered delivered) {
    counts.merge(delivered.outcome(), 1, Integer::sum);
    if (!delivered.outcome().isDone()) {
      undone.add(delivered);
    }
  }

  public void addAll(Tally other) {
    other.counts.forEach((outcome, count) -> counts.merge(outcome, count, Integer::sum));
    undone.addAll(other.undone);
  }

  /** How many came to that outcome. */
  public int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /** Whether nothing is left to do. */
  public boolean isDone() {
    return undone.isEmpty();
  }

  /** Those that have to be tried again, in order. */
  public List<Delivered> undone() {
    return List.copyOf(undone);
  }

  /** One line for the log: {@code {SENT=3, HELD=1}}. */
  @Override
  public String toString() {
    return counts.toString();
  }
}
