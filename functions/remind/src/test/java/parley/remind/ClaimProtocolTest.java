package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The protocol claim, publish, sent as a model: two workers, each of which may die at any step and
 * come back, and a lease that may run out at any time. All states that can be are gone through.
 */
class ClaimProtocolTest {

  /** More crashes than that bring no other kind of state. */
  private static final int MAX_CRASHES = 3;

  /** What stands in the log. */
  private enum Log {
    NOTHING,
    CLAIMED,
    RAN_OUT,
    SENT
  }

  /** What a worker does next. */
  private enum Worker {
    CLAIMS,
    PUBLISHES,
    NOTES,
    IS_DONE
  }

  /**
   * A state of the world.
   *
   * @param published how often; 3 stands for more
   * @param slow whether a claim ran out under a worker that lives
   * @param lostNotes how many workers died between publishing and noting
   */
  private record State(
      Log log,
      Worker first,
      Worker second,
      int published,
      int crashes,
      boolean slow,
      int lostNotes) {

    static final State BEGIN = new State(Log.NOTHING, Worker.CLAIMS, Worker.CLAIMS, 0, 0, false, 0);

    boolean isOver() {
      return first == Worker.IS_DONE && second == Worker.IS_DONE;
    }

    Worker worker(int which) {
      return which == 0 ? first : second;
    }

    State with(int which, Worker next) {
      return which == 0
          ? new State(log, next, second, published, crashes, slow, lostNotes)
          : new State(log, first, next, published, crashes, slow, lostNotes);
    }

    State with(Log next) {
      return new State(next, first, second, published, crashes, slow, lostNotes);
    }

    /** All states that may come next. */
    List<State> next() {
      List<State> all = new ArrayList<>();
      for (int which = 0; which < 2; which++) {
        all.addAll(steps(which));
        if (crashes < MAX_CRASHES && worker(which) != Worker.IS_DONE) {
          all.add(crash(which));
        }
      }
      if (log == Log.CLAIMED) {
        all.add(runOut());
      }
      return all;
    }

    private List<State> steps(int which) {
      return switch (worker(which)) {
        case CLAIMS -> List.of(claim(which));
        case PUBLISHES -> List.of(publish(which));
        case NOTES -> List.of(with(which, Worker.IS_DONE).with(Log.SENT));
        case IS_DONE -> List.of();
      };
    }

    /** A claim that is held sends its worker back; it comes again. */
    private State claim(int which) {
      return switch (log) {
        case NOTHING, RAN_OUT -> with(which, Worker.PUBLISHES).with(Log.CLAIMED);
        case CLAIMED -> this;
        case SENT -> with(which, Worker.IS_DONE);
      };
    }

    private State publish(int which) {
      int more = Math.min(3, published + 1);
      return new State(log, first, second, more, crashes, slow, lostNotes)
          .with(which, Worker.NOTES);
    }

    /** The next run begins at the beginning. */
    private State crash(int which) {
      int lost = worker(which) == Worker.NOTES ? 1 : 0;
      return new State(log, first, second, published, crashes + 1, slow, lostNotes + lost)
          .with(which, Worker.CLAIMS);
    }

    private static boolean holds(Worker worker) {
      return worker == Worker.PUBLISHES || worker == Worker.NOTES;
    }

    /**
     * Under a worker that lives only if it is slower than the lease, which the deployment rules
     * out.
     */
    private State runOut() {
      boolean alive = holds(first) || holds(second);
      return new State(Log.RAN_OUT, first, second, published, crashes, slow || alive, lostNotes);
    }
  }

  private static final Set<State> ALL = reachable(State.BEGIN);

  @Test
  void theWholeSpaceIsSearched() {
    assertThat(ALL).hasSizeGreaterThan(200);
    assertThat(ALL).anyMatch(State::isOver);
  }

  @Test
  void nothingIsNotedAsSentThatWasNotPublished() {
    assertThat(ALL).noneMatch(state -> state.log() == Log.SENT && state.published() == 0);
  }

  @Test
  void whereAllWorkersAreDoneItWasPublished() {
    assertThat(ALL).filteredOn(State::isOver).allMatch(state -> state.published() > 0);
  }

  @Test
  void fromEveryStateTheEndCanBeReached() {
    assertThat(ALL).allMatch(state -> reachable(state).stream().anyMatch(State::isOver));
  }

  @Test
  void itIsPublishedTwiceOnlyWhereAWorkerDiedBetweenPublishingAndNoting() {
    assertThat(ALL)
        .filteredOn(state -> !state.slow())
        .allMatch(state -> state.published() <= 1 + state.lostNotes());
  }

  @Test
  void aLeaseThatRunsOutUnderALivingWorkerIsTheOtherReason() {
    assertThat(ALL)
        .anyMatch(state -> state.slow() && state.published() == 2 && state.lostNotes() == 0);
  }

  private static Set<State> reachable(State from) {
    Set<State> seen = new HashSet<>(Set.of(from));
    Deque<State> left = new ArrayDeque<>(seen);
    while (!left.isEmpty()) {
      left.pop().next().stream().filter(seen::add).forEach(left::push);
    }
    return seen;
  }
}
