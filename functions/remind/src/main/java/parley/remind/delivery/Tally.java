package parley.remind.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import parley.calendar.dynamo.Unreadable;

/** Counts what became of the notifications of a run, and keeps those that are not done. */
public final class Tally {

  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private final List<Delivered> undone = new ArrayList<>();
  private final List<Delivered> published = new ArrayList<>();
  private final List<Delivered> letGo = new ArrayList<>();
  private final List<Delivered> setBack = new ArrayList<>();
  private final List<Instant> unsentSince = new ArrayList<>();
  private final Map<String, Unreadable> unreadable = new LinkedHashMap<>();
  private boolean cutShort;

  public void add(Delivered delivered) {
    counts.merge(delivered.outcome(), 1, Integer::sum);
    if (delivered.outcome().isPublished()) {
      published.add(delivered);
    }
    if (delivered.outcome().isLetGo()) {
      letGo.add(delivered);
    }
    if (!delivered.outcome().isDone()) {
      undone.add(delivered);
    }
  }

  /** Adds what became of several. */
  public void addAll(Collection<Delivered> all) {
    all.forEach(this::add);
  }

  public void addAll(Tally other) {
    other.counts.forEach((outcome, count) -> counts.merge(outcome, count, Integer::sum));
    undone.addAll(other.undone);
    setBack.addAll(other.setBack);
    unsentSince.addAll(other.unsentSince);
    published.addAll(other.published);
    letGo.addAll(other.letGo);
    unreadable.putAll(other.unreadable);
    cutShort = cutShort || other.cutShort;
  }

  /** How many came to that outcome. */
  public int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /** How many there were in all. */
  public int count() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Those that were published now, for whatever reason, in order. */
  public List<Delivered> published() {
    return List.copyOf(published);
  }

  /** Those that were published, but not to telephones, in order. */
  public List<Delivered> withoutPhones() {
    return published.stream().filter(Delivered::leavesPhonesOut).toList();
  }

  /** Those that will never be published, in order. */
  public List<Delivered> letGo() {
    return List.copyOf(letGo);
  }

  /** When the oldest of those that were set back, or had to wait, should have been sent. */
  public Optional<Instant> oldestUnsent() {
    return unsentSince.stream().min(Comparator.naturalOrder());
  }

  /**
   * Counts one that failed and was set down to be tried again: here nothing is left to do.
   *
   * @param since when it should have been sent
   */
  public void addSetBack(Delivered delivered, Instant since) {
    unsentSince.add(since);
    counts.merge(delivered.outcome(), 1, Integer::sum);
    setBack.add(delivered);
  }

  /**
   * Notes something for which there was no time, so that it waits for the next run.
   *
   * @param since when it fell due
   */
  public void addWaiting(Instant since) {
    unsentSince.add(since);
  }

  /** Those that were set back, in order. */
  public List<Delivered> setBack() {
    return List.copyOf(setBack);
  }

  /** Adds what could not be read, and was left out. */
  public void addUnreadable(Unreadable thing) {
    unreadable.put(thing.what() + " " + thing.id(), thing);
  }

  /** What could not be read, each once. */
  public List<Unreadable> unreadable() {
    return List.copyOf(unreadable.values());
  }

  /** Whether there is time for another; if not, the run is cut short and not done. */
  public boolean goesOn(BooleanSupplier time) {
    cutShort = cutShort || !time.getAsBoolean();
    return !cutShort;
  }

  /** Whether there was not time for all. */
  public boolean isCutShort() {
    return cutShort;
  }

  /** Whether nothing is left to do. */
  public boolean isDone() {
    return undone.isEmpty() && !cutShort;
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
