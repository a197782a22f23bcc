package parley.calendar.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import parley.calendar.meeting.Calendar;
import parley.calendar.meeting.Entries;
import parley.reading.Reading;

/**
 * The calendar as it is kept. Whenever somebody else was faster, a {@link Merge} looks again from
 * the beginning; what it has written by then it finds as told.
 */
public final class StoredCalendar implements Calendar {

  /** More writers than this at one entry at once are a flood; the stream tries again later. */
  private static final int MAX_ATTEMPTS = 40;

  /** The longest pause behind the first attempts; it doubles with each so many more. */
  private static final int MAX_PAUSE_MILLIS = 50;

  private static final int ATTEMPTS_A_DOUBLING = 5;

  private static final int MAX_DOUBLINGS = 4;

  private final Entries entries;

  public StoredCalendar(Entries entries) {
    this.entries = entries;
  }

  @Override
  public List<String> merge(Reading reading, Instant now) {
    Story story = Story.of(reading, now);
    return story.isEmpty() ? List.of() : merge(story, now);
  }

  @Override
  public void withdraw(Reading reading, Collection<String> asRead, Instant now) {
    Story story = Story.of(reading, now);
    Withdrawal withdrawal = new Withdrawal(entries, story, asRead, now);
    untilDone(story, () -> withdrawal.attempt() ? Optional.of(story) : Optional.empty());
  }

  private List<String> merge(Story story, Instant now) {
    Merge merge = new Merge(entries, story, now);
    merge.keepCalledOff();
    return untilDone(story, merge::attempt);
  }

  /**
   * @param attempt empty if somebody else was faster
   */
  private static <T> T untilDone(Story story, Supplier<Optional<T>> attempt) {
    for (int i = 1; i <= MAX_ATTEMPTS; i++) {
      Optional<T> done = attempt.get();
      if (done.isPresent()) {
        return done.get();
      }
      pause(i);
    }
    throw new ConcurrentModificationException(
        "entries of document "
            + story.document()
            + " were written by others "
            + MAX_ATTEMPTS
            + " times");
  }

  /**
   * Writers that were at the same entry come back one after the other: where the table is slow, or
   * they are many, later and later (exponential backoff with full jitter).
   */
  private static void pause(int attempt) {
    int doublings = Math.min((attempt - 1) / ATTEMPTS_A_DOUBLING, MAX_DOUBLINGS);
    int millis = ThreadLocalRandom.current().nextInt(1, MAX_PAUSE_MILLIS << doublings);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
