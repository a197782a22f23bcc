package parley.local.clock;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import parley.gateway.Answer;
import parley.gateway.Fields;
import parley.gateway.HttpHandler;
import parley.gateway.Problem;
import parley.gateway.ProblemException;
import parley.gateway.Request;
import parley.gateway.Routes;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code POST /clock}: moves a simulated clock. */
public final class ClockHandler extends HttpHandler {

  /** The farthest that one request moves the clock. */
  static final Duration MAX_MOVE = Duration.ofDays(731);

  private final StackClock clock;
  private final Timekeeper timekeeper;
  private final Runnable delivered;

  /**
   * A handler.
   *
   * @param clock the clock
   * @param timekeeper moves it
   * @param delivered waits until what was sent is delivered
   */
  public ClockHandler(StackClock clock, Timekeeper timekeeper, Runnable delivered) {
    this.clock = clock;
    this.timekeeper = timekeeper;
    this.delivered = delivered;
  }

  @Override
  protected Answer answer(Request request) {
    return Routes.none().with("POST", "/clock", this::move).answer(request);
  }

  private Answer move(Request request) {
    if (!clock.isSimulated()) {
      throw problem(Problem.of(409, "The clock is the real one; start with --now to move it."));
    }
    Instant now = now(Fields.of(request));
    synchronized (timekeeper) {
      requireAhead(now);
      timekeeper.moveTo(now);
    }
    return Answer.json(200, JsonNodeFactory.instance.objectNode().put("now", now.toString()));
  }

  private void requireAhead(Instant now) {
    Instant stands = clock.instant();
    if (now.isBefore(stands)) {
      throw problem(
          Problem.at(
              409, "/now", "The clock stands at " + stands + "; " + now + " is before that."));
    }
    if (now.isAfter(stands.plus(MAX_MOVE))) {
      throw problem(
          Problem.at(
              422,
              "/now",
              "The clock moves at most "
                  + MAX_MOVE.toDays()
                  + " days at a time; it stands at "
                  + stands
                  + "."));
    }
  }

  private static Instant now(Fields body) {
    String now = body.text("now").orElse("");
    try {
      return OffsetDateTime.parse(now).toInstant();
    } catch (DateTimeException e) {
      throw body.unprocessable(
          "now", "now is an instant such as 2016-12-13T00:00:00Z, not \"" + now + "\".");
    }
  }

  private static ProblemException problem(Problem problem) {
    return new ProblemException(problem);
  }
}
