package parley.local.clock;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import parley.local.stream.EventSources;

/**
 * Lets time pass: at every quarter of an hour the schedule runs, and what comes of it is done
 * before the next. One thing at a time, so that a message is stamped with the instant that caused
 * it.
 */
public final class Timekeeper implements AutoCloseable {

  private static final long POLL_MILLIS = 25;
  private static final long END_SECONDS = 5;
  private static final long DAY_SECONDS = 86_400;

  private final StackClock clock;
  private final Schedule schedule;
  private final List<Consumer<Instant>> daily;
  private final EventSources sources;
  private volatile Instant lastRun = Instant.MIN;
  private volatile boolean ending;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread daemon = new Thread(work, "time");
            daemon.setDaemon(true);
            return daemon;
          });

  /**
   * A keeper of the time.
   *
   * @param clock what it moves, or follows
   * @param schedule what it runs every quarter of an hour
   * @param daily what it runs after that once a day, one after the other, for the day's beginning
   * @param sources what it drains
   */
  public Timekeeper(
      StackClock clock, Schedule schedule, List<Consumer<Instant>> daily, EventSources sources) {
    this.clock = clock;
    this.schedule = schedule;
    this.daily = List.copyOf(daily);
    this.sources = sources;
  }

  /**
   * Finishes what the end of the last process cut short, and from then on drains the streams as
   * they fill; with a real clock it runs the schedule too.
   */
  public void start() {
    drainAndRun();
    thread.scheduleWithFixedDelay(this::keepOn, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
  }

  /**
   * Moves a simulated clock, and returns when all that came due on the way has gone out.
   *
   * @throws IllegalArgumentException if that is backwards
   * @throws IllegalStateException if the stack ends meanwhile
   */
  public synchronized void moveTo(Instant now) {
    sources.drain();
    Instant due = Schedule.dueAt(clock.instant()).plus(Schedule.PERIOD);
    while (!due.isAfter(now)) {
      requireGoingOn();
      clock.moveTo(due);
      runAt(due);
      due = due.plus(Schedule.PERIOD);
    }
    clock.moveTo(now);
  }

  private void requireGoingOn() {
    if (ending) {
      throw new IllegalStateException("the stack ends; the clock stands at " + clock.instant());
    }
  }

  /** Ends; what is under way is brought to its end, but no quarter of an hour more is begun. */
  @Override
  public void close() {
    ending = true;
    thread.shutdown();
    try {
      if (!thread.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    awaitMove();
  }

  /** Whoever moves the clock is done when this is entered. */
  private synchronized void awaitMove() {}

  private void keepOn() {
    try {
      if (!clock.isSimulated() && Schedule.dueAt(clock.instant()).isAfter(lastRun)) {
        drainAndRun();
      } else {
        sources.drain();
      }
    } catch (RuntimeException e) {
      // thrown on, it would end the repetition
      System.err.println("time: " + e);
    }
  }

  private synchronized void drainAndRun() {
    sources.drain();
    runAt(Schedule.dueAt(clock.instant()));
  }

  private void runAt(Instant due) {
    schedule.run(due);
    if (due.getEpochSecond() % DAY_SECONDS == 0) {
      daily.forEach(each -> each.accept(due));
    }
    lastRun = due;
    sources.drain();
  }
}
